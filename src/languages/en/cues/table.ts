import type { Cue } from '../../../reading/kit/words/cues.ts'
import { otherForms } from './spellings.ts'

/** A row of a table of cues: what its table gives to all rows, it need not say. */
export type CueRow = Omit<Cue, 'act' | 'frame' | 'kind' | 'ignores'> & Partial<Pick<Cue, 'ignores'>>

/** Gives every row of a table the act, frame and kind of the table, and every word of its form its other shapes. */
export const cues = (shared: Pick<Cue, 'act' | 'frame' | 'kind'>, rows: readonly CueRow[]): Cue[] =>
  rows.map((row) => ({ ...shared, ignores: [], ...row, form: spellOut(row.form) }))

/** "affirm|voice support for" → "affirm|affirms|voice|voicing support for". */
export const spellOut = (form: string): string =>
  form
    .split(' ')
    .map((word) => (word.startsWith('{') ? word : word.split('|').flatMap(shapes).join('|')))
    .join(' ')

const shapes = (word: string): readonly string[] => [word, ...(otherForms[word] ?? [])]
