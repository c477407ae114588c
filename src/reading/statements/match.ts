import type { Mention, Sentence, Token } from '../kit/index.ts'
import type { CompiledCue, Step } from './forms.ts'

/** A form found in a sentence: token numbers, end exclusive. */
export interface Match {
  readonly compiled: CompiledCue
  readonly from: number
  readonly to: number
  /** Token ranges that filled the slots. */
  readonly addressee: readonly [number, number] | null
  readonly holder: readonly [number, number] | null
  /** Where the slot {…} was filled: there the content begins ("described | the call as useful"). */
  readonly matter: readonly [number, number] | null
}

export interface MatchContext {
  readonly sentence: Sentence
  /** The outermost mention that begins at a token. */
  readonly mentionAt: ReadonlyMap<number, Mention>
  readonly possessives: ReadonlySet<string>
}

interface State {
  readonly at: number
  readonly addressee: readonly [number, number] | null
  readonly holder: readonly [number, number] | null
  readonly matter: readonly [number, number] | null
}

/** How many words may stand between two words of a form: determiners, adjectives, adverbs, possessors. */
const gap = 6

/** Matches one form from the token `from` on, or null. */
export function matchForm(compiled: CompiledCue, from: number, context: MatchContext): Match | null {
  let state: State = { at: from, addressee: null, holder: null, matter: null }
  for (const [number, step] of compiled.steps.entries()) {
    const next = number === 0 ? first(step, state, context) : take(step, state, context)
    if (next) state = next
    else if (!(step.kind === 'words' && step.optional)) return null
  }
  const { at: to, ...slots } = state
  return { compiled, from, to, ...slots }
}

/** Matches what comes after the verb of a form from the token `at` on: "expressed concern about A and | hope for B". */
export function matchRest(compiled: CompiledCue, verb: number, at: number, context: MatchContext): Match | null {
  const [head, ...rest] = compiled.steps
  if (head?.kind !== 'words' || rest[0]?.kind !== 'words' || !first(head, { at: verb, ...empty }, context)) return null
  let state: State = { at, ...empty }
  for (const step of rest) {
    const next = take(step, state, context)
    if (next) state = next
    else if (!(step.kind === 'words' && step.optional)) return null
  }
  const { at: to, ...slots } = state
  return { compiled, from: at, to, ...slots }
}

const empty = { addressee: null, holder: null, matter: null } as const

const meets = ({ lemma, lower }: Token, words: ReadonlySet<string>): boolean => words.has(lemma) || words.has(lower)

const first = (step: Step, state: State, { sentence }: MatchContext): State | null => {
  const token = sentence.tokens[state.at]
  return step.kind === 'words' && token && meets(token, step.words) ? { ...state, at: state.at + 1 } : null
}

function take(step: Step, state: State, context: MatchContext): State | null {
  if (step.kind === 'words') {
    const at = seek(step.words, state.at, context)
    return at < 0 ? null : { ...state, at: at + 1 }
  }
  const end =
    step.slot === "A's" || step.slot === "H's"
      ? possessorEnd(state.at, context)
      : phraseEnd(skipAdverbs(state.at, context), context)
  if (end < 0) return null
  const range = [state.at, end] as const
  if (step.slot === 'H' || step.slot === "H's") return { ...state, at: end, holder: range }
  return step.slot === '…' ? { ...state, at: end, matter: range } : { ...state, at: end, addressee: range }
}

const skipAdverbs = (at: number, { sentence }: MatchContext): number => {
  let next = at
  while (sentence.tokens[next]?.pos === 'ADV') next++
  return next
}

/** Finds a word of a form, over modifiers that need not be written in it: -1 where something else comes first. */
function seek(words: ReadonlySet<string>, from: number, context: MatchContext): number {
  const { tokens } = context.sentence
  for (let at = from; at < Math.min(tokens.length, from + gap); at++) {
    const token = tokens[at] as Token
    if (meets(token, words)) return at
    const mention = context.mentionAt.get(at)
    // "the U.S. commitment", "the ministry's support": names before the noun are its modifiers
    if (mention && mention.kind !== 'pronoun' && mention.type !== 'person') {
      at = mention.to - 1
      continue
    }
    if (mention && isPossessive(tokens[mention.to])) {
      at = mention.to
      continue
    }
    if ((token.pos === 'NOUN' || token.pos === 'PROPN') && (isPossessive(tokens[at + 1]) || joinsHyphen(tokens, at)))
      continue
    if (!isModifier(token, context)) return -1
  }
  return -1
}

