import type { Token, VerbGroup } from '../kit/index.ts'
import type { ClauseWords } from '../kit/words/clauses.ts'
import { formsOf, type VerbForms } from './forms.ts'

/** A verb group with what is still open about it. */
export interface Group extends VerbGroup {
  /** One word that may be a past or a participle ("held", "discussed"): its place decides. */
  readonly ambiguous: boolean
  /** One word in its base form, which may go on a modal or an infinitive before it ("must transfer … and develop"). */
  readonly bare: boolean
  readonly ing: boolean
}

const quotationMarks: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»'])

/** Adverbs, negations, and the mark in 'had “kept his word”', which parts no verb group. */
const isAdverb = ({ pos, lower }: Token, words: ClauseWords): boolean =>
  pos === 'ADV' || words.negations.has(lower) || quotationMarks.has(lower)

const isAuxiliary = ({ pos, lemma, lower }: Token, words: ClauseWords): boolean =>
  (pos === 'AUX' || pos === 'VERB') &&
  (lemma === words.be || lemma === words.have || lemma === words.do || words.auxiliaryForms.has(lower))

const isModal = ({ pos, lower }: Token, words: ClauseWords): boolean => pos === 'AUX' && words.modals.has(lower)

/** The word where the adverbs from `at` on end. */
function skipAdverbs(tokens: readonly Token[], at: number, words: ClauseWords): number {
  let next = at
  while (next < tokens.length && isAdverb(tokens[next] as Token, words)) next++
  return next
}

/** "closed-door", "well-coordinated": a word joined by a hyphen is no verb. */
const isHyphenated = (tokens: readonly Token[], at: number): boolean => {
  const { start, end } = tokens[at] as Token
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  return (before?.text === '-' && before.end === start) || (next?.text === '-' && next.start === end)
}

const isPast = (token: Token, words: ClauseWords): boolean => formsOf(token, words).past

/** Is this word the verb? The tagger's word is mended where the words around it say otherwise. */
function isVerb(tokens: readonly Token[], at: number, words: ClauseWords): boolean {
  const token = tokens[at]
  if (!token) return false
  const before = tokens[at - 1]
  if (token.pos === 'AUX') return true
  if (isHyphenated(tokens, at)) return false
  if (token.pos === 'VERB') {
    // "expressed hope", "voiced support": a base form right after a past is its object, but for "helped free"
    if (
      before?.pos === 'VERB' &&
      token.lower === token.lemma &&
      isPast(before, words) &&
      !words.bareInfinitiveTakers.has(before.lemma)
    )
      return false
    if (!words.nounNotVerb.has(token.lower)) return true
    return !(
      before &&
      (before.pos === 'DET' ||
        before.pos === 'ADJ' ||
        before.pos === 'ADP' ||
        words.possessives.has(before.lower) ||
        before.pos === 'NUM')
    )
  }
  if (token.pos === 'ADJ' || token.pos === 'NOUN') {
    // "would not close/ADJ the border", "will support/NOUN them": what a modal governs is a verb
    let modal = at - 1
    while (modal >= 0 && isAdverb(tokens[modal] as Token, words)) modal--
    const governor = tokens[modal]
    const next = tokens[at + 1]
    if (governor && isModal(governor, words) && next && next.pos !== 'NOUN' && next.pos !== 'AUX') return true
  }
  // "have informed/ADJ"
  if (token.pos === 'ADJ' && before && before.lemma === words.have && before.pos === 'AUX')
    return token.lower.endsWith(words.pastEnding)
  return false
}

