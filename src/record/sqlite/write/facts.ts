import type { Evidence, Holder, Reading, Topic } from '../../../model/index.ts'
import type { PartyName } from '../../entity-keys.ts'
import { commitmentWords, engagementWords, statementWords } from '../../fact-words.ts'
import { fold } from '../../fold.ts'
import { recordId } from '../record-id.ts'
import type { EntityRow } from './entities.ts'
import type { Inserts } from './inserts.ts'

/** What the facts of one document are written with. */
export interface FactContext {
  readonly inserts: Inserts
  readonly document: number
  readonly reading: Reading
  readonly entities: ReadonlyMap<string, EntityRow>
  readonly partyName: PartyName
}

/** A fact that was written: its key and its id in the record. */
export interface FactRow {
  readonly key: number
  readonly id: string
  readonly sortDate: string
}

type Written = Map<string, FactRow>

function writeEvidence({ inserts }: FactContext, kind: string, fact: number, evidence: Evidence): void {
  for (const [number, { start, end }] of evidence.entries()) inserts.evidence.run(kind, fact, number, start, end)
}

function writeTopics({ inserts, document }: FactContext, kind: string, fact: number, topics: readonly Topic[]): void {
  for (const [number, { id, label }] of topics.entries())
    inserts.topic.run(kind, fact, number, document, id, label, fold(label))
}

/** Writes who holds, is addressed and reports; `from` is the first free number. */
function writeHolders(
  context: FactContext,
  kind: string,
  fact: number,
  roles: Readonly<Record<string, readonly Holder[]>>,
) {
  let number = 0
  for (const [role, holders] of Object.entries(roles))
    for (const { entity, name, party } of holders)
      context.inserts.holder.run(
        kind,
        fact,
        number++,
        role,
        context.entities.get(entity ?? '')?.key ?? null,
        name,
        party,
      )
}

export function writeEngagements(context: FactContext): Written {
  const { inserts, reading, document, entities, partyName } = context
  const written: Written = new Map()
  for (const engagement of reading.engagements) {
    const { kind, status, date, end, dateBasis, place, initiator } = engagement
    const id = recordId('engagement', reading.document.id, engagement.id)
    if (written.has(engagement.id)) continue
    const sortDate = date ?? reading.document.published.date ?? ''
    const values = [kind, status, date, end, dateBasis, place, initiator, sortDate, JSON.stringify(engagement)]
    const row = inserts.engagement.run(id, document, engagement.id, engagement.main ? 1 : 0, ...values)
    const key = Number(row.lastInsertRowid)
    for (const [number, { entity, name, party, office }] of engagement.participants.entries())
      inserts.participant.run(key, number, entities.get(entity ?? '')?.key ?? null, name, party, office)
    writeTopics(context, 'engagement', key, engagement.topics)
    writeEvidence(context, 'engagement', key, engagement.evidence)
    inserts.engagementText.run(key, engagementWords(engagement, reading.document.text, partyName))
    written.set(engagement.id, { key, id, sortDate })
  }
  return written
}

export function writeStatements(context: FactContext, engagements: Written): Written {
  const { inserts, reading, document, partyName } = context
  const written: Written = new Map()
  for (const statement of reading.statements) {
    if (written.has(statement.id)) continue
    const id = recordId('statement', reading.document.id, statement.id)
    const engagement = engagements.get(statement.engagement ?? '')
    const sortDate = engagement?.sortDate ?? reading.document.published.date ?? ''
    const { act, quoted, negated, cue, content } = statement
    const places = [cue?.start ?? null, cue?.end ?? null, content.start, content.end]
    const about = [id, document, statement.id, engagement?.key ?? null, act, quoted, negated ? 1 : 0]
    const row = inserts.statement.run(...about, ...places, sortDate)
    const key = Number(row.lastInsertRowid)
    writeHolders(context, 'statement', key, {
      holder: statement.holders,
      addressee: statement.addressees,
      reporter: statement.reportedBy ? [statement.reportedBy] : [],
    })
    writeTopics(context, 'statement', key, statement.topics)
    writeEvidence(context, 'statement', key, statement.evidence)
    inserts.statementText.run(key, statementWords(statement, reading.document.text, partyName))
    written.set(statement.id, { key, id, sortDate })
  }
  return written
}

export function writeCommitments(context: FactContext, statements: Written): void {
  const { inserts, reading, document, partyName } = context
  const seen = new Set<string>()
  for (const commitment of reading.commitments) {
    if (seen.has(commitment.id)) continue
    seen.add(commitment.id)
    const id = recordId('commitment', reading.document.id, commitment.id)
    const statement = statements.get(commitment.statement ?? '')
    const sortDate = statement?.sortDate ?? reading.document.published.date ?? ''
    const values = [commitment.what, commitment.due, sortDate, JSON.stringify(commitment)]
    const row = inserts.commitment.run(id, document, commitment.id, statement?.key ?? null, ...values)
    const key = Number(row.lastInsertRowid)
    writeHolders(context, 'commitment', key, { holder: commitment.holders })
    writeEvidence(context, 'commitment', key, commitment.evidence)
    inserts.commitmentText.run(key, commitmentWords(commitment, reading.document.text, partyName))
  }
}

export function writeInstruments(context: FactContext): void {
  const { inserts, reading, document } = context
  const sortDate = reading.document.published.date ?? ''
  for (const { id, kind, name, number, year, evidence } of reading.instruments) {
    const row = inserts.instrument.run(document, id, kind, name, fold(name), number, year, sortDate)
    writeEvidence(context, 'instrument', Number(row.lastInsertRowid), evidence)
  }
}
