import type { Engagement, Holder, Reading, Statement } from '../../../src/model/index.ts'
import { type FactKind, reasonId, timeId } from './facts.ts'

/** Statements of the same holders, in the order of the text. */
export interface HolderGroup {
  readonly key: string
  readonly holders: readonly Holder[]
  readonly statements: readonly Statement[]
}

const keyOf = ({ entity, name, party }: Holder): string => entity ?? name ?? party ?? ''

/** Groups statements by who holds them; groups stand in the order of their first words. */
export function byHolder(statements: readonly Statement[]): readonly HolderGroup[] {
  const groups = new Map<string, { holders: readonly Holder[]; statements: Statement[] }>()
  for (const statement of [...statements].sort((a, b) => a.content.start - b.content.start)) {
    const key = statement.holders.map(keyOf).sort().join('|')
    const group = groups.get(key)
    if (group) group.statements.push(statement)
    else groups.set(key, { holders: statement.holders, statements: [statement] })
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}

/** The engagements that the document is about first, then as the text has them. */
export const mainFirst = (engagements: readonly Engagement[]): readonly Engagement[] =>
  [...engagements].sort((a, b) => Number(b.main) - Number(a.main) || a.evidence[0].start - b.evidence[0].start)

/** Ids of all facts in the order in which the page lists them, with their kinds. */
export function listOrder(reading: Reading): readonly { readonly id: string; readonly kind: FactKind }[] {
  const all = (kind: FactKind, ids: readonly string[]) => ids.map((id) => ({ id, kind }))
  const { document, engagements, statements, commitments, instruments, entities, times } = reading
  return [
    ...all(
      'published',
      document.published.reasons.flatMap(({ span }, at) => (span ? [reasonId(at)] : [])),
    ),
    ...all(
      'engagement',
      mainFirst(engagements).map(({ id }) => id),
    ),
    ...all(
      'statement',
      byHolder(statements).flatMap((group) => group.statements.map(({ id }) => id)),
    ),
    ...all(
      'commitment',
      commitments.map(({ id }) => id),
    ),
    ...all(
      'instrument',
      instruments.map(({ id }) => id),
    ),
    ...all(
      'entity',
      entities.filter(({ mentions }) => mentions.length > 0).map(({ id }) => id),
    ),
    ...all('time', times.map(timeId)),
  ]
}
