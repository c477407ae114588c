import type { EngagementKind } from '../../model/index.ts'
import type { KnownEvent, Mention } from '../kit/index.ts'
import { type Actor, type Contact, newContact, type When } from './contact.ts'
import type { Tail } from './tail.ts'
import { type Scene, type View, wordsOf } from './view.ts'
import { whenOf } from './when.ts'

/** The rule's name for a gathering on whose margins others met. */
export const sidelines = 'gathering:sidelines'

/** A gathering's name in the text: the tokens of its name, and what the knowledge has of it. */
export interface Gathering {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly kind: EngagementKind
  readonly known: KnownEvent | null
}

function kindOf(words: readonly string[], known: KnownEvent | null, scene: Scene): EngagementKind {
  for (const word of words.toReversed()) {
    const kind = scene.words.gatherings.get(word)
    if (kind) return kind
  }
  return known?.kind === 'summit' ? 'summit' : 'conference'
}

/** The event of the knowledge that a mention names. */
export const knownOf = (mention: Mention | null, scene: Scene): KnownEvent | null =>
  mention?.type === 'event' && mention.key ? scene.knowledge.event(mention.key) : null

/** The gathering whose name goes from one token to another. */
export function gatheringOf(view: View, from: number, to: number, known: KnownEvent | null, scene: Scene): Gathering {
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

/** What is told of a gathering, as a contact. */
export function gatheringContact(
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
