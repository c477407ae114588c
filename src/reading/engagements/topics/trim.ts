import type { Token } from '../../kit/index.ts'
import type { TopicWords } from '../../kit/words/topics.ts'
import type { View } from '../view.ts'

/** A stretch of tokens that names a topic. */
export interface Label {
  readonly from: number
  readonly to: number
}

const longest = 10
const shellReach = 5

const letter = /[\p{L}\p{N}]/u

const isWordy = ({ pos, text }: Token): boolean =>
  pos !== 'PUNCT' && pos !== 'SYM' && (text.length > 1 || letter.test(text))

/** The token after the links that fill a shell ("issues | related to | X"), or `at` where nothing fills it. */
function afterLinks(view: View, at: number, to: number, words: TopicWords): number {
  let next = at
  while (
    next < to &&
    (words.shellLinks.has(view.tokens[next]?.lower ?? '') || (next > at && view.tokens[next]?.pos === 'DET'))
  )
    next++
  return next < to ? next : at
}

/** Past a shell that stands within the first words: "the U.S. commitment to X", "certain matters related to X". */
function pastShell(view: View, from: number, to: number, words: TopicWords): number {
  for (let token = from; token < Math.min(from + shellReach, to - 1); token++) {
    const here = view.tokens[token]
    if (!here || words.prepositions.has(here.lower)) return from
    if (!words.shells.has(here.lower)) continue
    const filled = afterLinks(view, token + 1, to, words)
    if (filled > token + 1) return filled
  }
  return from
}

const opensPhrase = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'VERB'])

/** "impose costs on X", "ending the war": what is to be done with the topic; not "armed conflict". */
function isDeed(view: View, at: number): boolean {
  const [here, next] = [view.tokens[at], view.tokens[at + 1]]
  return here?.pos === 'VERB' && !/ed$/.test(here.lower) && opensPhrase.has(next?.pos ?? '')
}

/** Past words that say nothing at the beginning: articles, "continued", "promoting". */
function beginning(view: View, { from, to }: Label, words: TopicWords): number {
  let at = from
  for (let turn = 0; turn < 12 && at < to; turn++) {
    const token = view.tokens[at]
    if (!token) return to
    const past = pastShell(view, at, to, words)
    const leads = to - at > 1 && (words.emptyVerbs.has(token.lemma) || token.pos === 'ADV' || isDeed(view, at))
    if (past > at) at = past
    else if (
      !isWordy(token) ||
      words.empty.has(token.lower) ||
      words.prepositions.has(token.lower) ||
      words.conjunctions.has(token.lower) ||
      leads
    )
      at++
    else return at
  }
  return at
}

/** The end of the first part of a long label: before the last preposition that leaves three words or more. */
function shortened(view: View, from: number, words: TopicWords): number {
  for (let token = from + longest; token > from + 2; token--) {
    const here = view.tokens[token]
    if (here && (words.prepositions.has(here.lower) || words.conjunctions.has(here.lower) || here.text === ','))
      return token
  }
  return from + longest
}

/** A label without empty words at its ends and not too long; null where nothing is left that names a topic. */
export function trimmed(view: View, label: Label, words: TopicWords): Label | null {
  const from = beginning(view, label, words)
  let to = label.to - from > longest ? shortened(view, from, words) : label.to
  while (to > from) {
    const last = view.tokens[to - 1]
    if (
      last &&
      isWordy(last) &&
      !words.prepositions.has(last.lower) &&
      !words.conjunctions.has(last.lower) &&
      last.pos !== 'DET' &&
      last.pos !== 'PRON'
    )
      break
    to--
  }
  return to > from && tells(view, from, to, words) ? { from, to } : null
}

/** True where a label names something: a noun that is no shell, or a shell with an adjective ("humanitarian issues"). */
function tells(view: View, from: number, to: number, words: TopicWords): boolean {
  const inTime = ({ start }: Token): boolean => view.times.some((time) => time.start <= start && start < time.end)
  const tokens = view.tokens.slice(from, to).filter((token) => isWordy(token) && !inTime(token))
  const last = tokens.at(-1)
  const whole = view.begins[from]
  if (whole?.type === 'person' && whole.to >= to) return false
  const hollow = ({ lower }: Token): boolean => words.nothing.has(lower) || words.shells.has(lower)
  if (!last || !tokens.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB')) return false
  if (!hollow(last)) return tokens.some((token) => token.pos !== 'PRON' && !hollow(token))
  const before = tokens.at(-2)
  return (
    words.shells.has(last.lower) && (before?.pos === 'ADJ' || before?.pos === 'NOUN') && !words.empty.has(before.lower)
  )
}
