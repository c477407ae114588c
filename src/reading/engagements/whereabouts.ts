import type { Contact } from './contact.ts'
import type { Scene, View } from './view.ts'
import { isSeveral, type Place, placeAt } from './where.ts'

/** Where an account is at, and whose ground that is. */
interface Ground {
  readonly name: string
  readonly party: string | null
  readonly sentence: number
}

const reach = 7
const lasting = 8
const remote: readonly Contact['kind'][] = ['call', 'video-call', 'letter', 'visit']

/** The party on whose ground a place lies: a country, or a capital's; a city of no table lies where the account was. */
function groundOf(name: string, view: View, before: Ground | null, scene: Scene): Ground {
  const mention = view.mentions.find(
    ({ start, end, type }) => (type === 'place' || type === 'party') && scene.text.slice(start, end).endsWith(name),
  )
  const meanings = scene.knowledge.partyMeanings(name)
  const meant = meanings.find(({ sense }) => sense === 'name' || sense === 'capital' || sense === 'metonym')
  const party = mention?.party ?? meant?.party.code ?? before?.party ?? null
  return { name, party, sentence: view.sentence.index }
}

/** A place that opens a sentence: "In Kazakhstan, …", "During a stop in Almaty, …". */
function opening(view: View, scene: Scene): Place | null {
  if (!scene.words.groundOpeners.has(view.tokens[0]?.lower ?? '')) return null
  for (let token = 0; token < reach; token++) {
    if (!scene.words.placePrepositions.has(view.tokens[token]?.lower ?? '')) continue
    const place = placeAt(view, token + 1, scene)
    if (place && view.tokens[place.to]?.text === ',') return place
  }
  return null
}

/** Gives contacts that are told after a place, or after a journey to it, that place; nameless hosts there act for its party. */
export function locate(contacts: readonly Contact[], scene: Scene): readonly Contact[] {
  let ground: Ground | null = null
  let sentence = -1
  return contacts.map((contact) => {
    const view = scene.views[contact.sentence]
    if (!view) return contact
    if (contact.headline)
      return contact.place || remote.includes(contact.kind)
        ? contact
        : { ...contact, place: opening(view, scene)?.name ?? null }
    if (contact.sentence !== sentence) {
      for (const other of scene.views.slice(Math.max(0, sentence + 1), contact.sentence + 1)) {
        const opened = opening(other, scene)
        if (opened) ground = groundOf(opened.name, other, ground, scene)
      }
      sentence = contact.sentence
    }
    if (contact.kind === 'visit' && contact.place && contact.status !== 'proposed')
      ground = isSeveral(contact.place, scene) ? null : groundOf(contact.place, view, ground, scene)
    if (
      contact.rule.startsWith('roll:') ||
      !ground ||
      remote.includes(contact.kind) ||
      contact.place ||
      (contact.passing && !contact.actors.some(({ unnamed }) => unnamed))
    )
      return contact
    if (contact.sentence - ground.sentence > lasting) return contact
    const { name, party } = ground
    const actors = contact.actors.map((actor) => (actor.unnamed && actor.party === null ? { ...actor, party } : actor))
    return { ...contact, place: name, actors }
  })
}
