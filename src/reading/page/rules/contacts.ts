import type { ResidueRule } from '../rule.ts'

/** An address or a number at which somebody is reached. */
const HAS_REACH = /\S+@\S+\.\w|(?:\+?\d[\s().-]{0,2}){7,}|https?:|www\./

/** Lines that say whom to ask. */
export const contacts: readonly ResidueRule[] = [
  {
    name: 'contact',
    kind: 'contact',
    where: 'any',
    test: ({ plain, shape, text }, { words }) => {
      if (shape.words.length > 50 || shape.sentences > 2) return false
      const start = words.contactStarts.find(
        (form) => plain.startsWith(form) && !/^\p{L}/u.test(plain.slice(form.length)),
      )
      const reach = words.contactParts.some((form) => plain.includes(form))
      if (start && (HAS_REACH.test(text) || (start.includes(' ') && reach))) return true
      return shape.words.length <= 24 && reach && HAS_REACH.test(text) && shape.ending !== 'stop'
    },
    reads: [
      'For further information, please contact the Office at press@example.org',
      'Media enquiries: Jane Doe 02 6277 7500',
      'Tel: +43 1 234 56 78',
    ],
    ignores: [
      'For more information on the talks, he turned to his colleague.',
      'The sides agreed to contact one another.',
      'Telephone conversation with the President of France',
    ],
  },
]
