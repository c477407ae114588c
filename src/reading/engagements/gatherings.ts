import type { EngagementKind } from '../../model/index.ts'
import type { KnownEvent, Mention } from '../kit/index.ts'
import { unique } from './actors.ts'
import { type Actor, type Contact, newContact, type When } from './contact.ts'
import { type Governing, governingOf } from './governing.ts'
import { afterSidelines, skipCapitalised, type Tail, tailAt } from './tail.ts'
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

const reach = 6
const gatheringKinds: ReadonlySet<string> = new Set(['summit', 'conference', 'congress', 'forum', 'meeting'])

/** The rule's name for a gathering on whose margins others met. */
export const sidelines = 'gathering:sidelines'

function kindOf(words: readonly string[], known: KnownEvent | null, scene: Scene): EngagementKind {
  for (const word of words.toReversed()) {
    const kind = scene.words.gatherings.get(word)
    if (kind) return kind
  }
  return known?.kind === 'summit' ? 'summit' : 'conference'
}

const knownOf = (mention: Mention | null, scene: Scene): KnownEvent | null =>
  mention?.type === 'event' && mention.key ? scene.knowledge.event(mention.key) : null

function gatheringOf(view: View, from: number, to: number, known: KnownEvent | null, scene: Scene): Gathering {
  const words = view.tokens.slice(from, to).map(({ lower }) => lower)
  return {
    from,
    to,
    name: known?.name ?? wordsOf(view, from, to, scene.text),
    kind: kindOf(words, known, scene),
    known,
  }
}

const year = 365 * 24 * 3600 * 1000

/** Gatherings of one name come again: the day that is known is meant where the text is of about that time. */
const isOfTime = ({ start, end }: KnownEvent, published: string | null): boolean =>
  published === null ||
  (Date.parse(published) - Date.parse(end ?? start) < year && Date.parse(start) - Date.parse(published) < year)

const whenKnown = (known: KnownEvent | null, { published }: Scene): When | null =>
  known && isOfTime(known, published)
    ? { date: known.start, end: known.end === known.start ? null : known.end, basis: 'inferred' }
    : null

/** A time or a place inside the name: "the December Eastern Partnership Summit", "the Sochi Peace Congress". */
const within = <T extends { readonly start: number; readonly end: number }>(
  items: readonly T[],
  start: number,
  end: number,
): T | null => items.find((item) => item.start >= start && item.end <= end) ?? null

function contactOf(
  view: View,
  gathering: Gathering,
  rule: string,
  actors: readonly Actor[],
  tails: readonly (Tail | null)[],
  scene: Scene,
): Contact[] {
  const [first, last] = [view.tokens[gathering.from], view.tokens[gathering.to - 1]]
  if (!first || !last) return []
  const time = tails.find((tail) => tail?.time)?.time ?? within(view.times, first.start, last.end)
  const place = tails.find((tail) => tail?.place)?.place?.name
  const inner = within(
    view.mentions.filter(({ type, party }) => type === 'place' && !party),
    first.start,
    last.end,
  )
  return [
    newContact(view, {
      rule,
      token: gathering.from,
      span: { start: first.start, end: last.end },
      kind: gathering.kind,
      actors,
      when: whenOf(time) ?? (rule === sidelines ? null : whenKnown(gathering.known, scene)),
      place: place ?? inner?.name ?? null,
      name: gathering.name,
      passing: true,
    }),
  ]
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
    const [met] = contacts.filter(({ passing, actors }) => !passing && actors.length > 1)
    const gathering = gatheringOf(view, from, to, knownOf(event, scene), scene)
    found.push(...contactOf(view, gathering, sidelines, met?.actors ?? [], [tailAt(view, to, scene)], scene))
    token = to
  }
  return found
}

/** Organisers and hosts after a passive: "was organised by Russia, Iran and Turkey". */
function organisers(view: View, { to }: Gathering, scene: Scene): readonly Actor[] {
  for (let token = to; token < to + reach; token++) {
    const here = view.tokens[token]
    const office = here?.pos === 'VERB' ? scene.words.hostVerbs.get(here.lemma) : undefined
    if (!office) continue
    const by = tailAt(view, token + 1, scene).sides.find(({ preposition }) =>
      scene.words.agentPrepositions.has(preposition),
    )
    return (by?.actors ?? []).map((actor) => (actor.office ? actor : { ...actor, office }))
  }
  return []
}

