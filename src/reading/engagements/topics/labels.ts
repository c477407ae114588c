import type { Token } from '../../kit/index.ts'
import type { TopicWords } from '../../kit/words/topics.ts'
import type { View } from '../view.ts'

/** A stretch of tokens that names a topic. */
export interface Label {
  readonly from: number
  readonly to: number
}

const longest = 9
const reach = 70

const isComma = (token: Token | undefined): boolean => token?.text === ','

const isWordy = ({ pos }: Token): boolean => pos !== 'PUNCT' && pos !== 'SYM'

/** The token after a splitter ("as well as") at `at`, or `at`. */
function afterSplitter(view: View, at: number, words: TopicWords): number {
  for (const splitter of words.splitters)
    if (splitter.every((word, i) => view.tokens[at + i]?.lower === word)) return at + splitter.length
  return at
}

/** Where a noun phrase that begins at `at` must end at the latest: before a verb of its own, a clause, a full stop. */
function limitOf(view: View, at: number, words: TopicWords): number {
  for (let to = at; to < at + reach; to++) {
    const token = view.tokens[to]
    if (!token) return to
    if (/^[.;:!?"“”—–]$/.test(token.text) || token.text === '--') return to
    if (token.pos === 'AUX' && token.lower !== 'be') return to
    if (to > at && token.pos === 'VERB' && isVerb(view, to)) return to
    if (to > at && words.stops.has(token.lower)) {
      if (afterSplitter(view, to, words) > to) continue
      return to
    }
  }
  return Math.min(at + reach, view.tokens.length)
}

const isVerb = (view: View, token: number): boolean =>
  view.clauses.some(({ verb }) => verb.head === token && (verb.form === 'finite' || verb.form === 'infinitive'))

/** Splits what stands between two tokens into the labels of a list. */
export function labelsAt(view: View, at: number, words: TopicWords): readonly Label[] {
  const limit = limitOf(view, at, words)
  const labels: Label[] = []
  let from = at
  const commas = view.tokens.slice(at, limit).filter(isComma).length
  const close = (to: number, next: number) => {
    if (to > from) labels.push({ from, to })
    from = next
  }
  for (let to = at; to < limit; to++) {
    const token = view.tokens[to]
    if (!token) break
    const split = afterSplitter(view, to, words)
    if (split > to) {
      close(isComma(view.tokens[to - 1]) ? to - 1 : to, split)
      to = split - 1
      continue
    }
    if (isComma(token)) {
      if (!goesOn(view, to + 1, limit, words)) {
        close(to, limit)
        break
      }
      const next = words.conjunctions.has(view.tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1
      const splitter = afterSplitter(view, next, words)
      close(to, splitter)
      to = splitter - 1
      continue
    }
    if (words.conjunctions.has(token.lower) && to > from && startsAnother(view, to + 1, commas, words))
      close(to, to + 1)
  }
  if (from < limit) close(limit, limit)
  return labels.map((label) => trimmed(view, label, words)).filter((label): label is Label => label !== null)
}

/** True where a comma leads to another member of the list: more commas, or "and". */
function goesOn(view: View, at: number, limit: number, words: TopicWords): boolean {
  if (afterSplitter(view, at, words) > at) return true
  for (let to = at; to < limit; to++) if (words.conjunctions.has(view.tokens[to]?.lower ?? '')) return true
  return false
}

/** "and the prospects …", "and opening …": the second part has a beginning of its own. */
function startsAnother(view: View, at: number, commas: number, words: TopicWords): boolean {
  const token = view.tokens[at]
  if (!token) return false
  if (token.pos === 'DET' || afterSplitter(view, at, words) > at) return true
  if (words.prepositions.has(token.lower)) return true
  return commas > 0 && false
}

/** A label without empty words at its ends and not too long; null where nothing is left. */
function trimmed(view: View, label: Label, words: TopicWords): Label | null {
  let { from, to } = label
  const at = (token: number): Token | undefined => view.tokens[token]
  for (let turn = 0; turn < 12 && from < to; turn++) {
    const token = at(from)
    if (!token) return null
    const shell = words.shells.has(token.lower) ? afterShell(view, from, to, words) : from
    if (shell > from) from = shell
    else if (
      words.empty.has(token.lower) ||
      words.prepositions.has(token.lower) ||
      !isWordy(token) ||
      (token.pos === 'ADV' && to - from > 1)
    )
      from++
    else {
      const head = shellAhead(view, from, to, words)
      if (head > from) from = head
      else break
    }
  }
  if (to - from > longest) to = shortened(view, from, words)
  while (to > from) {
    const last = at(to - 1)
    if (
      !last ||
      !isWordy(last) ||
      words.prepositions.has(last.lower) ||
      words.conjunctions.has(last.lower) ||
      last.pos === 'DET'
    )
      to--
    else break
  }
  if (to <= from) return null
  if (to - from === 1 && (words.nothing.has(at(from)?.lower ?? '') || at(from)?.pos === 'PRON')) return null
  return { from, to }
}

function afterShell(view: View, from: number, to: number, words: TopicWords): number {
  let next = from + 1
  while (next < to && words.shellLinks.has(view.tokens[next]?.lower ?? '')) next++
  return next > from + 1 && next < to ? next : from
}

/** "topical issues of X": a shell two or three words on, with what fills it. */
function shellAhead(view: View, from: number, to: number, words: TopicWords): number {
  for (let token = from + 1; token < Math.min(from + 3, to); token++) {
    const here = view.tokens[token]
    if (!here || (view.tokens[token - 1]?.pos !== 'ADJ' && view.tokens[token - 1]?.pos !== 'NUM')) return from
    if (words.shells.has(here.lower)) return afterShell(view, token, to, words) > token ? token : from
  }
  return from
}

/** The end of the first part of a long label: before the last preposition that leaves at least three words. */
function shortened(view: View, from: number, words: TopicWords): number {
  let end = from + longest
  for (let token = from + longest; token > from + 2; token--) {
    const here = view.tokens[token]
    if (here && (words.prepositions.has(here.lower) || words.conjunctions.has(here.lower) || here.text === ',')) {
      end = token
      break
    }
  }
  return end
}
