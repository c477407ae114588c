import type { PartyNames } from '../../../src/api/types.ts'
import type { Reading, Statement } from '../../../src/model/index.ts'
import { actNames, kindNames, typeNames } from '../words/kinds.ts'
import { holderName, joinNames } from '../words/names.ts'
import { type FactKind, reasonId, timeId } from './facts.ts'

/** What kinds of fact are called on the page. */
export const factNames: Readonly<Record<FactKind, string>> = {
  published: 'Date',
  engagement: 'Engagements',
  statement: 'Statements',
  commitment: 'Commitments',
  instrument: 'Instruments',
  entity: 'Names',
  time: 'Times',
}

/** One holder agrees, several agree. */
const sayAct = ({ act, holders }: Statement): string => (holders.length > 1 ? act : actNames[act])

/** A fact in a few words. */
export function sayFact(reading: Reading, id: string, parties: PartyNames): string {
  const engagement = reading.engagements.find((each) => each.id === id)
  if (engagement) return kindNames[engagement.kind]
  const statement = reading.statements.find((each) => each.id === id)
  if (statement)
    return `${joinNames(statement.holders.map((holder) => holderName(holder, parties)))} ${sayAct(statement)}`
  const commitment = reading.commitments.find((each) => each.id === id)
  if (commitment) return `Commitment: ${commitment.what}`
  const instrument = reading.instruments.find((each) => each.id === id)
  if (instrument) return instrument.name
  const entity = reading.entities.find((each) => each.id === id)
  if (entity) return `${typeNames[entity.type]}: ${entity.name}`
  const time = reading.times.find((each) => timeId(each) === id)
  if (time) return `Time: ${time.value}`
  const reason = reading.document.published.reasons.find((_, at) => reasonId(at) === id)
  return reason ? `Date: ${reason.says}` : 'A fact'
}
