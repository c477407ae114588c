import { evidence, factId, type Instrument, overlaps } from '../../model/index.ts'
import { stage } from '../kit/index.ts'
import { datedInstruments } from './dated.ts'
import type { Context, FoundInstrument, InstrumentRule } from './found.ts'
import { knownInstruments } from './known.ts'
import { namedInstruments } from './named.ts'
import { namedBodyResolutions, numberedResolutions, symbolResolutions } from './resolutions.ts'
import { smallInstruments } from './small.ts'

/**
 * In order: of two that overlap the first wins. What the knowledge names wins over a name that is only read off the
 * text, and the number of a named body over both.
 */
export const instrumentRules: readonly InstrumentRule[] = [
  namedBodyResolutions,
  symbolResolutions,
  knownInstruments,
  numberedResolutions,
  namedInstruments,
  smallInstruments,
  datedInstruments,
]

/** Resolutions, treaties, agreements and formats that the text invokes. */
export const instruments = stage({
  fills: 'instruments',
  needs: ['source', 'sentences', 'expressions', 'mentions'],
  run: ({ source, sentences: { sentences }, expressions, mentions }, { language, knowledge, trace }) => {
    const mentionsBySentence = Map.groupBy(mentions, ({ sentence }) => sentence)
    const expressionsBySentence = Map.groupBy(expressions, ({ sentence }) => sentence)
    const documentWords = new Set<string>()
    for (const { tokens } of sentences) for (const { lower } of tokens) documentWords.add(lower)
    const kept: FoundInstrument[] = []
    for (const sentence of sentences) {
      const context: Context = {
        text: source.text,
        sentence,
        mentions: mentionsBySentence.get(sentence.index) ?? [],
        expressions: expressionsBySentence.get(sentence.index) ?? [],
        documentWords,
        words: language.words.instruments,
        knowledge,
      }
      const here: FoundInstrument[] = []
      for (const { name, headline, find } of instrumentRules) {
        if (sentence.paragraph < 0 && !headline) continue
        for (const instrument of find(context)) {
          if (here.some((other) => overlaps(other, instrument))) continue
          here.push(instrument)
          trace.add({ rule: `instrument:${name}`, field: 'instruments', spans: [instrument], note: instrument.name })
        }
      }
      kept.push(...here)
    }
    return gather(kept)
  },
})

/** One instrument for all places that name it, in order of the first; a name's tail is the name again. */
function gather(found: readonly FoundInstrument[]): readonly Instrument[] {
  const keys = [...new Set(found.map(({ key }) => key))]
  const whole = (key: string): string => keys.find((other) => other !== key && other.endsWith(` ${key}`)) ?? key
  const byKey = Map.groupBy(found, ({ key }) => whole(key))
  return [...byKey].flatMap(([key, places]) => {
    const first = places.find((place) => place.key === key) ?? places[0]
    if (!first) return []
    const { kind, name, number } = first
    const year = places.find((place) => place.year !== null)?.year ?? null
    return [{ id: factId('instrument', kind, name), kind, name, number, year, evidence: evidence(places) }]
  })
}
