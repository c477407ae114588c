import type { ResidueRule } from '../rule.ts'

/** The label is there, glued to the word before it. */
function isGlued(text: string, label: string): boolean {
  const at = text.indexOf(label)
  return at > 0 && /\p{Ll}/u.test(text.charAt(at - 1))
}

/** Lines that lead to other texts. */
export const links: readonly ResidueRule[] = [
  {
    name: 'link-label',
    kind: 'link',
    where: 'any',
    test: ({ text, plain, shape }, { words }) => {
      if (shape.words.length > 32 || shape.words.length < 2) return false
      const label = words.linkLabels.find(
        (form) => plain.startsWith(form) && !/^[\p{L}\p{N}']/u.test(plain.slice(form.length)),
      )
      if (!label) return false
      const shout = text.slice(0, label.length) === text.slice(0, label.length).toUpperCase()
      const after = plain.slice(label.length).trimStart().charAt(0)
      if (/[:|>»→–—-]/.test(after)) return shout || shape.ending !== 'stop'
      return label.includes(' ') && shape.ending !== 'stop' && (shout || shape.words.length < 22)
    },
    reads: [
      'READ MORE: Ministers Agree on Grain',
      'SEE ALSO: Talks end in Geneva',
      'Read also: Envoy lands in Cairo',
      'Read more about the talks in Geneva',
    ],
    ignores: [
      'More than ten states took part.',
      'Related parties were heard.',
      'Video conference with the President of France',
      'Read the statement.',
    ],
  },
  {
    name: 'link-end',
    kind: 'link',
    where: 'any',
    test: ({ text, shape }, { words }) =>
      shape.words.length <= 40 &&
      words.linkEnds.some((end) => text.endsWith(end) && /[^\s]$|[.!?…]\s$/.test(text.slice(0, -end.length))),
    reads: ['Talks in Geneva: what does each side want?Read more', 'The envoy lands in Cairo. Read more'],
    ignores: ['They asked to read more'],
  },
  {
    name: 'link-inside',
    kind: 'link',
    where: 'any',
    test: ({ text, shape }, { words }) =>
      shape.words.length <= 30 && shape.ending !== 'stop' && words.linkEnds.some((end) => isGlued(text, end)),
    reads: ['News and data for professionalsLearn more aboutExample'],
    ignores: ['They want to Learn more about it'],
  },
  {
    name: 'address-last',
    kind: 'link',
    where: 'any',
    test: ({ text, shape }, { words }) => {
      if (shape.words.length > 32 || text.startsWith('[') || !/(?:https?:\/\/|www\.)\S+$/.test(text.slice(-400)))
        return false
      const lower = text.toLowerCase()
      return words.linkVerbs.some((form) => lower.includes(form))
    },
    reads: [
      'Speeches are available via the internet. http://www.example.org/',
      'The full text can be found at https://example.org/text',
    ],
    ignores: ['The sides signed the treaty.', 'He posted his answer: https://example.org/1'],
  },
]
