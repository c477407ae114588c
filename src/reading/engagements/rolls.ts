import type { Clause } from '../kit/index.ts'
import { actorsOf, actorsOfPhrase, unique } from './actors.ts'
import { type Actor, type Contact, newContact } from './contact.ts'
import { listAt } from './lists.ts'
import type { Scene, View } from './view.ts'

/** The contact noun in a clause's subject, if it is one: "The talks were attended by …". */
function nounIn(view: View, from: number, to: number, scene: Scene) {
  for (let token = to - 1; token >= from; token--) {
    const here = view.tokens[token]
    const noun = scene.words.nouns.get(here?.lower ?? '')
    if (noun && here?.pos !== 'VERB') return noun.kind
    if (view.outer[token]?.type === 'event') return scene.words.gatherings.get(here?.lower ?? '') ?? 'conference'
  }
  return null
}

const holds = (view: View, from: number, to: number, list: ReadonlySet<string>): boolean =>
  view.tokens.slice(from, to).some(({ lower }) => list.has(lower))

const acting = (actors: readonly Actor[], party: string | null): readonly Actor[] =>
  actors.map((actor) => (actor.party ? actor : { ...actor, party }))

/** The list after the verb, or after its "by". */
function listed(view: View, clause: Clause, scene: Scene): readonly Actor[] {
  const by = clause.complements.find(({ preposition }) => scene.words.agentPrepositions.has(preposition))
  const at = clause.verb.voice === 'passive' ? by?.phrase.from : clause.verb.to
  return at === undefined ? [] : listAt(view, at, scene).actors
}

/**
 * Who took part, where a sentence of its own says so: "Participants in the call included …", "The talks were attended
 * by …", "The Russian delegation was led by …", "X also took part". The contact is one told before.
 */
export function rollContacts(view: View, scene: Scene): readonly Contact[] {
  const { words } = scene
  return view.clauses.flatMap((clause): Contact[] => {
    const { verb, subject } = clause
    const [from, to] = subject ? [subject.from, subject.to] : [clause.from, verb.from]
    const roll = words.rollVerbs.has(verb.lemma) && holds(view, clause.from, verb.from, words.rollNouns)
    const noun = nounIn(view, Math.min(from, clause.from), verb.from, scene)
    const attended = words.attendVerbs.has(verb.lemma) && verb.voice === 'passive' && noun !== null
    const chaired = words.chairVerbs.has(verb.lemma) && verb.voice === 'passive'
    const body = holds(view, Math.min(from, clause.from), to, words.rollNouns)
    const led =
      words.chairVerbs.has(verb.lemma) &&
      (chaired ? body || noun !== null || pronounAt(view, from) : leads(view, clause, scene))
    const joined =
      words.joinVerbs.has(verb.lemma) &&
      verb.voice === 'active' &&
      verb.form === 'finite' &&
      !clause.object &&
      !clause.complements.length
    if (!roll && !attended && !led && !joined) return []
    const owner =
      led && !chaired
        ? partyIn(view, verb.to, clause.to)
        : (partyIn(view, from, verb.from) ??
          actorsOfPhrase(subject, scene).find(({ name }) => name === null)?.party ??
          null)
    const actors = (led && !chaired) || joined ? leadersBefore(view, clause, scene) : listed(view, clause, scene)
    if (!actors.length) return []
    const { start, end } = verb
    return [
      newContact(view, {
        rule: `roll:${verb.lemma}`,
        token: verb.head,
        span: { start, end },
        kind: noun ?? 'meeting',
        vague: true,
        actors: acting(actors, owner),
        definite: true,
      }),
    ]
  })
}

/** Those named before the verb; of "X, Narcotics Bureau, led" only X, who is a person. */
function leadersBefore(view: View, clause: Clause, scene: Scene): readonly Actor[] {
  const since = Math.max(
    0,
    ...view.clauses
      .filter(({ verb }) => verb.to <= clause.verb.from && verb.form === 'finite')
      .map(({ verb }) => verb.to),
  )
  const named = view.mentions.filter(
    ({ type, kind, within, from, to }) =>
      type === 'person' && kind === 'name' && within === null && from >= since && to <= clause.verb.from,
  )
  return named.length
    ? unique(named.flatMap((mention) => actorsOf(mention, scene)))
    : actorsOfPhrase(clause.subject, scene)
}

const pronounAt = (view: View, token: number): boolean => view.tokens[token]?.pos === 'PRON'

/** "X led the Indian delegation". */
const leads = (view: View, clause: Clause, scene: Scene): boolean =>
  clause.verb.voice === 'active' &&
  clause.object !== null &&
  holds(view, clause.object.from, clause.object.to, scene.words.rollNouns)

/** The party named in a stretch of words: "The Ukrainian delegation included". */
const partyIn = (view: View, from: number, to: number): string | null =>
  view.mentions.find(
    (mention) =>
      mention.from >= from &&
      mention.to <= to &&
      mention.party !== null &&
      (mention.type === 'party' || mention.type === 'place'),
  )?.party ?? null
