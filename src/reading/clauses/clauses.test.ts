import { describe, expect, it } from 'vitest'
import { clauseWords } from '../../languages/en/clauses.ts'
import { english } from '../../languages/en/index.ts'
import type { Clause, Draft, Mention } from '../kit/index.ts'
import { noTrace } from '../kit/index.ts'
import { sentences } from '../sentences/index.ts'
import { clauses } from './index.ts'

/** Names are runs of capitals here: the parse is tested without the names stage. */
function capitals(draft: Pick<Draft, 'sentences'>): Mention[] {
  const found: Mention[] = []
  for (const { index, tokens } of draft.sentences.sentences) {
    for (let from = 0; from < tokens.length; from++) {
      let to = from
      while (tokens[to]?.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[to]?.text ?? '')) to++
      const pronoun = tokens[from]?.pos === 'PRON' && clauseWords.pronouns.has(tokens[from]?.lower ?? '')
      if (pronoun) to = from + 1
      if (to === from) continue
      const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
      found.push({
        ...span,
        index: found.length,
        sentence: index,
        from,
        to,
        kind: pronoun ? 'pronoun' : 'name',
        type: 'person',
        head: span,
        name: null,
        party: null,
        key: null,
        role: null,
        number: 'singular',
        gender: null,
        use: tokens[to]?.lower === "'s" ? 'possessive' : 'noun',
        within: null,
      })
      from = to - 1
    }
  }
  return found
}

function parse(text: string): { text: string; clauses: readonly Clause[] } {
  const tools = { language: english, knowledge: {} as never, trace: noTrace }
  const paragraph = { start: 0, end: text.length, kind: 'text', speaker: null, textStart: 0 } as const
  const page = {
    title: null,
    dateline: null,
    paragraphs: [paragraph],
    sections: [],
    residue: [],
    clues: [],
    publisher: null,
  }
  const draft = { source: { text }, page, sentences: sentences.run({ source: { text }, page }, tools) }
  return { text, clauses: clauses.run({ ...draft, expressions: [], mentions: capitals(draft) }, tools) }
}

const shown = (text: string): string[] =>
  parse(text).clauses.map(
    ({ kind, subject, verb }) =>
      `${kind}: ${subject ? text.slice(subject.start, subject.end) : '-'} | ${text.slice(verb.start, verb.end)}`,
  )

describe('clauses', () => {
  const cases: [why: string, text: string, clauses: string[]][] = [
    ['a plain one', 'Petrov met Rossi in Rome.', ['main: Petrov | met']],
    [
      'a shared subject',
      'Petrov welcomed the plan and thanked Rossi.',
      ['main: Petrov | welcomed', 'main: Petrov | thanked'],
    ],
    ['two subjects', 'Petrov and Rossi discussed trade.', ['main: Petrov and Rossi | discussed']],
    [
      'a clause as content',
      'Petrov said that the talks would go on.',
      ['main: Petrov | said', 'complement: the talks | would go'],
    ],
    [
      'a clause as content with no "that"',
      'Petrov said he wants peace.',
      ['main: Petrov | said', 'complement: he | wants'],
    ],
    [
      'a relative clause does not steal the subject',
      'Petrov, who is in Rome on a visit, praised the accord.',
      ['relative: Petrov | is', 'main: Petrov | praised'],
    ],
    [
      'nor does what stands between commas',
      'Petrov, in a speech to the assembly, praised the accord.',
      ['main: Petrov | praised'],
    ],
    [
      'a participle after a comma',
      'Petrov praised the accord, underscoring its value.',
      ['main: Petrov | praised', 'participle: Petrov | underscoring'],
    ],
    [
      'a fronted participle',
      'Speaking in Rome, Petrov praised the accord.',
      ['participle: Petrov | Speaking', 'main: Petrov | praised'],
    ],
    [
      'a fronted frame',
      'Regarding the ceasefire in Libya, the ministers stressed unity.',
      ['main: the ministers | stressed'],
    ],
    [
      'a purpose',
      'Petrov spoke with Rossi to express concern.',
      ['main: Petrov | spoke', 'purpose: Petrov | to express'],
    ],
    [
      'an infinitive as complement',
      'They agreed to meet again.',
      ['main: They | agreed', 'complement: They | to meet'],
    ],
    ['a passive', 'The call was initiated by Rossi.', ['main: The call | was initiated']],
    [
      'a reduced relative is no verb of the sentence',
      'The accord signed in Geneva will enter into force.',
      ['relative: The accord | signed', 'main: The accord | will enter'],
    ],
    [
      'an attribution behind',
      'The accord is dead, Petrov said.',
      ['main: The accord | is', 'attribution: Petrov | said'],
    ],
    [
      'an inverted attribution',
      '"The accord is dead," said Petrov.',
      ['attribution: Petrov | said', 'main: The accord | is'],
    ],
    [
      'a content that is taken up again',
      'Petrov stressed that the line must hold, and noted the progress in Rome.',
      ['main: Petrov | stressed', 'complement: the line | must hold', 'main: Petrov | noted'],
    ],
    [
      'a content that opens with a condition',
      'Petrov said that while Rome was ready, the talks could fail.',
      ['main: Petrov | said', 'subordinate: Rome | was', 'complement: the talks | could fail'],
    ],
    [
      'a gerund after a preposition is a noun',
      'Petrov stressed the importance of holding talks.',
      ['main: Petrov | stressed'],
    ],
    ['a hyphenated participle is an adjective', 'After closed-door talks Petrov left.', ['main: Petrov | left']],
  ]
  it.each(cases)('%s', (_why, text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  const verbs: [text: string, verb: Partial<Clause['verb']>][] = [
    ['Petrov will visit Rome.', { tense: 'future', form: 'finite', voice: 'active', modality: 'will' }],
    ['Petrov has not signed the paper.', { negated: true, perfect: true, tense: 'present' }],
    ['Petrov is to visit Rome.', { lemma: 'visit', modality: 'be to' }],
    ['The talks have been postponed.', { voice: 'passive', perfect: true }],
    ['Petrov had a meeting in Rome.', { lemma: 'have', tense: 'past' }],
    ['The plan is being discussed.', { voice: 'passive', lemma: 'discuss' }],
  ]
  it.each(verbs)('verb group: %s', (text, expected) => {
    expect(parse(text).clauses[0]?.verb).toMatchObject(expected)
  })

  it('keeps objects and prepositional phrases, coordinated heads together', () => {
    const { text, clauses: found } = parse('Petrov held talks with Rossi and Moreau in Rome.')
    const [clause] = found
    expect(clause?.object && text.slice(clause.object.start, clause.object.end)).toBe('talks')
    expect(clause?.complements.map(({ preposition, phrase }) => `${preposition}: ${phrase.mentions.length}`)).toEqual([
      'with: 2',
      'in: 1',
    ])
  })
})
