import type { StatementWords } from '../../reading/kit/words/statements.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

export const statementWords: StatementWords = {
  standIns: list(
    `side sides official officials government governments authority authorities delegation delegations leadership administration
     ministry embassy representatives diplomats negotiators spokesperson spokesman spokeswoman statement readout presidency
     parliament military army officials' command team people nation capital press service office department party partners friends colleagues`,
  ),
  firstPerson: list('we i'),
  impersonal: list('it there'),
  gatheringNouns: list('meeting talks conversation session round consultations dialogue'),
  jointNouns: list(
    'participants delegations interlocutors sides parties leaders ministers presidents principals both two counterparts delegates',
  ),
  sides: list(
    'side sides party parties country countries state states government governments delegation delegations nation nations capitals',
  ),
  topicVerbs: list('discuss exchange touch review talk examine devote pay cover'),
  obligations: new Set(['must', 'should', 'ought', 'ought to', 'have to', 'need to']),
  needs: list('need necessity important essential imperative necessary time crucial vital'),
  wishes: list('want like wish'),
}
