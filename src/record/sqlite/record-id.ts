import { factId } from '../../model/index.ts'

/** The record's id of a fact: of its document and its id there, since two documents may give theirs the same. */
export const recordId = (kind: 'engagement' | 'statement' | 'commitment', document: string, ownId: string): string =>
  factId(kind, document, ownId)
