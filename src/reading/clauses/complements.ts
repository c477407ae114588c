import type { Clause, Mention, NounPhrase } from '../kit/index.ts'
import { join, leftOf } from './subjects.ts'
import type { Unit } from './unit.ts'

export interface Complements {
  readonly object: NounPhrase | null
  readonly complements: Clause['complements']
}

interface Building {
  preposition: string | null
  phrase: NounPhrase
}

/** The object and the prepositional phrases of the verb at `verb`, up to the unit `end`. */
export function complementsOf(
  units: readonly Unit[],
  verb: number,
  end: number,
  mentions: readonly Mention[],
): Complements {
  const built: Building[] = []
  for (let at = verb + 1; at < end; at++) {
    const unit = units[at]
    if (unit?.type !== 'phrase') {
      if (unit?.type === 'that' || unit?.type === 'break' || unit?.type === 'quote') break
      continue
    }
    const left = leftOf(units, at)
    const before = units[left]
    const last = built.at(-1)
    if (before?.type === 'preposition') built.push({ preposition: before.word, phrase: unit.phrase })
    else if (last && (before?.type === 'coordinator' || before?.type === 'comma')) {
      if (before.type === 'coordinator' || sameType(last.phrase, unit.phrase, mentions)) {
        // "with A, B and C in Sochi": the heads go to the phrase that holds names of the same type
        const target = built.findLast(({ phrase }) => sameType(phrase, unit.phrase, mentions)) ?? last
        target.phrase = join(target.phrase, unit.phrase)
      }
    } else if (before?.type === 'group' && left === verb) built.push({ preposition: null, phrase: unit.phrase })
    else if (!last && left === verb) built.push({ preposition: null, phrase: unit.phrase })
    else if (last && last.preposition === null && before?.type === 'phrase')
      built.push({ preposition: null, phrase: unit.phrase })
  }
  const objects = built.filter(({ preposition }) => preposition === null)
  return {
    object: objects.at(-1)?.phrase ?? null,
    complements: [
      ...objects.slice(0, -1).map(({ phrase }) => ({ start: phrase.start, end: phrase.end, preposition: '', phrase })),
      ...built.flatMap(({ preposition, phrase }) =>
        preposition === null ? [] : [{ start: phrase.start, end: phrase.end, preposition, phrase }],
      ),
    ],
  }
}

const sameType = (a: NounPhrase, b: NounPhrase, mentions: readonly Mention[]): boolean => {
  const type = (phrase: NounPhrase): string | undefined => mentions[phrase.mentions[0] ?? -1]?.type
  return a.mentions.length > 0 && b.mentions.length > 0 && type(a) === type(b)
}
