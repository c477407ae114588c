import {
  type Act,
  type Basis,
  digest,
  type Engagement,
  type EntityType,
  type Evidence,
  evidence,
  factId,
  type Genre,
  type Holder,
  type Quoted,
  type Reading,
  type Span,
} from '../../model/index.ts'

/*
 * Makes a Reading by hand: facts are written with the words that say them, and the builder finds where those stand.
 * Words that are not in the text, or an entity that is not declared, are a mistake of the test and throw.
 */

interface Said {
  readonly holders: readonly string[]
  readonly act: Act
  readonly content: string
  readonly cue?: string
  readonly to?: readonly string[]
  readonly topic?: string
  readonly quoted?: Quoted
  readonly negated?: boolean
  /** Position of the engagement in the list, where it was said at one. */
  readonly at?: number
  readonly evidence?: readonly string[]
}

interface Met extends Partial<Pick<Engagement, 'main' | 'status' | 'date' | 'end' | 'place' | 'initiator'>> {
  readonly kind: Engagement['kind']
  readonly dateBasis?: Basis
  readonly who: readonly (readonly [entity: string, office?: string])[]
  readonly topics?: readonly string[]
  readonly says: readonly string[]
}

/** A reading as a test writes it. */
export interface Draft {
  readonly text: string
  readonly source: string
  readonly url?: string
  readonly publisher?: string
  readonly genre?: Genre
  readonly title: string
  readonly published: {
    readonly date: string | null
    readonly basis: Basis
    readonly reasons?: readonly [string, string][]
  }
  readonly residue?: readonly [words: string, kind: string][]
  /** Name → type, party, surface forms. Every occurrence of a form is a mention. */
  readonly entities: Readonly<Record<string, readonly [type: EntityType, party: string | null, ...forms: string[]]>>
  readonly engagements?: readonly Met[]
  readonly statements?: readonly Said[]
  readonly instruments?: readonly { name: string; kind: string; number?: number; year?: number; says: string[] }[]
  readonly commitments?: readonly { holders: string[]; what: string; due?: string; says: string }[]
  readonly times?: readonly [words: string, value: string][]
}

/** Builds the reading of a draft. */
export function buildReading(draft: Draft): Reading {
  const { text } = draft
  const find = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`Not in the text: ${words}`)
    return { start, end: start + words.length }
  }
  const findAll = (words: string): Span[] => {
    const spans: Span[] = []
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
      spans.push({ start, end: start + words.length })
    return spans
  }
  const says = (words: readonly string[]): Evidence => evidence(words.map((part) => find(part)))
  const entityId = (name: string) => factId('e', name)
  const holder = (name: string): Holder => {
    const entity = draft.entities[name]
    if (!entity) throw new Error(`Not declared: ${name}`)
    const [type, party] = entity
    return { entity: entityId(name), name: type === 'person' ? name : null, party }
  }
  const topics = (labels: readonly string[] = []) => labels.map((label) => ({ id: null, label }))
  const residue = (draft.residue ?? []).map(([words, kind]) => ({ ...find(words), kind }))
  const title = find(draft.title)
  const furniture: readonly Span[] = [title, ...residue]
  const body = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter(({ start, end }) => !furniture.some((span) => span.start < end && start < span.end))
  const engagements = (draft.engagements ?? []).map(
    (met): Engagement => ({
      id: factId('g', digest(text), met.kind, met.date ?? null, met.says.join()),
      main: met.main ?? false,
      kind: met.kind,
      status: met.status ?? 'held',
      date: met.date ?? null,
      end: met.end ?? null,
      dateBasis: met.dateBasis ?? 'stated',
      place: met.place ?? null,
      participants: met.who.map(([name, office = null]) => ({ ...holder(name), office })),
      initiator: met.initiator ?? null,
      topics: topics(met.topics),
      evidence: says(met.says),
    }),
  )
  return {
    document: {
      id: digest(text),
      source: draft.source,
      url: draft.url ?? null,
      publisher: draft.publisher ?? null,
      genre: draft.genre ?? 'readout',
      language: 'en',
      title: draft.title,
      published: {
        date: draft.published.date,
        time: null,
        basis: draft.published.basis,
        earliest: draft.published.date,
        latest: draft.published.date,
        reasons: (draft.published.reasons ?? []).map(([why, words]) => ({ says: why, span: find(words) })),
      },
      text,
      body,
      sections: [],
      residue,
    },
    entities: Object.entries(draft.entities).map(([name, [type, party, ...forms]]) => ({
      id: entityId(name),
      type,
      name,
      party,
      wikidata: null,
      mentions: forms.flatMap(findAll).sort((a, b) => a.start - b.start),
    })),
    engagements,
    statements: (draft.statements ?? []).map((said) => ({
      id: factId('s', digest(text), said.act, said.content),
      holders: said.holders.map(holder),
      act: said.act,
      addressees: (said.to ?? []).map(holder),
      reportedBy: null,
      topics: topics(said.topic ? [said.topic] : []),
      quoted: said.quoted ?? 'indirect',
      negated: said.negated ?? false,
      cue: said.cue ? find(said.cue) : null,
      content: find(said.content),
      engagement: said.at === undefined ? null : (engagements[said.at]?.id ?? null),
      evidence: says(said.evidence ?? [said.content]),
    })),
    instruments: (draft.instruments ?? []).map(({ name, kind, number = null, year = null, says: words }) => ({
      id: factId('i', digest(text), name),
      kind,
      name,
      number,
      year,
      evidence: says(words),
    })),
    commitments: (draft.commitments ?? []).map(({ holders, what, due = null, says: words }) => ({
      id: factId('c', digest(text), what),
      holders: holders.map(holder),
      what,
      due,
      statement: null,
      evidence: says([words]),
    })),
    times: (draft.times ?? []).map(([words, value]) => ({ ...find(words), value, basis: 'stated' })),
    reader: { name: 'readout', version: '0.1.0' },
  }
}
