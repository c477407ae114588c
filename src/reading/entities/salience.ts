/** Who is on the reader's mind: people by when, and how prominently, the text last spoke of them. */
export interface Salience {
  note(person: number, at: { readonly sentence: number; readonly subject: boolean }): void
  /** The higher, the likelier is a pronoun in the sentence to mean them; null for somebody not yet spoken of. */
  of(person: number, sentence: number): number | null
  /** Those last spoken of; who lies further back is out of mind. */
  recent(): readonly number[]
}

const subjectBonus = 14
const perSentence = 10
const mostRecent = 60

/** Keeps track of the people spoken of. */
export function createSalience(): Salience {
  const marks = new Map<number, { readonly sentence: number; readonly subjectSentence: number }>()
  let recent: number[] = []
  return {
    note(person, { sentence, subject }) {
      const before = marks.get(person)
      marks.set(person, { sentence, subjectSentence: subject ? sentence : (before?.subjectSentence ?? -100) })
      if (recent.at(-1) === person) return
      recent = [...recent.filter((other) => other !== person), person].slice(-mostRecent)
    },
    of(person, sentence) {
      const mark = marks.get(person)
      if (!mark) return null
      const named = -perSentence * (sentence - mark.sentence)
      const acted = subjectBonus - perSentence * (sentence - mark.subjectSentence)
      return Math.max(named, acted)
    },
    recent: () => recent,
  }
}
