import type { Mention, OfficeKind, ReadOffice, Role } from '../kit/index.ts'
import { type NameParts, partsOf } from './name-parts.ts'

/** A person of the text, as the mentions so far show them. */
export interface Person {
  readonly name: string
  readonly parts: NameParts
  readonly mentions: readonly Mention[]
  readonly roles: readonly Role[]
  readonly party: string | null
  readonly gender: 'male' | 'female' | null
  readonly wikidata: string | null
  readonly offices: readonly ReadOffice[]
  /** Kinds of the offices, those of the text before those that the knowledge adds. */
  readonly kinds: ReadonlySet<OfficeKind>
  /** False for somebody whom the text only describes ("the US President"). */
  readonly named: boolean
}

/** A person by what their mentions say alone. */
export function personOf(mentions: readonly Mention[]): Person {
  let name = ''
  for (const mention of mentions) {
    const own = mention.name ?? ''
    if (own === name) continue
    if (partsOf(own).words.length > partsOf(name).words.length || name === '') name = own
  }
  const roles = mentions.flatMap(({ role }) => (role ? [role] : []))
  return {
    name,
    parts: partsOf(name),
    mentions,
    roles,
    party: roles.find(({ party }) => party)?.party ?? mentions.find(({ party }) => party)?.party ?? null,
    gender: mentions.find(({ gender }) => gender)?.gender ?? null,
    wikidata: null,
    offices: officesOf(roles),
    kinds: new Set(roles.flatMap(({ kind, former }) => (kind && !former ? [kind] : []))),
    named: true,
  }
}

/** The offices that the text gives, each once, the fuller title before its short form. */
export function officesOf(roles: readonly Role[]): ReadOffice[] {
  const offices: ReadOffice[] = []
  for (const { title, party, former } of roles) {
    if (former) continue
    const same = offices.findIndex((office) => office.title.toLowerCase() === title.toLowerCase())
    const known = offices[same]
    if (!known) offices.push({ title, party, basis: 'text' })
    else if (known.party === null && party !== null) offices[same] = { ...known, party }
  }
  return offices
}
