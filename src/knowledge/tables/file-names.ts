import { atomsOfForm } from '../text/atoms.ts'
import { beyondLatin1, withoutMarks } from '../text/fold.ts'

/**
 * Where the names of packed rows are filed: by the first letter of a name's first atom, one line per atom:
 * atom row.name row.name … (row and name in base 36, counted from 0).
 */
export type NameFiles = Readonly<Record<string, string>>

/** Every way to write a name that is looked for: as it is, and without the marks that a tokeniser stumbles over. */
export const writings = (form: string): readonly string[] => (beyondLatin1(form) ? [form, withoutMarks(form)] : [form])

/** Files the names of all rows. */
export function fileNames(
  rows: readonly string[],
  namesOf: (cells: readonly string[]) => readonly string[],
): NameFiles {
  const places = new Map<string, string[]>()
  rows.forEach((row, r) => {
    namesOf(row.split('|')).forEach((name, n) => {
      for (const atom of new Set(writings(name).map((writing) => atomsOfForm(writing)[0]))) {
        if (atom === undefined) continue
        const place = `${r.toString(36)}.${n.toString(36)}`
        const known = places.get(atom)
        if (known === undefined) places.set(atom, [place])
        else known.push(place)
      }
    })
  })
  const files: Record<string, string> = {}
  for (const atom of [...places.keys()].sort()) {
    const letter = atom[0] ?? ''
    const line = [atom, ...(places.get(atom) ?? [])].join(' ')
    files[letter] = files[letter] === undefined ? line : `${files[letter]}\n${line}`
  }
  return files
}
