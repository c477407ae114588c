import {
  type Engagement,
  evidence,
  factId,
  type Holder,
  overlaps,
  type Participant,
  type Statement,
} from '../../model/index.ts'
import { type Clause, type Mention, type Sentence, stage, type TimeExpression, type Tools } from '../kit/index.ts'
import { spansBySentence } from '../kit/near.ts'
import type { CueWords } from '../kit/words/cues.ts'
import { compileForces, type ForceIndex } from './forces.ts'
import { type CueIndex, compileCues } from './forms.ts'
import type { Found, SentenceContext } from './found.ts'
import { type HolderContext, holderOf } from './holders.ts'
import { issuersOf } from './issuers.ts'
import { readPhrases } from './phrases.ts'
import { carriedOn } from './quotes.ts'
import { readSentence } from './sentence.ts'
import { monologueSpeaker, plainSpeech, plainStance, speakersOf } from './speech.ts'
import { topicsOf } from './topics.ts'

interface Compiled {
  readonly cues: CueIndex
  readonly forces: ForceIndex
}

const compiledWords = new WeakMap<CueWords, Compiled>()

/** The cues of a language, compiled when they are first needed. */
function compile(words: CueWords): Compiled {
  const known = compiledWords.get(words)
  if (known) return known
  const compiled = { cues: compileCues(words.cues), forces: compileForces(words.forces) }
  compiledWords.set(words, compiled)
  return compiled
}

/** Acts whose addressee is the other side of a contact between two, where the text names none (codebook of the project, statements). */
const toTheOther: ReadonlySet<string> = new Set(['inform', 'inquire', 'courtesy', 'propose'])

/** Positions: who said, asked, promised what. A cue decides, or the force of the content where the cue is neutral. */
export const statements = stage({
  fills: 'statements',
  needs: ['source', 'page', 'sentences', 'expressions', 'mentions', 'clauses', 'entities', 'genre', 'engagements'],
  run: (draft, tools) => {
    const { text } = draft.source
    const { sentences, quotations } = draft.sentences
    const compiled = compile(tools.language.words.cues)
    const main = draft.engagements.find((engagement) => engagement.main) ?? draft.engagements[0] ?? null
    const clauses = bySentence(draft.clauses)
    const mentions = bySentence(draft.mentions)
    const times = bySentence(draft.expressions)
    const known = {
      mentions: draft.mentions,
      mentionsIn: mentions,
      entities: draft.entities,
      byId: new Map(draft.entities.entities.map((entity) => [entity.id, entity])),
      tookPart: tookPartIn(draft.engagements.filter((engagement) => engagement.main)),
      tools,
    }
    const byIndex = new Map(draft.clauses.map((clause) => [clause.index, clause]))
    const issuers = issuersOf({ genre: draft.genre, sentences, mentions, clauses, holders: known })
    const holders: HolderContext = { ...known, issuers }
    const headline = sentences
      .filter(({ paragraph }) => paragraph < 0)
      .flatMap(({ index }) => mentions.get(index) ?? [])
    const alone = monologueSpeaker(draft.page, headline, draft.genre, holders)
    const speakers = speakersOf(draft.page, text, draft.entities.entities)
    const within = spansBySentence(quotations, sentences)
    const twoSided = known.tookPart.length > 1 && draft.genre !== 'news'
    const found: Found[] = []
    for (const sentence of sentences) {
      const paragraph = draft.page.paragraphs[sentence.paragraph]
      // Nothing is said where nothing is done: a sentence without a verb is passed over
      if (!paragraph || paragraph.kind === 'heading' || !clauses.has(sentence.index)) continue
      const label = speakers[sentence.paragraph]
      const speaker = label ? holderOf(label) : alone
      const own = mentions.get(sentence.index) ?? []
      const context: SentenceContext = {
        sentence,
        text,
        ...compiled,
        clauses: clauses.get(sentence.index) ?? [],
        mentions: own,
        mentionAt: new Map(own.filter(({ within }) => within === null).map((mention) => [mention.from, mention])),
        times: times.get(sentence.index) ?? [],
        quotations: within[sentence.index] ?? [],
        words: tools.language.words.clauses,
        possessives: tools.language.words.clauses.possessives,
        holders,
        byIndex,
        speaker: speaker ? [speaker] : [],
        issuers,
        best: new Map(),
        twoSided,
      }
      const said = readSentence(context)
      const phrases = readPhrases(said, context)
      // "Readiness was expressed to …" is read as the phrase that it is, not as a passive
      const read = [
        ...said.filter(({ cue }) => !cue || !phrases.some((one) => one.cue && overlaps(one.cue, cue))),
        ...phrases,
      ]
      found.push(...read, ...plainSpeech(sentence, read, context), ...plainStance(sentence, read, context))
    }
    for (const { quotation, before, sentence } of carriedOn(quotations, found, sentences, text))
      found.push({
        ...before,
        cue: null,
        content: quotation.inner,
        act: 'state',
        quoted: 'direct',
        addressees: [],
        quotation,
        rule: 'quotation:carried-on',
        sentence: sentence.index,
      })
    return toStatements(found, sentences, text, main, tools)
  },
})

