import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { PartOfSpeech, TaggedToken, Tagger } from '../../reading/kit/index.ts'
import { withoutUnspaced } from './unspaced.ts'

let nlp: ReturnType<typeof winkNLP> | null = null

/**
 * Tokens, parts of speech and lemmas by wink-nlp and its English model (MIT). Tokens and spaces rebuild the text to
 * the letter. Only the tagging pipe runs: sentences are split by our own rules.
 */
export const tagger: Tagger = withoutUnspaced((text) => {
  nlp ??= winkNLP(model, ['pos'])
  const { its } = nlp
  const tokens = nlp.readDoc(text).tokens()
  const words = tokens.out() as string[]
  const spaces = tokens.out(its.precedingSpaces as never) as unknown as string[]
  const tags = tokens.out(its.pos as never) as unknown as PartOfSpeech[]
  const lemmas = tokens.out(its.lemma as never) as unknown as string[]
  return words.map((word, i): TaggedToken => {
    const token = { text: word, spaces: spaces[i] ?? '', pos: tags[i] ?? 'X', lemma: lemmas[i] ?? word }
    const lemma = token.pos === 'ADJ' ? verbsTakenForAdjectives[word] : undefined
    return lemma && !nominal.has(tags[i + 1] ?? 'X') ? { ...token, pos: 'VERB', lemma } : token
  })
})

/**
 * Pasts that the model tags as adjectives wherever they stand, with their lemmas; they are verbs unless a noun follows
 * ("informed the minister" against "an informed guess"). Found by counting over some 3,000 releases.
 */
const verbsTakenForAdjectives: Readonly<Record<string, string>> = {
  informed: 'inform',
  articulated: 'articulate',
  detailed: 'detail',
}

const nominal: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'ADJ'])
