import type { Cue } from '../../../reading/kit/words/cues.ts'
import { type CueRow, cues } from './table.ts'

const stanceVerbs: readonly CueRow[] = [
  {
    form: 'raise',
    takes: ['np', 'wh'],
    reads: ['Blinken raised the death of two reporters.', 'The minister raised the fate of the detained crew.'],
    ignores: ['They agreed to raise tariffs.', 'The EU will raise funds for the mission.'],
  },
  {
    form: 'raise issue|question|matter|case|topic of',
    takes: ['np', 'ing'],
    reads: ['Wendy Sherman raised the issue of consular access.'],
    ignores: ['The speech raises a question of law.'],
  },
  { form: 'raise with {A}', takes: ['np'], reads: ['Cleverly raised with Beijing the case of two detainees.'] },
  {
    form: 'bring up',
    takes: ['np'],
    reads: ['Trump brought up the trade gap.'],
    ignores: ['He was brought up in Vienna.'],
  },
  { form: 'broach|broached', takes: ['np'], reads: ['Abe broached the return of the islands.'] },
  {
    form: 'place|put|lay emphasis|stress|accent on',
    takes: ['np', 'ing'],
    reads: ['Beijing placed emphasis on food security.', 'Sheikh Mohammed laid stress on the ports.'],
  },
  {
    form: 'attach importance|significance|priority to',
    takes: ['np', 'ing'],
    reads: ['Hanoi attaches importance to the river commission.'],
  },
  {
    form: 'attach great importance to',
    takes: ['np', 'ing'],
    reads: ['Turkey attaches great importance to the corridor.'],
  },
  { form: 'dwell on|upon', takes: ['np'], reads: ['Putin dwelt on the causes of the crisis.'] },
  {
    form: 'give view|opinion|vision|assessment|evaluation on|of',
    takes: ['np'],
    reads: ['Erdogan gave his views on the corridor.', 'Mirziyoyev gave his assessment of the vote.'],
  },
  {
    form: 'express view|opinion|position on|about|of',
    takes: ['np'],
    reads: ['Xi expressed his views on the island.'],
    ignores: ['The sides exchanged views on trade.'],
  },
  {
    form: 'present position|view|vision|approach on|of|to',
    takes: ['np'],
    reads: ['Nikol Pashinyan presented his vision of the treaty.'],
  },
  {
    form: 'speak about|of',
    takes: ['np'],
    reads: ['Zelensky spoke of the need for shelters.'],
    ignores: ['The minister spoke with his counterpart.'],
  },
  {
    form: 'refer to',
    takes: ['np'],
    reads: ['Lavrov referred to the report of the mission.'],
    ignores: ['The case was referred to the court.'],
  },
  {
    form: 'express need|importance|urgency|necessity of|for',
    takes: ['np'],
    reads: ['Cyril Ramaphosa expressed the need for a truce.'],
  },
  {
    form: 'expect',
    takes: ['that'],
    reads: ['Ankara expects that the results will be published soon.', 'Kyiv expects the list to be long.'],
  },
  {
    form: 'expect',
    takes: ['np'],
    reads: ['Oslo expects a new round in spring.'],
    ignores: ['Rain is expected on Sunday.'],
  },
  { form: 'anticipate', takes: ['that', 'np'], reads: ['Seoul anticipates that the launch will take place in May.'] },
  {
    form: 'envisage|envision|foresee',
    takes: ['that', 'np', 'ing'],
    reads: ['Brussels envisages a review in two years.'],
    ignores: ['The treaty foresees a tribunal.'],
  },
  {
    form: 'assume',
    takes: ['that'],
    reads: ['Berlin assumes that the pipe will be repaired.'],
    ignores: ['He assumed office in May.'],
  },
  {
    form: 'question',
    takes: ['wh', 'np'],
    reads: ['Pyongyang questioned whether the summit would be held.'],
    ignores: ['The police questioned two men.'],
  },
  { form: 'wonder', takes: ['wh'], reads: ['Lavrov wondered why the report was late.'] },
  {
    form: 'doubt',
    takes: ['that', 'wh', 'np'],
    reads: ['Sofia doubts that the ban will work.'],
    ignores: ['No doubt the talks were hard.'],
  },
  { form: 'express doubt', takes: ['that'], reads: ['Bern expressed doubt that the list was complete.'] },
  {
    form: 'express|voice doubt|skepticism about|over|on|as',
    takes: ['np'],
    reads: ['Paris voiced doubts about the timetable.'],
  },
  { form: 'cast doubt on|over|upon', takes: ['np'], reads: ['Choe Son-hui cast doubt on the summit.'] },
  { form: 'remain skeptical of|about', takes: ['np', 'ing'], reads: ['Vilnius remains sceptical of the offer.'] },
  {
    form: 'draw parallel|analogy|comparison between|with',
    takes: ['np'],
    reads: ['Lavrov drew a parallel between the two congresses.'],
  },
  { form: 'remain seized of|with', takes: ['np'], reads: ['The Council remains seized of the matter.'] },
  {
    form: 'reserve right',
    takes: ['inf'],
    reads: ['Ankara reserves the right to close the straits.'],
    ignores: ['The seats are reserved for guests.'],
  },
  { form: 'reserve right of', takes: ['np'], reads: ['Baku reserves the right of reply.'] },
  { form: 'weigh in on', takes: ['np'], reads: ['Biden weighed in on the protocol.'] },
  {
    form: 'see no reason|need|alternative|obstacle|grounds|prospect for|to|of',
    takes: ['np', 'ing'],
    reads: ['Berlin sees no alternative to talks.'],
  },
  { form: 'set out|forth position|view|case on', takes: ['np'], reads: ['Amman set out its position on the shrine.'] },
  { form: 'make case for', takes: ['np', 'ing'], reads: ['Kuleba made the case for jets.'] },
  { form: 'speak on behalf of', takes: ['np'], reads: ['Abdullah spoke on behalf of the group.'] },
  { form: 'play up', takes: ['np'], reads: ['Zagreb played up the economic side of the pact.'] },
]

const stancePhrases: readonly CueRow[] = [
  { form: 'emphasis be place|put|lay on', takes: ['np'], reads: ['Emphasis was placed on the return of refugees.'] },
  {
    form: 'with emphasis|stress|accent on',
    takes: ['np'],
    reads: ['The ministers reviewed the file with an emphasis on food.'],
  },
]

/** Emphasis, views, expectations, doubts. */
export const state: readonly Cue[] = [
  ...cues({ act: 'state', frame: 'stance' }, stanceVerbs),
  ...cues({ act: 'state', frame: 'stance', kind: 'phrase' }, stancePhrases),
]