/** All who took part in any of the engagements, each once. */
function tookPartIn(engagements: readonly Engagement[]): Participant[] {
  const seen = new Map<string, Participant>()
  for (const { participants } of engagements)
    for (const participant of participants) {
      const key = participant.entity ?? participant.name ?? participant.party ?? ''
      if (!seen.has(key)) seen.set(key, participant)
    }
  return [...seen.values()]
}

function toStatements(
  found: readonly Found[],
  sentences: readonly Sentence[],
  text: string,
  main: Engagement | null,
  tools: Tools,
): Statement[] {
  const seen = new Set<string>()
  return [...found]
    .sort((a, b) => a.content.start - b.content.start || (a.cue?.start ?? 0) - (b.cue?.start ?? 0))
    .flatMap((one): Statement[] => {
      const sentence = sentences[one.sentence]
      if (!sentence || one.content.end <= one.content.start) return []
      const id = factId(
        'sta',
        one.act,
        one.content.start,
        one.content.end,
        ...one.holders.map(({ name, party }) => name ?? party),
      )
      if (seen.has(id)) return []
      seen.add(id)
      const spans = one.cue ? [one.cue, one.content] : [one.content]
      tools.trace.add({ rule: one.rule, field: 'statements', spans })
      const { holders, act, quoted, negated, cue, content, reportedBy } = one
      return [
        {
          id,
          holders,
          act,
          addressees: one.addressees.length || !toTheOther.has(act) ? one.addressees : otherSide(holders, main),
          reportedBy,
          topics: topicsOf(content, sentence, text, tools.knowledge),
          quoted,
          negated,
          cue,
          content,
          engagement: main && holders.some((holder) => isParticipant(holder, main)) ? main.id : null,
          evidence: evidence(spans),
        },
      ]
    })
}

const isParticipant = (holder: Holder, { participants }: Engagement): boolean =>
  participants.some(
    ({ entity, party }) =>
      (holder.entity !== null && holder.entity === entity) ||
      (holder.name === null && holder.party !== null && holder.party === party),
  )

/** The one other participant of a contact between two. */
function otherSide(holders: readonly Holder[], main: Engagement | null): Holder[] {
  if (main?.participants.length !== 2 || holders.length !== 1) return []
  const [holder] = holders
  const others = main.participants.filter(
    ({ entity, party }) => entity !== holder?.entity && !(holder?.name === null && party === holder.party),
  )
  return others.length === 1 ? others.map(({ entity, name, party }) => ({ entity, name, party })) : []
}

function bySentence<T extends Clause | Mention | TimeExpression>(items: readonly T[]): ReadonlyMap<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const own = groups.get(item.sentence)
    if (own) own.push(item)
    else groups.set(item.sentence, [item])
  }
  return groups
}