/** "the Quad Summit in 2023, when Australia will host": the host after the name. */
export function hostAfter(view: View, to: number, scene: Scene): readonly Actor[] {
  const clause = view.clauses.find(
    ({ from, verb }) => from >= to && from < to + reach * 2 && scene.words.hostVerbs.has(verb.lemma),
  )
  const [mention] = clause?.subject?.mentions ?? []
  const party = mention === undefined ? null : (scene.mentions[mention]?.party ?? null)
  const office = clause ? (scene.words.hostVerbs.get(clause.verb.lemma) ?? null) : null
  return party ? [{ entity: null, name: null, party, office, rank: null, unnamed: false }] : []
}

/** An event of the knowledge, or a body whose name ends in "Congress", "Forum" or the like. */
function isGatheringName(view: View, mention: Mention, scene: Scene): boolean {
  if (mention.within !== null || mention.kind !== 'name') return false
  const last = view.tokens[mention.to - 1]?.lower ?? ''
  const known = knownOf(mention, scene)
  if (known) return gatheringKinds.has(known.kind) || scene.words.gatherings.has(last)
  return (
    mention.type === 'event' ||
    (mention.type === 'org' && scene.words.gatherings.has(view.tokens[mention.to - 1]?.lower ?? ''))
  )
}

/** True where "on the sidelines of" stands right before. */
function afterMargin(view: View, token: number, scene: Scene): boolean {
  for (let at = Math.max(0, token - reach); at < token; at++) {
    const after = afterSidelines(view, at, scene)
    if (after > 0 && (after === token || after === token - 1)) return true
  }
  return false
}

/** Gatherings known by name, where the text says more of them than the name: when, where, by whom, who attends. */
export function gatheringContacts(view: View, scene: Scene): readonly Contact[] {
  if (view.headline) return headlineEvents(view, scene)
  return view.mentions.flatMap((mention): Contact[] => {
    if (!isGatheringName(view, mention, scene) || afterMargin(view, mention.from, scene)) return []
    const gathering = gatheringOf(view, mention.from, mention.to, knownOf(mention, scene), scene)
    const clause = clauseAt(view, mention.from)
    const governing: Governing | null = clause
      ? governingOf(view, mention.from, mention.to - 1, mention.to, clause, scene)
      : null
    if (governing?.carried && governing.telling === 'none') return []
    const hosts = [...organisers(view, gathering, scene), ...hostAfter(view, gathering.to, scene)]
    const attending = governing?.carried
      ? governing.actors.filter(({ party }) => !hosts.some((host) => host.party === party))
      : []
    const tail = tailAt(view, mention.to, scene)
    const actors = unique([...hosts, ...attending])
    const told =
      actors.length > 0 ||
      tail.time !== null ||
      tail.place !== null ||
      view.times.some(({ start, end }) => start >= mention.start && end <= mention.end)
    if (!told || (mention.type === 'org' && mention.party && !hosts.length)) return []
    const telling = governing?.carried ? governing.telling : 'open'
    return contactOf(view, gathering, 'gathering:named', actors, [tail, governing?.tail ?? null], scene).map(
      (contact) => ({
        ...contact,
        status: telling === 'open' || telling === 'none' ? null : telling,
      }),
    )
  })
}

/** An event of the knowledge in the headline, by those who met there: "Trump-Putin summit". */
const headlineEvents = (view: View, scene: Scene): readonly Contact[] =>
  view.mentions.flatMap((mention): Contact[] => {
    const known = mention.within === null ? knownOf(mention, scene) : null
    if (!known || known.parties.length < 2 || known.parties.length > 3) return []
    const actors = known.parties.map(
      (party): Actor => ({ entity: null, name: null, party, office: null, rank: null, unnamed: false }),
    )
    const gathering = gatheringOf(view, mention.from, mention.to, known, scene)
    return contactOf(view, gathering, 'headline:event', actors, [tailAt(view, mention.to, scene)], scene).map(
      (contact) => ({
        ...contact,
        name: null,
        passing: false,
      }),
    )
  })
