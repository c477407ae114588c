import type { Span } from '../../model/index.ts'
import { type Mention, type Sentence, stage } from '../kit/index.ts'
import { remember, resolveLoose } from './document.ts'
import { lexiconOf } from './lexicon.ts'
import { lineOf } from './line.ts'
import { number } from './number.ts'
import { scan } from './scan.ts'
import { labelSentences } from './speakers.ts'

const capital = (text: string): boolean => text >= 'A' && text < '['

/** Words that stand in small letters somewhere in the body: written with a capital, they are still no names. */
const ordinaryWords = (sentences: readonly Sentence[]): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const { tokens } of sentences)
    for (const { text, lower } of tokens)
      if (text === lower || (!capital(text) && text.toLowerCase() === text)) words.add(lower)
  return words
}

/** Names, descriptions, collectives and pronouns of every sentence, and the names in speakers' labels. */
export const mentions = stage({
  fills: 'mentions',
  needs: ['source', 'page', 'sentences', 'expressions'],
  run: ({ source, page, sentences: { sentences }, expressions }, { language, knowledge }): Mention[] => {
    const lexicon = lexiconOf(language.words.names)
    const ordinary = ordinaryWords(sentences)
    const times = new Map<number, Span[]>()
    for (const expression of expressions) {
      const own = times.get(expression.sentence)
      if (own) own.push(expression)
      else times.set(expression.sentence, [expression])
    }
    const all = [...labelSentences(source.text, page.paragraphs, language.tagger), ...sentences]
    const scanned = all.map((sentence) =>
      scan(lineOf(sentence, { times: times.get(sentence.index) ?? [], lexicon, knowledge, ordinary })),
    )
    const memory = remember(scanned)
    return number(scanned.map((one) => ({ line: one.line, candidates: resolveLoose(one, memory) })))
  },
})
