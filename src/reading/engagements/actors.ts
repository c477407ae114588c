import type { Mention, NounPhrase, ReadEntity } from '../kit/index.ts'
import type { Actor } from './contact.ts'
import type { Scene } from './view.ts'

/** The code of a party; an armed group goes by its usual name. */
export function partyLabel(code: string, { knowledge }: Scene): string {
  const party = knowledge.party(code)
  return party?.kind === 'armed-group' ? party.name : code
}

/** An entity as an actor, in the office that the mention gives, else the one in which the text best knows it. */
function actorOf(entity: ReadEntity, mention: Mention, scene: Scene): Actor | null {
  switch (entity.type) {
    case 'person': {
      const office = mention.number === 'singular' ? mention.role : null
      const known = entity.offices[0]
      const party = entity.party ?? office?.party ?? known?.party ?? mention.party
      return {
        entity: entity.id,
        name: entity.name,
        party,
        office: office?.title ?? known?.title ?? null,
        rank: office?.kind ?? scene.ranks.get(entity.id) ?? (party === null ? null : 'other'),
        unnamed: false,
      }
    }
    case 'party':
    case 'org':
    case 'armed-group':
      return {
        entity: entity.id,
        name: null,
        party: entity.type === 'armed-group' ? entity.name : (entity.party ?? entity.name),
        office: null,
        rank: null,
        unnamed: false,
        body: entity.type !== 'party',
      }
    // a state that is only spoken of elsewhere acts where it is one of the sides
    case 'place':
      return entity.party && mention.use !== 'adjective' && scene.knowledge.party(entity.party)?.kind === 'state'
        ? { entity: entity.id, name: null, party: entity.party, office: null, rank: null, unnamed: false }
        : null
    default:
      return null
  }
}

/** Those whom a mention points at; empty where it points at nobody who can act. */
export function actorsOf(mention: Mention, scene: Scene): readonly Actor[] {
  const ids = scene.entities.referents[mention.index] ?? []
  const actors = ids.flatMap((id) => {
    const entity = scene.entityById.get(id)
    const actor = entity && actorOf(entity, mention, scene)
    return actor ? [actor] : []
  })
  if (actors.length || mention.kind === 'pronoun' || mention.kind === 'collective') return actors
  if (mention.type !== 'person') return []
  const party = mention.role?.party ?? mention.party
  if (mention.kind === 'name')
    return [
      {
        entity: null,
        name: mention.name,
        party,
        office: mention.role?.title ?? null,
        rank: mention.role?.kind ?? null,
        unnamed: false,
      },
    ]
  if (!party) return []
  const office = mention.role?.title ?? scene.text.slice(mention.head.start, mention.head.end)
  return [{ entity: null, name: null, party, office, rank: mention.role?.kind ?? null, unnamed: true }]
}

/** Those whom the heads of a noun phrase point at. */
export const actorsOfPhrase = (phrase: NounPhrase | null, scene: Scene): readonly Actor[] =>
  phrase
    ? unique(
        phrase.mentions.flatMap((index) => {
          const mention = scene.mentions[index]
          return mention ? actorsOf(mention, scene) : []
        }),
      )
    : []

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

/** "Harris" is "Kamala Harris" where both act for the same side. */
const isSurname = (a: Actor, b: Actor): boolean =>
  a.name !== null &&
  b.name !== null &&
  !(a.name.includes(' ') && b.name.includes(' ')) &&
  lastWord(a.name) === lastWord(b.name) &&
  (a.party === b.party || a.party === null || b.party === null)

const isBare = ({ name, office, unnamed }: Actor): boolean => name === null && office === null && !unnamed

/** The same somebody: the same entity, else the same name, office and party. */
export const sameActor = (a: Actor, b: Actor): boolean =>
  (a.entity !== null && a.entity === b.entity) ||
  isSurname(a, b) ||
  ((a.entity === null || b.entity === null) &&
    a.name === b.name &&
    a.party === b.party &&
    a.office?.toLowerCase() === b.office?.toLowerCase()) ||
  (isBare(a) && isBare(b) && a.party !== null && a.party === b.party)

/** "Secretary of State" rather than "Secretary". */
const fullerOffice = (first: string | null, other: string | null): string | null =>
  first !== null && other?.startsWith(`${first} `) ? other : (first ?? other)

/** Each actor once: of twins the fuller name and the office are kept. */
export function unique(actors: readonly Actor[]): readonly Actor[] {
  const kept: Actor[] = []
  for (const actor of actors) {
    const at = kept.findIndex((other) => sameActor(other, actor))
    const twin = kept[at]
    if (!twin) kept.push(actor)
    else {
      const fuller = (actor.name?.length ?? 0) > (twin.name?.length ?? 0) ? actor : twin
      kept[at] = { ...fuller, office: fullerOffice(twin.office, actor.office), party: twin.party ?? actor.party }
    }
  }
  return kept
}