/** "heart-felt", "ceasefire-related": one part of a hyphenated modifier. */
const joinsHyphen = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 1]?.text === '-' && tokens[at + 1]?.start === tokens[at]?.end) ||
  (tokens[at - 1]?.text === '-' && tokens[at - 1]?.end === tokens[at]?.start)

const isPossessive = (token: Token | undefined): boolean => token?.lower === "'s" || token?.lower === "'"

const quotationMarks: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»'])

const isModifier = ({ pos, lower, text }: Token, { possessives }: MatchContext): boolean =>
  pos === 'DET' ||
  pos === 'ADJ' ||
  pos === 'ADV' ||
  pos === 'NUM' ||
  lower === "'s" ||
  lower === "'" ||
  text === '-' ||
  quotationMarks.has(text) ||
  possessives.has(lower)

/** The end of a noun phrase that begins at a token, or -1: a mention with what comes before its name, or plain nouns. */
export function phraseEnd(from: number, { sentence, mentionAt, possessives }: MatchContext): number {
  const { tokens } = sentence
  let at = from
  let noun = false
  while (at < tokens.length) {
    const token = tokens[at] as Token
    const mention = mentionAt.get(at)
    if (mention && mention.use !== 'adjective') {
      if (noun) break
      if (mention.kind === 'pronoun' && mention.use === 'possessive') {
        at = mention.to
        continue
      }
      at = mention.to
      noun = true
      if (tokens[at]?.lower === "'s") {
        at++
        noun = false
        continue
      }
      if (mention.kind === 'pronoun' || mention.type === 'person') {
        const more = coordinated(at, tokens, mentionAt)
        return more ?? at
      }
      continue
    }
    if (mention) {
      at = mention.to
      // "congratulated Jamaicans everywhere": a demonym with no noun after it is the noun
      const next = tokens[at]
      if (next?.pos !== 'NOUN' && next?.pos !== 'ADJ' && next?.pos !== 'PROPN') noun = true
      continue
    }
    if (token.pos === 'NOUN' || token.pos === 'PROPN') noun = true
    else if (
      noun ||
      !(
        token.pos === 'DET' ||
        token.pos === 'ADJ' ||
        token.pos === 'NUM' ||
        possessives.has(token.lower) ||
        token.text === '-'
      )
    ) {
      if (token.pos === 'PRON' && !noun && !possessives.has(token.lower)) return at + 1
      break
    }
    at++
  }
  return noun ? at : -1
}

/** "A and B", "A, B and C" as one slot, where each is a person; a comma alone joins nothing. */
function coordinated(at: number, tokens: readonly Token[], mentionAt: ReadonlyMap<number, Mention>): number | null {
  let end: number | null = null
  let next = at
  for (;;) {
    let joint = next
    if (tokens[joint]?.text === ',') joint++
    const final = tokens[joint]?.pos === 'CCONJ'
    if (final) joint++
    if (joint === next) return end
    const mention = mentionAt.get(joint)
    if (mention?.type !== 'person' || mention.kind === 'pronoun') return end
    next = mention.to
    if (final) end = next
  }
}

/** "his", "the minister's", "Putin's" as a possessor: its end, or -1. */
function possessorEnd(from: number, { sentence, mentionAt, possessives }: MatchContext): number {
  const { tokens } = sentence
  const token = tokens[from]
  if (token && possessives.has(token.lower)) return from + 1
  const mention = mentionAt.get(from)
  const end = mention ? mention.to : -1
  if (end > 0 && isPossessive(tokens[end])) return end + 1
  // "the attention of the audience": no possessor before the noun
  return token?.pos === 'DET' ? from + 1 : -1
}
