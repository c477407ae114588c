import type { Clause, Mention } from '../kit/index.ts'
import { fits } from './describe.ts'
import { type Discourse, early } from './discourse.ts'
import type { Person } from './person.ts'

/** How many sentences back a group of a later sentence is still the one that is meant. */
const near = 2

/** Notes the people and parties that a clause shows together: a joint subject, or a subject with whom it acts. */
export function noteGroup(discourse: Discourse, clause: Clause): void {
  if (clause.kind === 'complement' || clause.quoted) return
  const { grammar, groups, pointed, meant, things } = discourse
  const heads = [...grammar.subjectsOf(clause), ...grammar.othersOf(clause)]
  if (heads.length === 0) return
  const subject = new Set(grammar.subjectsOf(clause).flatMap((index) => pointed.get(index) ?? []))
  const people = [...new Set(heads.flatMap((index) => pointed.get(index) ?? []))]
  if (people.length > 1 && subject.size > 0) {
    if (groups.lead.length === 0) groups.lead = people
    groups.last = { people, sentence: clause.sentence }
  }
  const codes = [
    ...new Set(heads.flatMap((index) => (meant.get(index) ?? []).flatMap((thing) => things[thing]?.party ?? []))),
  ]
  if (codes.length > 1) groups.parties = { codes, sentence: clause.sentence }
}

/** The people of "the ministers", "both leaders", "they": of the group in mind, those whom the words fit. */
export function pointMany(discourse: Discourse, mention: Mention): readonly number[] {
  const { groups, people } = discourse
  const recent = groups.last && mention.sentence - groups.last.sentence <= near ? groups.last.people : null
  for (const group of [recent, groups.lead]) {
    if (!group || group.length < 2) continue
    if (!mention.role?.kind) return group
    const fitting = group.filter((person) => fits(discourse, mention, people[person] as Person) > 0)
    if (fitting.length > 1) return fitting
    if (group.every((person) => people[person]?.kinds.size === 0)) return group
  }
  if (mention.role?.kind) {
    const fitting = discourse.salience
      .recent()
      .filter((person) => fits(discourse, mention, people[person] as Person) >= 4)
    if (fitting.length > 1) return fitting
  }
  return []
}

/** "the Presidents of Russia and France": one of each party named. */
export function pointEach(discourse: Discourse, mention: Mention): readonly number[] {
  const parties = (discourse.held.get(mention.index) ?? []).flatMap(({ party }) => party ?? [])
  return parties.flatMap((party) => {
    const own = { ...mention, party, role: mention.role && { ...mention.role, party } }
    const suits = (i: number): boolean => {
      const person = discourse.people[i]
      return person !== undefined && person.party === party && fits(discourse, own, person) >= 4
    }
    const found = discourse.salience.recent().findLast(suits) ?? early(discourse).find(suits)
    return found === undefined ? [] : [found]
  })
}

/** "Russian and Ukrainian representatives": the parties that the words name. */
export function partiesNamed(discourse: Discourse, mention: Mention): readonly number[] {
  const codes = (discourse.held.get(mention.index) ?? []).flatMap(({ party }) => party ?? [])
  return codes.flatMap((code) => discourse.thingOfParty.get(code) ?? [])
}

/** The parties of "the sides", "both countries": those for which the group acts, or that were last named together. */
export function partiesMeant(discourse: Discourse, mention: Mention): readonly number[] {
  const { groups, people, thingOfParty } = discourse
  const recent = groups.last && mention.sentence - groups.last.sentence <= near ? groups.last.people : groups.lead
  const acting = [...new Set(recent.flatMap((person) => people[person]?.party ?? []))]
  const codes = acting.length > 1 ? acting : (groups.parties?.codes ?? [])
  const found = codes.flatMap((code) => thingOfParty.get(code) ?? [])
  return found.length === codes.length && found.length > 1 ? found : []
}
