import type { EngagementStatus } from '../../model/index.ts'
import type { Token } from '../kit/index.ts'
import { actorsOf, unique } from './actors.ts'
import { type Actor, type Contact, newContact, type When } from './contact.ts'
import type { Governing } from './governing.ts'
import { listAt } from './lists.ts'
import { tailAt } from './tail.ts'
import type { Scene, View } from './view.ts'
import { whenOf } from './when.ts'
import { placesAt } from './where.ts'

/*
 * A headline is no sentence: its clauses are not parsed, its tags are poor, its present tells the past. Those who stand
 * before a word of contact are a side; what the verbs around it do to it is its status.
 */

/** Those named before a token: the last two of them, however often they are named. */
function actorsBefore(view: View, token: number, scene: Scene): readonly Actor[] {
  const before = view.mentions.filter(
    ({ to, within, type, use, party }) =>
      within === null && to <= token && (type !== 'place' || use !== 'noun' || party),
  )
  let found: readonly Actor[] = []
  let sides = 0
  for (const mention of before.toReversed()) {
    const both = unique([...actorsOf(mention, scene), ...found])
    if (both.length > found.length) sides++
    found = both
    if (sides === 2) break
  }
  return found
}

/** A form that is neither the base nor ends as a present does: "held", "met". */
const isPast = ({ lower, lemma }: Token): boolean => lower !== lemma && !/(?:s|ing)$/.test(lower)

/** "to visit", "will meet". */
export function isToCome(view: View, verb: number, { words }: Scene): boolean {
  const before = view.tokens[verb - 1]?.lower ?? ''
  return before === words.infinitiveMark || words.futureMarks.has(before)
}

/** The day in a headline, where it names one only. */
export function whenOfHeadline(view: View): When | null {
  const [when, ...others] = view.times.flatMap((time) => whenOf(time) ?? [])
  return others.length ? null : (when ?? null)
}

/** What the verbs of a headline make of the contact between them: "Trump cancels Kim summit", "Talks break off". */
function statusAround(view: View, from: number, token: number, scene: Scene): EngagementStatus | null {
  const { carriers, happenings } = scene.words
  for (let at = from - 1; at >= 0; at--) {
    const here = view.tokens[at]
    const carrier = here && carriers.get(here.lemma)
    if (!carrier || (carrier.particles.length > 0 && !carrier.particles.includes(view.tokens[at + 1]?.lower ?? '')))
      continue
    return isToCome(view, at, scene) ? 'planned' : (carrier.status ?? 'held')
  }
  const next = view.tokens[token + 1]
  return (next && happenings.get(next.lemma)) ?? null
}

/** What a headline makes of the contact noun at `token`. */
export function governingHeadline(view: View, from: number, token: number, scene: Scene): Governing {
  return {
    telling: statusAround(view, from, token, scene) ?? 'open',
    actors: actorsBefore(view, from, scene),
    carried: view.tokens.slice(0, from).some(({ lemma }) => scene.words.carriers.get(lemma)?.takesPart),
    passing: false,
    echo: false,
    timed: false,
    joins: 'always',
    tail: null,
  }
}

/** "Lavrov meets Attaf", "Balkenende to visit the French president". */
export function headlineContacts(view: View, scene: Scene): readonly Contact[] {
  return view.tokens.flatMap((token, at): Contact[] => {
    const verb = scene.words.verbs.get(token.lemma)
    if (!verb || view.outer[at] || at === 0) return []
    if (scene.words.nouns.has(token.lower) && !isToCome(view, at, scene)) return []
    const subject = actorsBefore(view, at, scene)
    const direct = listAt(view, at + 1, scene)
    const tail = tailAt(view, direct.actors.length ? direct.to : at + 1, scene)
    const place = verb.journey
      ? placesAt(view, scene.words.goalPrepositions.has(view.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1, scene)
      : null
    const others = verb.other.includes('object') && !place ? direct.actors : []
    const sides = tail.sides
      .filter(({ preposition }) => verb.other.includes(preposition))
      .flatMap(({ actors }) => actors)
    // "received by the King"; a gathering "hosted by Kenya" is not told of those before it
    const byAgent = scene.words.agentPrepositions.has(view.tokens[at + 1]?.lower ?? '')
    const agents = byAgent
      ? listAt(view, at + 2, scene).actors.filter(({ name, unnamed }) => name !== null || unnamed)
      : []
    if (byAgent && !agents.length) return []
    const actors = unique([...subject, ...others, ...sides, ...agents])
    if (!subject.length || (verb.journey ? !place && actors.length < 2 : actors.length < 2)) return []
    const planned = isToCome(view, at, scene)
    return [
      newContact(view, {
        rule: `headline:${token.lemma}`,
        token: at,
        span: { start: token.start, end: token.end },
        kind: tail.remote ?? verb.kind,
        vague: verb.vague,
        status: planned ? 'planned' : isPast(token) ? 'held' : null,
        actors,
        when: whenOf(tail.time) ?? whenOfHeadline(view),
        place: place?.name ?? tail.place?.name ?? null,
      }),
    ]
  })
}
