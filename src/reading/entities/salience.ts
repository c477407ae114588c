/** Who is on the reader's mind: people by when, and how prominently, the text last spoke of them. */
export interface Salience {
  note(person: number, at: { readonly sentence: number; readonly start: number; readonly subject: boolean }): void
  /** The higher, the likelier is a pronoun in the sentence to mean them; null for somebody not yet spoken of. */
  of(person: number, sentence: number): number | null
  /** People in the order in which they were last spoken of by name or description, the last one last. */
  recent(): readonly number[]
}

const subjectBonus = 14
const perSentence = 10

export function createSalience(): Salience {
  const marks = new Map<number, { sentence: number; subjectSentence: number; start: number }>()
  return {
    note(person, { sentence, start, subject }) {
      const before = marks.get(person)
      marks.delete(person)
      marks.set(person, { sentence, start, subjectSentence: subject ? sentence : (before?.subjectSentence ?? -100) })
    },
    of(person, sentence) {
      const mark = marks.get(person)
      if (!mark) return null
      const named = -perSentence * (sentence - mark.sentence)
      const acted = subjectBonus - perSentence * (sentence - mark.subjectSentence)
      return Math.max(named, acted)
    },
    recent: () => [...marks.keys()],
  }
}
