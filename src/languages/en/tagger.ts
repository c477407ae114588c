import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { PartOfSpeech, TaggedToken, Tagger } from '../../reading/kit/index.ts'

let nlp: ReturnType<typeof winkNLP> | null = null

/**
 * Tokens, parts of speech and lemmas by wink-nlp and its English model (MIT). Tokens and spaces rebuild the text to
 * the letter. Only the tagging pipe runs: sentences are split by our own rules.
 */
export const tagger: Tagger = (text) => {
  nlp ??= winkNLP(model, ['pos'])
  const { its } = nlp
  const tokens = nlp.readDoc(text).tokens()
  const words = tokens.out() as string[]
  const spaces = tokens.out(its.precedingSpaces as never) as unknown as string[]
  const tags = tokens.out(its.pos) as unknown as PartOfSpeech[]
  const lemmas = tokens.out(its.lemma) as unknown as string[]
  return words.map(
    (word, i): TaggedToken => ({ text: word, spaces: spaces[i] ?? '', pos: tags[i] ?? 'X', lemma: lemmas[i] ?? word }),
  )
}
