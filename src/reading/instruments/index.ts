import { evidence, factId, type Instrument, overlaps } from '../../model/index.ts'
import { stage } from '../kit/index.ts'
import { findDated } from './dated.ts'
import type { FoundInstrument } from './found.ts'
import { findKnown } from './known.ts'
import { findNamed } from './named.ts'
import { findResolutions } from './resolutions.ts'
import { findSmall } from './small.ts'

/**
 * Resolutions, treaties, agreements and formats that the text invokes. What the knowledge names wins over a name that
 * is only read off the text, and the number of a named body over both. The headline counts only where the text says it again.
 */
export const instruments = stage({
  fills: 'instruments',
  needs: ['source', 'sentences', 'expressions', 'mentions'],
  run: ({ source, sentences: { sentences }, expressions, mentions }, { language, knowledge, trace }) => {
    const words = language.words.instruments
    const documentWords = new Set(sentences.flatMap(({ tokens }) => tokens.map(({ lower }) => lower)))
    const mentionsBySentence = Map.groupBy(mentions, ({ sentence }) => sentence)
    const kept: FoundInstrument[] = []
    for (const sentence of sentences) {
      const headline = sentence.paragraph < 0
      const resolutions = findResolutions(sentence, words, knowledge)
      const names = mentionsBySentence.get(sentence.index) ?? []
      const finders: readonly (readonly [string, readonly FoundInstrument[]])[] = [
        ['resolution', resolutions.filter(({ stated }) => stated)],
        ['known', findKnown(sentence, names, words, knowledge, documentWords)],
        ['resolution', resolutions],
        ['named', headline ? [] : findNamed(sentence, words, knowledge)],
        ['small', headline ? [] : findSmall(sentence, words, knowledge)],
        ['dated', headline ? [] : findDated(sentence, source.text, words, expressions)],
      ]
      const here: FoundInstrument[] = []
      for (const [rule, found] of finders)
        for (const instrument of found)
          if (!here.some((other) => overlaps(other, instrument))) {
            here.push(instrument)
            trace.add({ rule: `instrument:${rule}`, field: 'instruments', spans: [instrument], note: instrument.name })
          }
      kept.push(...here)
    }
    return gather(kept)
  },
})

/** One instrument for all places that name it, in order of the first. */
function gather(found: readonly FoundInstrument[]): readonly Instrument[] {
  const byKey = new Map<string, FoundInstrument[]>()
  for (const instrument of found) byKey.set(instrument.key, [...(byKey.get(instrument.key) ?? []), instrument])
  return [...byKey.values()].flatMap((places) => {
    const [first] = places
    if (!first) return []
    const { kind, name, number } = first
    const year = places.find((place) => place.year !== null)?.year ?? null
    return [{ id: factId('instrument', kind, name), kind, name, number, year, evidence: evidence(places) }]
  })
}
