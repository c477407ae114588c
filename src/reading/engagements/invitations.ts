import type { Clause } from '../kit/index.ts'
import { actorsOfPhrase } from './actors.ts'
import { type Contact, newContact } from './contact.ts'
import { listAt } from './lists.ts'
import type { Scene, View } from './view.ts'
import { whenOfClause } from './when.ts'
import { placesAt } from './where.ts'

const reach = 14

/** Where a visit is to lead: "to visit Ukraine", "to pay a visit to Minsk", "to Kyiv". */
function goalAfter(view: View, at: number, scene: Scene): string | null {
  for (let token = at; token < at + reach; token++) {
    const here = view.tokens[token]
    if (!here || here.text === ';') return null
    const visit = scene.words.verbs.get(here.lemma)?.journey ?? false
    if (visit || scene.words.goalPrepositions.has(here.lower)) {
      const place = placesAt(view, token + 1, scene)
      if (place) return place.name
    }
  }
  return null
}

const toVisit = (view: View, at: number, scene: Scene): boolean =>
  view.tokens
    .slice(at, at + reach)
    .some(({ lower, lemma }) => scene.words.nouns.get(lower)?.kind === 'visit' || scene.words.verbs.get(lemma)?.journey)

/** An invitation is a visit that is proposed, at the initiative of the one who invites. */
export function invitationContacts(view: View, scene: Scene): readonly Contact[] {
  return view.clauses.flatMap((clause): Contact[] => {
    const read = scene.words.inviteVerbs.has(clause.verb.lemma) ? ofVerb(view, clause, scene) : null
    return read ? [read] : []
  })
}

function ofVerb(view: View, clause: Clause, scene: Scene): Contact | null {
  const { verb } = clause
  if (verb.negated || clause.quoted) return null
  const passive = verb.voice === 'passive'
  const guests = passive ? null : listAt(view, verb.to, scene)
  const invited = passive ? actorsOfPhrase(clause.subject, scene) : (guests?.actors ?? [])
  const by = clause.complements.find(({ preposition }) => scene.words.agentPrepositions.has(preposition))
  const hosts = passive ? (by ? listAt(view, by.phrase.from, scene).actors : []) : actorsOfPhrase(clause.subject, scene)
  const after = guests?.to ?? verb.to
  const place = goalAfter(view, after, scene)
  if (!invited.length || !(place || toVisit(view, after, scene))) return null
  return newContact(view, {
    rule: `invitation:${verb.lemma}`,
    token: verb.head,
    span: { start: verb.start, end: verb.end },
    kind: 'visit',
    status: 'proposed',
    actors: invited,
    initiator: hosts[0]?.party ?? null,
    when: whenOfClause(view, clause, verb.head),
    place,
    passing: true,
  })
}
