import type { Actor } from './contact.ts'
import { tailAt } from './tail.ts'
import type { Scene, View } from './view.ts'

const reach = 6

/** Organisers and hosts after a passive: "was organised by Russia, Iran and Turkey". */
export function organisers(view: View, to: number, scene: Scene): readonly Actor[] {
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
