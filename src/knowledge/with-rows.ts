import { ReadoutError } from '../model/index.ts'
import type { KnownPerson } from '../reading/kit/index.ts'
import { type KnowledgeBase, open } from './open.ts'
import { checkTables, type Known, type Place, rowNumber } from './tables/check.ts'
import type { Row, Tables } from './tables/columns.ts'
import { unpackRows } from './tables/flat.ts'
import { mergeRows } from './tables/merge.ts'
import { type NamedTable, namedTables, packNamed, packResolutions } from './tables/pack.ts'
import { packPeople } from './tables/pack-people.ts'
import type { Packed, PackedPeople } from './tables/packed.ts'

type Person = { readonly person: string; readonly wikidata_id: string }

/**
 * Knowledge with rows of one's own: new rows extend it, rows of a known key correct it. Throws `bad-knowledge` for a
 * row that cannot be right; `place` says where a row stands.
 */
export function withRows(base: KnowledgeBase, tables: Partial<Tables>, place: Place = rowNumber): KnowledgeBase {
  const known: Known = {
    party: (code) => base.party(code),
    has: (table, key) => {
      if (table === 'parties') return base.party(key) !== null
      if (table === 'topics') return base.topic(key) !== null
      if (table === 'events') return base.event(key) !== null
      if (table === 'resolutions') return base.resolution(Number(key)) !== null
      return table === 'instruments' && base.packed.instruments.some((row) => row.startsWith(`${key}|`))
    },
  }
  checkTables(tables, known, place)
  let { packed } = base
  for (const table of namedTables)
    packed = withNamed(packed, table, (tables[table] ?? []) as readonly Row<typeof table>[])
  if (tables.resolutions !== undefined && tables.resolutions.length > 0) {
    const before = unpackRows('resolutions', packed.resolutions.split('\n'))
    packed = { ...packed, resolutions: packResolutions(mergeRows('resolutions', before, tables.resolutions)) }
  }
  const layer = peopleLayer(base, tables.officeholders ?? [], tables.person_aliases ?? [], place)
  return open(layer === null ? packed : { ...packed, people: [...packed.people, layer] })
}

/** The packed tables with rows of one of them. */
function withNamed<T extends NamedTable>(packed: Packed, table: T, rows: readonly Row<T>[]): Packed {
  if (rows.length === 0) return packed
  const made = packNamed(table, mergeRows(table, unpackRows(table, packed[table]), rows) as Tables[T])
  return { ...packed, [table]: made.rows, names: { ...packed.names, [table]: made.names } }
}

/** The known person that a row speaks of: by id, else by name, where one of the party (or one at all) bears it. */
function knownPerson(base: KnowledgeBase, { person, wikidata_id }: Person, party: string | null): KnownPerson | null {
  const named = base.personsByName(person)
  if (wikidata_id !== '') return named.find(({ wikidata }) => wikidata === wikidata_id) ?? null
  const ofParty = named.filter(({ tenures }) => tenures.some((tenure) => tenure.party === party))
  const [only, ...others] = ofParty.length > 0 ? ofParty : named
  return only === undefined || others.length > 0 ? null : only
}

/** The users' tenures and spellings as a layer of people; those who are known already keep their name and id in it. */
function peopleLayer(
  base: KnowledgeBase,
  tenures: Tables['officeholders'],
  aliases: Tables['person_aliases'],
  place: Place,
): PackedPeople | null {
  if (tenures.length === 0 && aliases.length === 0) return null
  const rows: Row<'officeholders'>[] = []
  const spellings: Row<'person_aliases'>[] = []
  for (const row of tenures) {
    const known = knownPerson(base, row, row.party)
    const person = known?.name ?? row.person
    const id = known?.wikidata ?? row.wikidata_id
    rows.push({ ...row, person, wikidata_id: id, end: row.end === '-' ? '' : row.end })
    if (person !== row.person) spellings.push({ person, wikidata_id: id, alias: row.person, source: row.source })
  }
  aliases.forEach((row, index) => {
    const added = rows.find((each) =>
      row.wikidata_id ? each.wikidata_id === row.wikidata_id : each.person === row.person,
    )
    const known = added ?? knownPerson(base, row, null)
    if (known === null)
      throw new ReadoutError(
        'bad-knowledge',
        `${place('person_aliases', index)}: person "${row.person}" is not known`,
        {
          remedy: 'Spell the name as officeholders.csv does, add a row for the person there, or name the wikidata_id.',
        },
      )
    if ('person' in known) {
      spellings.push({ ...row, person: known.person, wikidata_id: known.wikidata_id })
      return
    }
    const id = known.wikidata ?? ''
    spellings.push({ ...row, person: known.name, wikidata_id: id })
    // A person of whom the layer has no tenure stands in it by name alone.
    for (const party of new Set(known.tenures.map((tenure) => tenure.party)))
      rows.push({
        person: known.name,
        wikidata_id: id,
        party,
        office: '',
        office_kind: '',
        start: '',
        end: '',
        source: '',
      })
  })
  return packPeople(rows, spellings)
}
