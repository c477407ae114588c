import { actorsOf, actorsOfPhrase } from './actors.ts'
import { type Actor, type Contact, newContact } from './contact.ts'
import { listAt } from './lists.ts'
import { clauseAt, type Scene, type View } from './view.ts'

/** Words that say at whose initiative a contact took place. */
export interface Initiative {
  readonly token: number
  readonly party: string
}

/** Who owns the noun at `token`: "the latter's initiative", "the initiative of the Turkish side". */
function ownerOf(view: View, token: number, scene: Scene): string | null {
  const next = view.tokens[token + 1]
  if (next && scene.words.ownerPrepositions.has(next.lower)) {
    const [actor, ...others] = listAt(view, token + 2, scene).actors
    if (actor?.party && others.every(({ party }) => party === actor.party)) return actor.party
  }
  for (let before = token - 1; before >= token - 3; before--) {
    const owner = view.outer[before]
    if (!owner) continue
    const [actor, ...others] = actorsOf(owner, scene)
    return others.length || !actor ? null : actor.party
  }
  return null
}

/** Those after the "by" of "initiated by", else the subject of the verb. */
function initiators(view: View, token: number, scene: Scene): readonly Actor[] {
  if (scene.words.agentPrepositions.has(view.tokens[token + 1]?.lower ?? ''))
    return listAt(view, token + 2, scene).actors
  const clause = view.clauses.find(
    ({ verb }) => verb.head === token && verb.voice === 'active' && verb.form === 'finite',
  )
  return clause ? actorsOfPhrase(clause.subject, scene) : []
}

/** Phrases of initiative in a sentence, in all forms that ministries use. */
export function initiativesIn(view: View, scene: Scene): readonly Initiative[] {
  const { words } = scene
  const found: Initiative[] = []
  const add = (token: number, party: string | null | undefined) => {
    if (party) found.push({ token, party })
  }
  view.tokens.forEach(({ lower }, token) => {
    // an initiative "to form a partnership" is a plan
    if (!words.initiativeNouns.has(lower) || view.tokens[token + 1]?.lower === words.infinitiveMark) return
    const lead = view.tokens.slice(Math.max(0, token - 8), token)
    if (
      lead.some((before) => words.initiativePrepositions.has(before.lower)) ||
      view.tokens[token + 1]?.lower === 'from'
    )
      add(token, ownerOf(view, token, scene))
  })
  view.tokens.forEach(({ lemma }, token) => {
    if (!words.initiativeVerbs.has(lemma)) return
    const [first, ...others] = initiators(view, token, scene)
    if (others.every(({ party }) => party === first?.party)) add(token, first?.party)
  })
  return found
}

/** "It was initiated by the Algerian side": a sentence of its own about the contact told before. */
function ofTheContactBefore(view: View, { token, party }: Initiative, scene: Scene): readonly Contact[] {
  const clause = clauseAt(view, token)
  const word = clause?.subject && view.tokens[clause.subject.from]
  if (!clause || word?.pos !== 'PRON' || !scene.words.initiativeVerbs.has(clause.verb.lemma)) return []
  return [
    newContact(view, {
      rule: 'initiative',
      token,
      span: clause.verb,
      kind: 'meeting',
      vague: true,
      initiator: party,
      definite: true,
    }),
  ]
}

/** Gives each phrase of initiative to the contact that it stands with: the nearest of its clause, else of its sentence. */
export function withInitiators(view: View, contacts: readonly Contact[], scene: Scene): readonly Contact[] {
  const initiatives = initiativesIn(view, scene)
  const [first] = initiatives
  if (!first) return contacts
  if (!contacts.length) return ofTheContactBefore(view, first, scene)
  const chosen = new Map<Contact, string>()
  for (const { token, party } of initiatives) {
    const clause = clauseAt(view, token)
    const near = (contact: Contact): number =>
      Math.abs(contact.token - token) +
      (clauseAt(view, contact.token) === clause ? 0 : 100) +
      (contact.passing ? 50 : 0)
    const [nearest] = [...contacts].sort((a, b) => near(a) - near(b))
    if (nearest && !chosen.has(nearest)) chosen.set(nearest, party)
  }
  return contacts.map((contact) => ({ ...contact, initiator: contact.initiator ?? chosen.get(contact) ?? null }))
}
