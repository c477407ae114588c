import { unique } from './actors.ts'
import type { Contact } from './contact.ts'
import { listAt } from './lists.ts'
import type { Scene, View } from './view.ts'

/** Adds those who came along to the contact of their sentence: "Zeya, accompanied by Sara Minkara, will visit …". */
export function withCompany(view: View, contacts: readonly Contact[], scene: Scene): readonly Contact[] {
  const company = view.clauses.flatMap(({ verb }) =>
    scene.words.companyVerbs.has(verb.lemma) && scene.words.agentPrepositions.has(view.tokens[verb.to]?.lower ?? '')
      ? listAt(view, verb.to + 1, scene).actors
      : [],
  )
  const at = contacts.findIndex(({ actors }) => actors.length > 0)
  if (!company.length || at < 0) return contacts
  return contacts.map((contact, i) =>
    i === at ? { ...contact, actors: unique([...contact.actors, ...company]) } : contact,
  )
}