/** Reads the verb group that begins at a token, or null. `stop` says which tokens lie in names, where no verb is. */
export function groupAt(
  tokens: readonly Token[],
  at: number,
  words: ClauseWords,
  stop: (token: number) => boolean,
): Group | null {
  const first = tokens[at] as Token
  const infinitive = first.lower === words.infinitiveMark && isInfinitive(tokens, at, words, stop)
  let next = infinitive ? skipAdverbs(tokens, at + 1, words) : at
  if (!infinitive && !isVerb(tokens, at, words)) return null
  const chain: number[] = []
  let modality: string | null = null
  let main = -1
  while (next < tokens.length && !stop(next)) {
    const token = tokens[next] as Token
    if (isModal(token, words) && !chain.length) {
      modality = token.lower
      chain.push(next++)
    } else if (isAuxiliary(token, words)) {
      chain.push(next++)
      const mark = skipAdverbs(tokens, next, words)
      if (
        words.semiModals.has(token.lemma) &&
        tokens[mark]?.lower === words.infinitiveMark &&
        isInfinitive(tokens, mark, words, stop)
      ) {
        modality ??= `${token.lemma} ${words.infinitiveMark}`
        next = skipAdverbs(tokens, mark + 1, words)
      }
    } else if (isVerb(tokens, next, words)) {
      // After a full auxiliary only a participle or a base form belongs to the group; "help free" ends at "help".
      if (
        words.semiModals.has(token.lemma) &&
        tokens[next + 1]?.lower === words.infinitiveMark &&
        isInfinitive(tokens, next + 1, words, stop) &&
        chain.length === 0 &&
        !infinitive
      ) {
        modality = `${token.lemma} ${words.infinitiveMark}`
        chain.push(next)
        next = skipAdverbs(tokens, next + 2, words)
        continue
      }
      main = next
      chain.push(next++)
      break
    } else if (chain.length && isAdverb(token, words)) {
      const after = skipAdverbs(tokens, next, words)
      if (
        after < tokens.length &&
        !stop(after) &&
        (isVerb(tokens, after, words) || (tokens[after] as Token).lower === words.infinitiveMark)
      )
        next = after
      else break
    } else break
  }
  if (!chain.length) return null
  if (main < 0) main = chain.at(-1) as number
  return describe(tokens, { at, to: main + 1, main, chain, infinitive, modality, words })
}

/** "to" is the mark of an infinitive where a base form follows, adverbs aside. */
function isInfinitive(
  tokens: readonly Token[],
  at: number,
  words: ClauseWords,
  stop: (token: number) => boolean,
): boolean {
  const next = skipAdverbs(tokens, at + 1, words)
  const token = tokens[next]
  if (!token || stop(next)) return false
  if (token.pos !== 'VERB' && token.pos !== 'AUX') return false
  if (words.nounNotVerb.has(token.lower) && (tokens[at] as Token).pos === 'ADP') return false
  return formsOf(token, words).base
}

interface Found {
  readonly at: number
  readonly to: number
  readonly main: number
  readonly chain: readonly number[]
  readonly infinitive: boolean
  readonly modality: string | null
  readonly words: ClauseWords
}

function describe(tokens: readonly Token[], { at, to, main, chain, infinitive, modality, words }: Found): Group {
  const head = tokens[main] as Token
  const lead = tokens[chain[0] as number] as Token
  const forms = formsOf(head, words)
  const auxiliaries = chain.slice(0, -1).map((i) => (tokens[i] as Token).lemma)
  const last = auxiliaries.at(-1)
  const passive = last === words.be || words.auxiliaryForms.has(last ?? '')
  const alone = chain.length === 1 && !infinitive
  const ing = alone && forms.ing
  let negated = false
  for (let i = at; i < to; i++) if (words.negations.has((tokens[i] as Token).lower)) negated = true
  return {
    start: (tokens[at] as Token).start,
    end: head.end,
    from: at,
    to,
    head: main,
    lemma: head.lemma,
    form: infinitive
      ? 'infinitive'
      : ing
        ? 'participle'
        : alone && forms.participle && !forms.past && !forms.base
          ? 'participle'
          : 'finite',
    tense: infinitive || ing ? null : tenseOf(lead, formsOf(lead, words), modality, words),
    voice: passive && forms.participle && !forms.ing && main !== chain[0] ? 'passive' : 'active',
    perfect: auxiliaries.includes(words.have) && main !== chain[0],
    progressive: last === words.be && forms.ing,
    modality,
    negated,
    ambiguous: alone && forms.past && forms.participle,
    bare: alone && forms.base && !forms.past,
    ing,
  }
}

function tenseOf(lead: Token, forms: VerbForms, modality: string | null, words: ClauseWords): VerbGroup['tense'] {
  if (modality && words.future.has(modality)) return 'future'
  if (modality && words.modals.has(modality)) return null
  if (forms.past || (lead.lemma === words.do && lead.lower !== words.do && !forms.present)) return 'past'
  return 'present'
}
