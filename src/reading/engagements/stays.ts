import type { EngagementStatus } from '../../model/index.ts'
import type { Clause } from '../kit/index.ts'
import { actorsOf } from './actors.ts'
import { type Actor, type Contact, newContact } from './contact.ts'
import { tailAt } from './tail.ts'
import type { Scene, View } from './view.ts'
import { timeAt, whenOf } from './when.ts'
import { placeAt } from './where.ts'

const reach = 16

/** Where the verb of a stay stands before the noun of a visit, and where it says the visitor is. */
function stayBefore(view: View, token: number, scene: Scene) {
  let preposition = false
  for (let at = token - 1; at > token - reach && at >= 0; at--) {
    const here = view.tokens[at]
    if (!here || here.text === ';') return null
    if (scene.words.stayPrepositions.has(here.lower)) preposition = true
    if (!scene.words.stayVerbs.has(here.lemma)) continue
    if (!preposition) return null
    for (let next = at + 1; next < token; next++)
      if (scene.words.goalPrepositions.has(view.tokens[next]?.lower ?? '')) {
        const place = placeAt(view, next + 1, scene)
        if (place) return { at, place: place.name }
      }
    return { at, place: null }
  }
  return null
}

/** The office after the visit: "as chairperson-in-office of the OSCE". */
function inOffice(actor: Actor, view: View, token: number, scene: Scene): Actor {
  if (view.tokens[token + 1]?.lower !== scene.words.officeMark) return actor
  const mention = view.begins[token + 2] ?? view.begins[token + 3]
  if (!mention?.role) return actor
  return { ...actor, office: mention.role.title, party: mention.role.party ?? mention.party ?? actor.party }
}

function statusOf({ verb: { tense, lemma } }: Clause): EngagementStatus {
  if (tense === 'future') return 'planned'
  return tense === 'present' && lemma === 'be' ? 'ongoing' : 'held'
}

/** "X, who is in Moscow on a working visit": a visit of the one who stands before the verb. */
export function stayContacts(view: View, scene: Scene): readonly Contact[] {
  return view.tokens.flatMap((token, at): Contact[] => {
    const noun = scene.words.nouns.get(token.lower)
    if (noun?.kind !== 'visit' || noun.plural || view.outer[at]) return []
    const stay = stayBefore(view, at, scene)
    const clause = stay && view.clauses.find(({ verb }) => verb.from <= stay.at && stay.at < verb.to)
    const [visitor] = view.mentions
      .filter(({ to, within, kind }) => stay && within === null && kind !== 'collective' && to <= stay.at)
      .slice(-1)
    const [actor] = visitor ? actorsOf(visitor, scene) : []
    if (!stay || !actor || clause?.verb.negated || !(clause || view.headline)) return []
    const after = tailAt(view, at + 1, scene)
    const time =
      after.time ??
      view.times.find(({ start, end }) => start > (view.tokens[stay.at]?.start ?? 0) && end < token.start) ??
      null
    return [
      newContact(view, {
        rule: `stay:${token.lower}`,
        token: at,
        span: { start: token.start, end: token.end },
        kind: 'visit',
        status: clause ? statusOf(clause) : 'ongoing',
        actors: [inOffice(actor, view, at, scene)],
        when: whenOf(time ?? timeAt(view, at + 1)),
        place: stay.place ?? after.place?.name ?? null,
        passing: true,
      }),
    ]
  })
}
