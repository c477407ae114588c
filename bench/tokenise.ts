import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const nlp = winkNLP(model, ['sbd', 'pos'])

/** What any reading must pay at least: tokens, sentences and parts of speech by wink-nlp, read out as strings. */
export function tokenise(text: string): number {
  const tokens = nlp.readDoc(text).tokens()
  return tokens.out().length + tokens.out(nlp.its.pos).length
}
