import type { Cue } from '../../../reading/kit/words/cues.ts'
import { type CueRow, cues } from './table.ts'

const exchangeVerbs: readonly CueRow[] = [
  {
    form: 'ask {A} about',
    takes: ['np', 'ing', 'wh'],
    reads: ['Macron asked Putin about the blockade.'],
    ignores: ['Asked about the report, he left.'],
  },
  { form: 'ask about', takes: ['np', 'wh'], reads: ['Merkel asked about the fate of the sailors.'] },
  { form: 'ask {A}', takes: ['wh', 'quote'], reads: ['Penny Wong asked Beijing why the jet had flown so low.'] },
  { form: 'ask', takes: ['wh', 'quote'], reads: ['Erdogan asked whether the date was firm.'] },
  {
    form: 'ask for update|information|detail|clarification|explanation|assessment|view|opinion|comment on|of|about|from|regarding',
    takes: ['np'],
    reads: ['Pahor asked for an update on the swap.'],
  },
  {
    form: 'ask {A} for update|information|detail|clarification|explanation|assessment|view|opinion|comment on|of|about',
    takes: ['np'],
    reads: ['Duda asked Kyiv for details of the leak.'],
  },
  {
    form: "ask {A's} opinion|view|assessment|advice on|of|about",
    takes: ['np'],
    reads: ['Scholz asked his opinion on the vote.'],
  },
  {
    form: 'inquire|enquire about|after|into',
    takes: ['np', 'wh'],
    reads: ['Modi inquired about the health of the Emir.'],
  },
  { form: 'inquire|enquire', takes: ['wh'], reads: ['Lavrov inquired whether the file was complete.'] },
  { form: 'query', takes: ['np', 'wh'], reads: ['Penny Wong queried the figures.'] },
  {
    form: 'express|show|voice|take|display (shared) interest in',
    takes: ['np'],
    reads: ['Di Maio expressed interest in the evaluation of the vote.'],
    ignores: ['The firm expressed interest in a loan.'],
  },
  {
    form: 'be interested in opinion|view|assessment|position|details of|on|about',
    takes: ['np'],
    reads: ['Macron was interested in the opinion of Baku.'],
  },
  {
    form: 'seek|request|demand clarification|explanation|information|detail|answer|clarity|view|opinion|advice|update on|about|of|from|regarding|over',
    takes: ['np'],
    reads: ['Warsaw sought an explanation from Minsk.', 'Delhi requested information on the crew.'],
  },
  {
    form: 'pose|put|ask question about|on|to|of|regarding',
    takes: ['np', 'wh'],
    reads: ['Ortega put a question to the Commission.'],
  },
  {
    form: 'raise question about|over|on|as',
    takes: ['np', 'wh'],
    reads: ['Nicosia raised questions about the survey.'],
  },
  { form: 'consult {A} on|about', takes: ['np'], reads: ['Ottawa consulted Nuuk on the patrol.'] },
  {
    form: "request|seek|ask {A's} view|opinion|assessment|position on|of",
    takes: ['np'],
    reads: ['Ankara sought its view on the corridor.'],
  },
  {
    form: 'familiarize|acquaint itself|himself|herself|themselves with',
    takes: ['np'],
    reads: ['Lavrov acquainted himself with the camp.'],
  },
  {
    form: 'express|show|voice (shared) interest in learn|learning|know|knowing|hear|hearing about|more|how|of',
    takes: ['np'],
    reads: ['Rutte expressed interest in hearing about the dam.'],
  },
  {
    form: 'be interested in learn|learning|know|knowing|hear|hearing about|more|how',
    takes: ['np'],
    reads: ['Kishida was interested in hearing about the port.'],
  },
  {
    form: 'want|wish to know|learn|hear|understand',
    takes: ['wh', 'np'],
    reads: ['Zelensky wanted to know when the jets would come.'],
  },
  {
    form: 'quiz|grill|question|probe|query {A} on|about|over',
    takes: ['np', 'wh'],
    reads: ['Brussels quizzed Blinken on the exit.'],
  },
  { form: 'sound out {A} on|about', takes: ['np'], reads: ['Vienna sounded out Tehran about a visit.'] },
]

const exchangePhrases: readonly CueRow[] = [
  {
    form: 'at request of {H}',
    takes: ['none'],
    reads: ['At the request of the Turkish minister, Lavrov explained the plan.'],
    ignores: ['The call took place at the request of Rome.'],
  },
  {
    form: 'in response|reply|answer to question|request|inquiry|enquiry from|by|of {H} about|on|regarding',
    takes: ['np'],
    reads: ['In reply to a question from Macron about the plant, Putin described the repairs.'],
  },
]

/** Questions, and interest in what another knows. */
export const inquire: readonly Cue[] = [
  ...cues({ act: 'inquire', frame: 'exchange' }, exchangeVerbs),
  ...cues({ act: 'inquire', frame: 'exchange', kind: 'phrase' }, exchangePhrases),
]
