import { headOfLine } from '../people/block.ts'
import { handlesOf } from '../people/handles.ts'
import type { Row } from './columns.ts'
import { cells } from './flat.ts'
import { kindOfOffice } from './offices.ts'
import type { PackedPeople } from './packed.ts'

type Tenure = Row<'officeholders'>

/** A list that gives each new text the next place. */
function places(): { readonly list: readonly string[]; place(text: string): number } {
  const list: string[] = []
  const at = new Map<string, number>()
  return {
    list,
    place(text) {
      const place = at.get(text)
      if (place !== undefined) return place
      at.set(text, list.length)
      return list.push(text) - 1
    },
  }
}

const digits = (iso: string): string => iso.replaceAll('-', '')

/**
 * What an empty or doubtful end means. Rows without an end whose source names a month are known up to that month; so do
 * those whose end is only the last year attested, and the US historian's rows that were open at the end of 2020.
 */
export function endCell({ start, end, source }: Pick<Tenure, 'start' | 'end' | 'source'>): string {
  if (source.includes('last attested year')) return `~${digits(end)}`
  if (end !== '' || source.includes('end curated')) return digits(end)
  const crawled = /^(?:every-politician-scrapers\/|compiled for Readout).*\((\d{4}-\d{2})\)/.exec(source)?.[1]
  if (crawled !== undefined) return `~${digits(crawled)}`
  return source.startsWith('HistoryAtState/') && start < '2021' ? '~202012' : ''
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

/** What a person is told by in the packed tables: the wikidata number, else the name. */
export const identityOf = ({ person, wikidata_id }: Pick<Tenure, 'person' | 'wikidata_id'>): string =>
  wikidata_id.replace(/^Q/, '') || person

/** Packs tenures by party and person. */
function packBlocks(rows: readonly Tenure[]): Pick<PackedPeople, 'blocks' | 'offices' | 'sources'> {
  const offices = places()
  const sources = places()
  const line = (tenures: readonly Tenure[]): string => {
    let last = -1
    const packed = tenures
      .filter((row) => row.office !== '')
      .map((row) => {
        const office = offices.place(cells(kindOfOffice(row.office_kind, row.office), row.office))
        const source = sources.place(row.source)
        const values = [office.toString(36), digits(row.start), endCell(row)]
        if (source !== last) values.push(source.toString(36))
        last = source
        return values.join(',')
      })
    return cells(tenures[0]?.person ?? '', (tenures[0]?.wikidata_id ?? '').replace(/^Q/, ''), packed.join(';'))
  }
  const blocks: Record<string, string> = {}
  for (const [party, ofParty] of [...groupBy(rows, (row) => row.party)].sort(([a], [b]) => (a < b ? -1 : 1)))
    blocks[party] = [...groupBy(ofParty, identityOf).values()].map(line).join('\n')
  return { blocks, offices: offices.list, sources: sources.list }
}

/** Packs other spellings of people's names: those that the tenures use, then those of the table of aliases. */
function packAliases(tenures: readonly Tenure[], aliases: readonly Row<'person_aliases'>[]): readonly string[] {
  const usual = new Map<string, string>()
  const spellings = new Map<string, Set<string>>()
  const add = (person: string, spelling: string): void => {
    spellings.set(person, (spellings.get(person) ?? new Set()).add(spelling))
  }
  for (const row of tenures) {
    const name = usual.get(identityOf(row))
    if (name === undefined) usual.set(identityOf(row), row.person)
    else if (name !== row.person) add(identityOf(row), row.person)
  }
  for (const row of aliases) add(identityOf(row), row.alias)
  return [...spellings].map(([person, names]) => cells(person, ...names))
}

/** The words by which people are found, and the places of those who stand in several blocks. */
function packHandles({
  blocks,
  aliases,
}: Pick<PackedPeople, 'blocks' | 'aliases'>): Pick<PackedPeople, 'handles' | 'also'> {
  const spellings = new Map(aliases.map((row) => row.split('|')).map(([person = '', ...names]) => [person, names]))
  const byHandle = new Map<string, Set<string>>()
  const byPerson = new Map<string, string[]>()
  for (const [party, block] of Object.entries(blocks)) {
    block.split('\n').forEach((line, at) => {
      const { name, wikidata } = headOfLine(line)
      const place = `${party}.${at.toString(36)}`
      byPerson.set(wikidata || name, [...(byPerson.get(wikidata || name) ?? []), place])
      for (const spelling of [name, ...(spellings.get(wikidata || name) ?? [])])
        for (const handle of handlesOf(spelling, party))
          byHandle.set(handle, (byHandle.get(handle) ?? new Set()).add(place))
    })
  }
  const handles: Record<string, string> = {}
  for (const handle of [...byHandle.keys()].sort()) {
    const letter = handle[0] ?? ''
    const line = [handle, ...(byHandle.get(handle) ?? [])].join(' ')
    handles[letter] = handles[letter] === undefined ? line : `${handles[letter]}\n${line}`
  }
  const also = [...byPerson.values()].filter((found) => found.length > 1).map((found) => found.join(' '))
  return { handles, also }
}

/** Packs a layer of people. */
export function packPeople(tenures: readonly Tenure[], aliases: readonly Row<'person_aliases'>[]): PackedPeople {
  const blocks = packBlocks(tenures)
  const spellings = packAliases(tenures, aliases)
  return { ...blocks, aliases: spellings, ...packHandles({ blocks: blocks.blocks, aliases: spellings }) }
}
