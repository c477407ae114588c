import type { Holder } from '../../../model/index.ts'
import type { Links } from './document-rows.ts'

/** The holder with the record's id in place of the document's own. */
export const relink = <H extends Holder>(holder: H, links: Links): H => ({
  ...holder,
  entity: holder.entity === null ? null : (links[holder.entity] ?? null),
})
