import type { Cue } from '../../../reading/kit/words/cues.ts'
import { type CueRow, cues } from './table.ts'

const stanceVerbs: readonly CueRow[] = [
  {
    form: 'thank {A} for',
    takes: ['np', 'ing', 'wh'],
    reads: ['Blinken thanked Doha for hosting the talks.', 'Zelensky thanked Duda for his support.'],
  },
  { form: 'thank {A}', takes: ['that', 'none'], reads: ['Modi thanked the Emir.'] },
  { form: 'thank for', takes: ['np', 'ing'], reads: ['Modi thanked for the warm welcome.'] },
  { form: 'be thank by {H} for', takes: ['np'], reads: ['Muscat was thanked by Bern for the visit.'] },
  {
    form: 'express|convey|voice|extend|offer|reiterate (shared) gratitude|thank|appreciation|gratefulness for|to|at|over',
    takes: ['np', 'ing'],
    reads: [
      'Wendy Sherman expressed gratitude for the release of the crew.',
      'Lavrov expressed his appreciation to Riyadh.',
    ],
  },
  {
    form: 'express|convey|voice|extend|offer|reiterate (shared) gratitude|thank|appreciation to {A} for',
    takes: ['np', 'ing'],
    reads: ['Putin expressed gratitude to Doha for its mediation.'],
  },
  {
    form: 'be grateful|thankful|indebted|obliged to {A} for',
    takes: ['np', 'ing'],
    reads: ['Norway and Sweden are grateful to Oslo for the aid.'],
  },
  { form: 'be grateful|thankful for', takes: ['np', 'ing'], reads: ['Kyiv is grateful for the shelters.'] },
  { form: 'be grateful|thankful to {A}', takes: ['none'], reads: ['Norway and Sweden are grateful to their friends.'] },
  {
    form: 'be grateful|thankful',
    takes: ['that', 'inf'],
    reads: ['Norway and Sweden are grateful that the door is open.'],
  },
  {
    form: 'congratulate {A} on|for|upon',
    takes: ['np', 'ing'],
    reads: ['Xi Jinping congratulated Prabowo on his election.'],
  },
  { form: 'congratulate {A}', takes: ['none'], reads: ['Putin congratulated Aliyev.'] },
  {
    form: 'convey|send|extend|offer|express|exchange|deliver congratulation|greeting|regard|felicitations|compliment to|on|from|upon|for',
    takes: ['np'],
    reads: ['Macron extended congratulations to Lula on the result.', 'Macron conveyed greetings to Modi.'],
  },
  {
    form: 'send {A} greeting|congratulation|message|condolence on',
    takes: ['np'],
    reads: ['Putin sent Xi Jinping greetings on the holiday.'],
  },
  {
    form: 'express|offer|convey|extend|send|share|present (shared) condolence|sympathy|commiserations|compassion|grief|sorrow to|for|over|on|at|following|with|in|regarding|about',
    takes: ['np'],
    reads: ['Biden expressed condolences over the quake.', 'Modi conveyed his sympathy to the families.'],
  },
  {
    form: 'express|offer|convey|extend|send (shared) condolence|sympathy',
    takes: ['none'],
    reads: ['Tokyo offered its condolences.'],
  },
  { form: 'condole with {A} on|over', takes: ['np'], reads: ['Delhi condoled with Kathmandu on the crash.'] },
  { form: 'condole', takes: ['np'], reads: ['The minister condoled the loss of life.'] },
  { form: 'mourn|grieve', takes: ['np'], reads: ['Norway and Sweden mourn the loss of the pilots.'] },
  { form: 'mourn|grieve with|for', takes: ['np'], reads: ['Ottawa mourns with Nairobi.'] },
  { form: 'share grief|sorrow|pain of', takes: ['np'], reads: ['Norway and Sweden shared the grief of the families.'] },
  {
    form: 'pay|give tribute to memory of',
    takes: ['np'],
    reads: ['The guests paid tribute to the memory of the victims.'],
  },
  {
    form: 'wish {A}',
    takes: ['np'],
    reads: ['Zelensky wished Scholz success.', 'Modi wished the King a swift recovery.'],
  },
  { form: 'wish', takes: ['np'], reads: ['Modi wished success to the new cabinet.'] },
  { form: 'wish {A} well', takes: ['none'], reads: ['Truss wished Sunak well.'] },
  {
    form: 'express|convey|extend|send|offer wish for|to|on|of',
    takes: ['np'],
    reads: ['Putin conveyed his best wishes to the Sultan.'],
  },
  { form: 'apologize for', takes: ['np', 'ing'], reads: ['Minsk apologised for the error.'] },
  { form: 'apologize to {A} for', takes: ['np', 'ing'], reads: ['Putin apologised to Bennett for the remark.'] },
  { form: 'apologize', takes: ['none', 'that'], reads: ['Rutte apologised.'] },
  {
    form: 'offer|express|convey|issue apology|regret to|for|over',
    takes: ['np'],
    reads: ['Tokyo offered an apology to Seoul.', 'London issued an apology for the raids.'],
  },
  {
    form: 'beg|ask forgiveness|pardon of|for|from',
    takes: ['np'],
    reads: ['Pope Francis begged forgiveness for the schools.'],
  },
  {
    form: 'be delighted|honored|honoured|privileged|glad|pleased|happy',
    takes: ['inf'],
    reads: ['Duda is delighted to see you in Baku.', 'He was pleased to be back in Suva.'],
  },
  {
    form: 'be pleasure|honor|privilege',
    takes: ['inf'],
    reads: ['Sergey Lavrov: It is a pleasure to welcome you to Lima.'],
  },
  { form: 'have pleasure|honor|privilege of', takes: ['ing'], reads: ['Duda has the honour of receiving you.'] },
  {
    form: 'appreciate hospitality|welcome|kindness|warmth|presence of',
    takes: ['np'],
    reads: ['Norway and Sweden appreciate the hospitality of Rabat.'],
  },
  {
    form: 'express|convey|reiterate (shared) gratitude|appreciation',
    takes: ['that'],
    reads: ['Rama expressed gratitude that the rescue team had come.'],
  },
  {
    form: 'express hope|wish for recovery|success|health|return of',
    takes: ['np'],
    reads: ['Xi Jinping expressed his wishes for the recovery of the King.'],
  },
  { form: 'toast', takes: ['np'], reads: ['Macron toasted the friendship of the two nations.'] },
  { form: 'extend|offer|give welcome to', takes: ['np'], reads: ['Ramaphosa extended a warm welcome to Lula.'] },
  { form: 'bid|bade|say farewell|goodbye to', takes: ['np'], reads: ['Zelensky said farewell to the envoy.'] },
  {
    form: 'recall|remember with warmth|gratitude|fondness',
    takes: ['np'],
    reads: ['Modi recalled with gratitude his stay in Kigali.'],
  },
  { form: 'stand in sympathy|mourning with', takes: ['np'], reads: ['Lisbon stands in mourning with Rabat.'] },
  {
    form: 'pay respect|homage to',
    takes: ['np'],
    reads: ['Erdogan paid his respects to the fallen.', 'Duda paid homage to the pilots.'],
  },
  { form: 'raise|propose toast to', takes: ['np'], reads: ['King Felipe raised a toast to the guests.'] },
]

const stancePhrases: readonly CueRow[] = [
  {
    form: 'condolence|gratitude|thanks|appreciation|congratulation|sympathy be express|convey|offer|extend to|for|over|on',
    takes: ['np'],
    reads: ['Gratitude was expressed for the rescue.', 'Condolences were conveyed to the families.'],
  },
  { form: 'thought|heart|prayer be|go out|with to', takes: ['np'], reads: ['Our hearts go out to the families.'] },
  { form: 'thought|heart|prayer be with', takes: ['np'], reads: ['Our thoughts are with the families.'] },
]

/** Thanks, congratulations, condolences, wishes, apologies. */
export const courtesy: readonly Cue[] = [
  ...cues({ act: 'courtesy', frame: 'stance' }, stanceVerbs),
  ...cues({ act: 'courtesy', frame: 'stance', kind: 'phrase' }, stancePhrases),
]
