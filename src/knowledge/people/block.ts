import type { OfficeKind, Tenure } from '../../reading/kit/index.ts'
import type { PackedPeople } from '../tables/packed.ts'

const iso = (digits: string): string =>
  digits.length > 6
    ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
    : digits.length > 4
      ? `${digits.slice(0, 4)}-${digits.slice(4)}`
      : digits

/** Name and wikidata number of a packed line, without looking at its tenures. */
export function headOfLine(line: string): { readonly name: string; readonly wikidata: string } {
  const first = line.indexOf('|')
  return { name: line.slice(0, first), wikidata: line.slice(first + 1, line.indexOf('|', first + 1)) }
}

/** The tenures of a packed line. */
export function tenuresOfLine(line: string, party: string, { offices, sources }: PackedPeople): readonly Tenure[] {
  const { name, wikidata } = headOfLine(line)
  const packed = line.slice(line.lastIndexOf('|') + 1)
  if (packed === '') return []
  let source = ''
  return packed.split(';').map((tenure): Tenure => {
    const [officeAt = '0', start = '', end = '', sourceAt] = tenure.split(',')
    const office = offices[Number.parseInt(officeAt, 36)] ?? 'other|'
    if (sourceAt !== undefined) source = sources[Number.parseInt(sourceAt, 36)] ?? ''
    const bar = office.indexOf('|')
    return {
      person: name,
      wikidata: wikidata === '' ? null : `Q${wikidata}`,
      office: office.slice(bar + 1),
      kind: office.slice(0, bar) as OfficeKind,
      party,
      start: start === '' ? null : iso(start),
      end: end === '' || end.startsWith('~') ? null : iso(end),
      knownUntil: end.startsWith('~') ? iso(end.slice(1)) : null,
      source,
    }
  })
}
