import { type Alternative, readSearch } from '../search-words.ts'

/** A search for FTS5: what must match, and what must not where nothing must. Neither: nothing can be found. */
export interface Match {
  readonly wanted: string | null
  readonly unwanted: string | null
}

const quote = ({ words, prefix }: Alternative): string => `"${words.replaceAll('"', '""')}"${prefix ? ' *' : ''}`

const anyOf = (alternatives: readonly Alternative[]): string => `(${alternatives.map(quote).join(' OR ')})`

/**
 * Writes what a person typed as an FTS5 expression; every word is quoted, so that nothing in it is FTS5's own.
 * Null where nothing was typed.
 */
export function matchOf(text: string | undefined): Match | null {
  if (!text?.trim()) return null
  const { groups, unwanted } = readSearch(text)
  const wanted = groups.map(anyOf).join(' AND ')
  if (!wanted) return { wanted: null, unwanted: unwanted.length ? anyOf(unwanted) : null }
  return { wanted: unwanted.length ? `(${wanted}) NOT ${anyOf(unwanted)}` : wanted, unwanted: null }
}
