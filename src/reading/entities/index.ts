import { stage } from '../kit/index.ts'
import { assemble } from './assemble.ts'
import { createDiscourse } from './discourse.ts'
import { follow } from './follow.ts'
import { grammarOf } from './grammar.ts'
import { identify } from './identify.ts'
import { addOwnSide } from './own-side.ts'
import { groupPeople } from './people.ts'
import { personOf } from './person.ts'
import { groupThings } from './things.ts'
import { nounsOf } from './words.ts'

/**
 * Who and what the text names, each once, and whom every mention points at. Names are grouped over the whole text first;
 * then the text is gone through in order, so that descriptions and pronouns find those whom a reader has in mind.
 */
export const entities = stage({
  fills: 'entities',
  needs: ['source', 'page', 'sentences', 'mentions', 'clauses', 'published'],
  run: ({ source, page, sentences: { sentences }, mentions, clauses, published }, { language, knowledge }) => {
    const date = published.date ?? published.latest
    const nouns = nounsOf(language.words.names)
    const said = groupPeople(mentions).map(personOf)
    const people = addOwnSide(
      said,
      said.map((person) => identify(person, knowledge, date)),
      nouns,
    )
    const acting = new Set(people.flatMap(({ roles }) => roles.flatMap(({ party }) => party ?? [])))
    const things = groupThings(mentions, {
      knowledge,
      text: source.text,
      light: language.words.names.light,
      acting: (mention, code) => (mention.type === 'party' && mention.use !== 'adjective') || acting.has(code),
    })
    const discourse = createDiscourse({
      text: source.text,
      date,
      knowledge,
      nouns,
      sentences,
      grammar: grammarOf(clauses),
      mentions,
      people: [...people],
      things: [...things],
      thingOfParty: new Map(
        things.flatMap(({ party, key }, i) => (party !== null && key === party ? [[party, i] as const] : [])),
      ),
    })
    follow(discourse, page)
    return assemble(discourse)
  },
})
