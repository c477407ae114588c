import type { Cue } from '../../../reading/kit/words/cues.ts'
import { sharedLike, spellings, verbForms } from './spellings.ts'

/** A row of a table of cues: what its table gives to all rows, it need not say. */
export type CueRow = Omit<Cue, 'act' | 'frame' | 'kind' | 'ignores'> & Partial<Pick<Cue, 'ignores'>>

/** "affirm|voice support for" → "affirm|affirms|voice|voicing support for". Only a verb takes the forms of verbs. */
const spellOut = (form: string): string => {
  const parts = form.split(' ')
  return parts
    .map((part, at) => {
      if (part.startsWith('{')) return part
      if (part === '(shared)') return `(${sharedLike.join('|')})`
      const verb = at === 0 || (at === 1 && parts[0] === 'be')
      return part
        .split('|')
        .flatMap((word) => [word, ...(spellings[word] ?? []), ...((verb && verbForms[word]) || [])])
        .join('|')
    })
    .join(' ')
}

/** Gives every row of a table the act, frame and kind of the table, and every word of its form its other shapes. */
export const cues = (shared: Pick<Cue, 'act' | 'frame' | 'kind'>, rows: readonly CueRow[]): Cue[] =>
  rows.map((row) => ({ ...shared, ignores: [], ...row, form: spellOut(row.form) }))
