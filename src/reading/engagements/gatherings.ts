import type { EngagementKind } from '../../model/index.ts'
import type { KnownEvent, Mention } from '../kit/index.ts'
import { actorsOf, unique } from './actors.ts'
import type { Actor, Contact, When } from './contact.ts'
import { governingOf } from './governing.ts'
import { afterSidelines, skipCapitalised, tailAt } from './tail.ts'
import { clauseAt, type Scene, type View, wordsOf } from './view.ts'
import { whenOf } from './when.ts'

/** A gathering's name in the text: the tokens of its name, and what the knowledge has of it. */
interface Gathering {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly kind: EngagementKind
  readonly known: KnownEvent | null
}

function kindOf(words: readonly string[], known: KnownEvent | null, scene: Scene): EngagementKind {
  if (known?.kind === 'summit' || known?.kind === 'conference') return known.kind
  for (let i = words.length - 1; i >= 0; i--) {
    const kind = scene.words.gatherings.get(words[i] ?? '')
    if (kind) return kind
  }
  return 'conference'
}

const lowerOf = (view: View, from: number, to: number): readonly string[] =>
  view.tokens.slice(from, to).map(({ lower }) => lower)

const gatheringOf = (view: View, from: number, to: number, known: KnownEvent | null, scene: Scene): Gathering => ({
  from,
  to,
  name: wordsOf(view, from, to, scene.text),
  kind: kindOf(lowerOf(view, from, to), known, scene),
  known,
})

const knownOf = (mention: Mention | null, scene: Scene): KnownEvent | null =>
  mention?.type === 'event' && mention.key ? scene.knowledge.event(mention.key) : null

function whenKnown(known: KnownEvent | null): When | null {
  return known ? { date: known.start, end: known.end === known.start ? null : known.end, basis: 'inferred' } : null
}

function contactOf(
  view: View,
  gathering: Gathering,
  rule: string,
  actors: readonly Actor[],
  scene: Scene,
): Contact | null {
  const [first, last] = [view.tokens[gathering.from], view.tokens[gathering.to - 1]]
  if (!first || !last) return null
  const tail = tailAt(view, gathering.to, scene)
  return {
    rule,
    sentence: view.sentence.index,
    token: gathering.from,
    span: { start: first.start, end: last.end },
    kind: gathering.kind,
    vague: false,
    status: null,
    actors,
    initiator: null,
    when: whenOf(tail.time) ?? whenKnown(gathering.known),
    place: tail.place?.name ?? gathering.known?.place ?? null,
    name: gathering.name,
    definite: false,
    headline: view.headline,
    passing: true,
  }
}

/** "on the sidelines of the Eastern Partnership Summit": those who met there took part in it. */
export function sidelineContacts(view: View, contacts: readonly Contact[], scene: Scene): readonly Contact[] {
  const found: Contact[] = []
  for (let token = 0; token < view.tokens.length; token++) {
    const at = afterSidelines(view, token, scene)
    if (at < 0) continue
    const from = view.tokens[at]?.pos === 'DET' && !view.begins[at] ? at + 1 : at
    const mention = view.begins[from] ?? null
    const event = mention?.type === 'event' ? mention : null
    const to = event ? event.to : Math.max(skipCapitalised(view, from), mention?.to ?? 0)
    if (to <= from) continue
    const [met] = contacts.filter(({ passing }) => !passing)
    const contact = contactOf(
      view,
      gatheringOf(view, from, to, knownOf(event, scene), scene),
      'gathering:sidelines',
      met?.actors ?? [],
      scene,
    )
    if (contact) found.push(contact)
    token = to
  }
  return found
}

/** Organisers and hosts in a passive: "was organised by Russia, Iran and Turkey". */
function organisers(view: View, gathering: Gathering, scene: Scene): readonly Actor[] {
  for (let token = gathering.to; token < gathering.to + 6; token++) {
    const here = view.tokens[token]
    const office = here && scene.words.hostVerbs.get(here.lemma)
    if (!office || here?.pos !== 'VERB') continue
    const by = tailAt(view, token + 1, scene).sides.find(({ preposition }) =>
      scene.words.agentPrepositions.has(preposition),
    )
    return (by?.actors ?? []).map((actor) => (actor.office ? actor : { ...actor, office }))
  }
  return []
}

/** Gatherings known by name, where the text says more of them than the name: when, where, by whom, who attends. */
export function gatheringContacts(view: View, scene: Scene): readonly Contact[] {
  return view.mentions.flatMap((mention): Contact[] => {
    if (mention.type !== 'event' || mention.within !== null || view.headline || afterMargin(view, mention.from, scene))
      return []
    const gathering = gatheringOf(view, mention.from, mention.to, knownOf(mention, scene), scene)
    const clause = clauseAt(view, mention.from)
    const governing = clause ? governingOf(view, mention.from, mention.to - 1, clause, scene) : null
    const hosted = organisers(view, gathering, scene)
    const inner = view.mentions.filter(
      ({ within, type }) => within === mention.index && (type === 'org' || type === 'party'),
    )
    const carried = governing?.carried ? governing.actors : []
    const actors = unique([
      ...carried,
      ...hosted,
      ...(hosted.length ? [] : inner.flatMap((own) => actorsOf(own, scene))),
    ])
    const contact = contactOf(view, gathering, 'gathering:named', actors, scene)
    const tail = tailAt(view, mention.to, scene)
    if (!contact || !(actors.length > inner.length || hosted.length || tail.time || tail.place)) return []
    const telling = governing?.carried ? governing.telling : 'open'
    return telling === 'none' ? [] : [{ ...contact, status: telling === 'open' ? null : telling }]
  })
}

/** True where "on the sidelines of" stands right before. */
function afterMargin(view: View, token: number, scene: Scene): boolean {
  for (let at = Math.max(0, token - 5); at < token; at++) {
    const after = afterSidelines(view, at, scene)
    if (after > 0 && (after === token || after === token - 1)) return true
  }
  return false
}
