/*
 * What a person types to find something. Terms: an alternative is a word or phrase, maybe only its beginning; a group is
 * alternatives of which one must be there; all groups must be there; nothing unwanted may be.
 */

/** A word or phrase; with `prefix`, also what only begins so. */
export interface Alternative {
  readonly words: string
  readonly prefix: boolean
}

/** A search as it is understood; nothing in it: no text was asked for. */
export interface Search {
  readonly groups: readonly (readonly Alternative[])[]
  readonly unwanted: readonly Alternative[]
}

const longest = 1000
const mostTerms = 50
const piece = /(-?)"([^"]*)(?:"(\*?)|$)|(\S+)/g

/** Understands `libya "political settlement" -haftar minsk OR normandy sanction*`; what is no operator is a word. */
export function readSearch(text: string): Search {
  const groups: Alternative[][] = []
  const unwanted: Alternative[] = []
  let not = false
  let or = false
  let terms = 0
  for (const [, minus, phrase, phraseStar, bare] of text.slice(0, longest).matchAll(piece)) {
    if (bare === 'AND') continue
    if (bare === 'NOT' || bare === 'OR') {
      if (bare === 'NOT') not = true
      else or = groups.length > 0
      continue
    }
    const isUnwanted = not || minus === '-' || (bare?.startsWith('-') ?? false)
    const words = phrase ?? bare?.replace(/^-+|\*+$/g, '') ?? ''
    const prefix = phrase === undefined ? (bare?.endsWith('*') ?? false) : phraseStar === '*'
    not = false
    if (!/[\p{L}\p{N}]/u.test(words) || ++terms > mostTerms) continue
    const alternative = { words, prefix }
    const last = groups.at(-1)
    if (isUnwanted) unwanted.push(alternative)
    else if (or && last) last.push(alternative)
    else groups.push([alternative])
    or = false
  }
  return { groups, unwanted }
}
