import type { Token } from '../../kit/index.ts'
import type { TopicWords } from '../../kit/words/topics.ts'
import type { View } from '../view.ts'
import { type Label, trimmed } from './trim.ts'

const reach = 70
const shortList = 7

const isComma = (token: Token | undefined): boolean => token?.text === ',' || token?.text === ';'

const endsPhrase = /^[.:!?"“”—–]$/

/** The token after a splitter ("as well as") at `at`, or `at`. */
export function afterSplitter(view: View, at: number, words: TopicWords): number {
  for (const splitter of words.splitters)
    if (splitter.every((word, i) => view.tokens[at + i]?.lower === word)) return at + splitter.length
  return at
}

/** True at a finite verb; not after an article or an adjective, where a participle is taken for one ("a negotiated solution"). */
function opensVerb(view: View, token: number): boolean {
  const [here, before] = [view.tokens[token], view.tokens[token - 1]]
  if (!here || (here.pos !== 'VERB' && here.pos !== 'AUX')) return false
  if (before && (before.pos === 'DET' || before.pos === 'ADJ')) return false
  return view.clauses.some(({ verb }) => verb.from <= token && token < verb.to && verb.form === 'finite')
}

/** Where a noun phrase that begins at `at` must end at the latest: before a verb of its own, a clause, a full stop. */
function limitOf(view: View, at: number, words: TopicWords): number {
  for (let to = at; to < at + reach; to++) {
    const token = view.tokens[to]
    if (!token) return to
    if (endsPhrase.test(token.text) || token.text === '--') return to
    if (to > at && opensVerb(view, to)) return to
    const split = afterSplitter(view, to, words)
    if (split > to) to = split - 1
    else if (words.stops.has(token.lower)) return to
  }
  return Math.min(at + reach, view.tokens.length)
}

/** The last token of one member of a list may be a noun only: "unprovoked, unjustified war" is one. */
const endsMember = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM' || token.text === ')')

/** True where a comma leads to another member of the list: another comma follows, or "and". */
const goesOn = (view: View, at: number, limit: number, words: TopicWords): boolean =>
  afterSplitter(view, at, words) > at || view.tokens.slice(at, limit).some(({ lower }) => words.conjunctions.has(lower))

/** "and the prospects …", "and on …": the second part has a beginning of its own; not "Ukraine and the EU". */
function startsAnother(view: View, at: number, words: TopicWords): boolean {
  const token = view.tokens[at]
  if (!token) return false
  const article = token.pos === 'DET' && !isBareName(view, at + 1)
  const shell = words.shells.has(token.lower) && words.shellLinks.has(view.tokens[at + 1]?.lower ?? '')
  return article || shell || words.prepositions.has(token.lower) || afterSplitter(view, at, words) > at
}

/** A name with no noun after it: "the EU", not "the AUKUS partnership". */
function isBareName(view: View, at: number): boolean {
  let to = at
  while (view.tokens[to]?.pos === 'PROPN') to++
  return to > at && view.tokens[to]?.pos !== 'NOUN' && view.tokens[to]?.text !== '-'
}

/** True where a comma is followed by a participle, which goes on about what stands before it: ", formalised in …". */
const opensParticiple = (view: View, at: number): boolean => {
  const token = view.tokens[at]
  return token?.pos === 'VERB' && /ed$/.test(token.lower) && view.clauses.some(({ verb }) => verb.from === at)
}

/** At the "to" of "from fighting crime to reversing climate change". */
function closesRange(view: View, from: number, to: number, words: TopicWords): boolean {
  const [opener, closer] = words.range
  return (
    view.tokens[to]?.lower === closer &&
    /ing$/.test(view.tokens[to + 1]?.lower ?? '') &&
    view.tokens.slice(from, to).some(({ lower }) => lower === opener)
  )
}

interface Member extends Label {
  /** True where a splitter stands before it, so that it belongs to no list with the one before. */
  readonly apart: boolean
}

/** Splits what stands between two tokens into the members of a list. */
function membersOf(view: View, at: number, limit: number, words: TopicWords): readonly Member[] {
  const members: Member[] = []
  let from = at
  let apart = false
  const close = (to: number, next: number, split: boolean) => {
    members.push({ from, to, apart })
    from = next
    apart = split
  }
  const isAnd = (token: number): boolean => words.conjunctions.has(view.tokens[token]?.lower ?? '')
  const serial = view.tokens.slice(at, limit).some((token, i) => isComma(token) && isAnd(at + i + 1))
  for (let to = at; to < limit; to++) {
    const split = afterSplitter(view, to, words)
    if (split > to) {
      close(isComma(view.tokens[to - 1]) ? to - 1 : to, split, true)
      to = split - 1
    } else if (isComma(view.tokens[to]) && endsMember(view.tokens[to - 1])) {
      if (
        !goesOn(view, to + 1, limit, words) ||
        (afterSplitter(view, to + 1, words) === to + 1 && opensParticiple(view, to + 1))
      ) {
        members.push({ from, to, apart })
        return members
      }
      const next = isAnd(to + 1) ? to + 2 : to + 1
      const after = afterSplitter(view, next, words)
      close(to, after, after > next)
      to = after - 1
    } else if (closesRange(view, from, to, words)) {
      close(to, to + 1, true)
    } else if (isAnd(to) && endsMember(view.tokens[to - 1])) {
      const listed = members.length > 0 && !serial && !apart
      if (startsAnother(view, to + 1, words) || (listed && to > from)) close(to, to + 1, false)
    }
  }
  members.push({ from, to: limit, apart })
  return members
}

/** Members of a word or two that stand together make one topic: "sovereignty, independence, and territorial integrity". */
function gathered(members: readonly Member[]): readonly Label[] {
  const labels: Label[] = []
  let short = false
  for (const { from, to, apart } of members) {
    const last = labels.at(-1)
    const brief = to - from <= 3
    if (last && short && brief && !apart && to - last.from <= shortList)
      labels[labels.length - 1] = { from: last.from, to }
    else labels.push({ from, to })
    short = brief
  }
  return labels
}

/** The topics between two tokens: each member of a long list, a short one as a whole. */
export function labelsBetween(view: View, from: number, limit: number, words: TopicWords): readonly Label[] {
  const members = membersOf(view, from, limit, words).filter((member) => member.to > member.from)
  return gathered(members).flatMap((label) => trimmed(view, label, words) ?? [])
}

/** The topics that begin at a token; what stands right before a finite verb is its subject, and no topic. */
export function labelsAt(view: View, at: number, words: TopicWords): readonly Label[] {
  const limit = limitOf(view, at, words)
  const members = membersOf(view, at, limit, words)
  const last = members.at(-1)
  return labelsBetween(view, at, last && last.to === limit && opensVerb(view, limit) ? last.from : limit, words)
}
