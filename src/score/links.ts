import type { Scoring } from './case.ts'
import { sameName, surname, transliterate } from './names.ts'
import { overlap, wordsOf } from './words.ts'

/** Does each surface form lead to the right entity? Names and descriptions ("the latter", "the minister") apart. */
export function scoreLinks({ gold, reading, text, tally, at }: Scoring): void {
  for (const entity of gold.entities ?? [])
    for (const mention of entity.mentions) {
      const start = text.find(mention)
      if (start < 0) {
        tally.miss('gold', at(`mention not in the text: ${mention}`))
        continue
      }
      const end = start + mention.length
      const led = reading.entities.filter(({ mentions }) => mentions.some((m) => m.start < end && start < m.end))
      const ok = led.some(({ name, party }) =>
        entity.type === 'person'
          ? sameName(entity.name, name)
          : party === entity.name || name === entity.name || overlap(name, entity.name) >= 0.5,
      )
      const named = wordsOf(mention).map(transliterate).includes(surname(entity.name))
      const noun = entity.type === 'person' && !named ? 'role and description links' : 'name links'
      const got = led.map(({ name }) => name).join(', ') || 'nothing'
      tally.right(noun, ok, at(`"${mention}" should be ${entity.name}, got ${got}`))
    }
}
