import type { Cue } from '../../../reading/kit/words/cues.ts'
import { type CueRow, cues } from './table.ts'

const exchangeVerbs: readonly CueRow[] = [
  {
    form: 'inform {A} of|about|on|regarding',
    takes: ['np', 'ing', 'wh'],
    reads: ['Lavrov informed Fidan of the course of the talks.', 'Sybiha informed Warsaw about the strike.'],
  },
  {
    form: 'inform {A}',
    takes: ['that', 'wh'],
    reads: ['Harris informed Holness that the aid was on its way.'],
    ignores: ['He is well informed.'],
  },
  {
    form: 'be inform|notify|tell by {H} of|about|on',
    takes: ['np'],
    reads: ['Antonio Guterres was informed by Vienna of the vote.'],
  },
  {
    form: 'be inform|notify|tell by {H}',
    takes: ['that', 'wh'],
    reads: ['Luigi Di Maio was told by Lavrov that the file was closed.'],
  },
  { form: 'inform of|about|on', takes: ['np'], reads: ['The minister informed about the reforms.'] },
  {
    form: 'brief {A} on|about|regarding',
    takes: ['np', 'ing', 'wh'],
    reads: ['Zelensky briefed Macron on the situation at the front.'],
    ignores: ['The envoy gave a brief talk on water.'],
  },
  { form: 'brief on|about', takes: ['np'], reads: ['Lloyd Austin briefed on the state of the fleet.'] },
  { form: 'be brief by {H} on|about', takes: ['np'], reads: ['Putin was briefed by Sergei Shoigu on the drill.'] },
  {
    form: 'give|deliver|offer|hold|provide|present briefing|update|account|overview|report|presentation|explanation|information|detail|readout|insight|clarification|summary|rundown|picture|assessment on|about|of|to|regarding|concerning|into',
    takes: ['np', 'wh'],
    reads: [
      'Lavrov gave a detailed account of the talks in Astana.',
      'He provided a readout of his call with Ankara.',
      'Lavrov gave an update on the swap.',
    ],
  },
  {
    form: 'give|provide|offer|present {A} briefing|update|account|overview|report|explanation|information|detail|readout|insight|clarification|summary|picture|assessment|view on|about|of|regarding|into|concerning',
    takes: ['np', 'wh'],
    reads: ['Lavrov gave him explanations on the case.', 'Wendy Sherman gave Seoul an overview of the review.'],
  },
  {
    form: 'provide {A} with information|detail|update|briefing|overview|readout|assessment on|about|of|regarding',
    takes: ['np'],
    reads: ['Borrell provided Athens with an update on the mission.'],
  },
  {
    form: 'update {A} on|about|regarding',
    takes: ['np', 'ing', 'wh'],
    reads: ['Kuleba updated Blinken on the harvest.'],
  },
  { form: 'update on', takes: ['np'], reads: ['The minister updated on the state of the roads.'] },
  {
    form: 'report',
    takes: ['that', 'np', 'quote'],
    unless: ['progress', 'loss', 'profit'],
    reads: ['Milley reported that the pass was clear.'],
    ignores: ['The report is due in May.'],
  },
  {
    form: 'report on|about',
    takes: ['np', 'wh', 'ing'],
    reads: ['Sergei Shoigu reported on the progress of the transfer.'],
  },
  {
    form: 'report to {A} on|about|that',
    takes: ['np', 'that'],
    reads: ['Lavrov reported to the Council on the truce.'],
  },
  { form: 'tell {A} about|of', takes: ['np', 'wh'], reads: ['Zelensky told Duda about the raid.'] },
  { form: 'notify {A} of|about', takes: ['np', 'ing'], reads: ['Ankara notified Athens of the drill.'] },
  { form: 'notify {A}', takes: ['that'], reads: ['Moscow notified the Council that it would leave.'] },
  {
    form: 'apprise|acquaint|familiarize {A} of|with|on',
    takes: ['np'],
    reads: ['Jaishankar apprised Penny Wong of the floods.', 'Rahmon acquainted the guests with the dam.'],
  },
  { form: 'alert', takes: ['that'], reads: ['Lavrov alerted that the route was closed.'] },
  {
    form: 'explain',
    takes: ['that', 'np', 'wh', 'quote'],
    reads: ['Dmitry Peskov explained that the visit was private.', 'Harris explained the new quota.'],
  },
  {
    form: 'explain to {A}',
    takes: ['that', 'np', 'wh'],
    reads: ['Merkel explained to Ankara why the vote had failed.'],
  },
  {
    form: 'clarify',
    takes: ['that', 'np', 'wh', 'quote'],
    reads: ['Maria Zakharova clarified that the note had been sent.', 'Rome clarified its stand.'],
  },
  { form: 'elaborate on|upon', takes: ['np', 'wh'], reads: ['Modi has elaborated on the plan for the canal.'] },
  { form: 'expand|expound on|upon', takes: ['np'], reads: ['Tokayev expanded on the reform.'] },
  {
    form: 'outline|outlined',
    takes: ['np', 'wh'],
    reads: ['Putin outlined the approaches of Moscow to the crisis.'],
    ignores: ['The outline of the coast is clear.'],
  },
  { form: 'outline to {A}', takes: ['np'], reads: ['Lavrov outlined to the guests the plan for the zone.'] },
  {
    form: 'detail',
    takes: ['np', 'wh'],
    reads: ['Shmyhal detailed the needs of the grid.'],
    ignores: ['They had a detailed talk.'],
  },
  {
    form: 'describe',
    takes: ['np', 'wh'],
    reads: ['Guterres described the state of the camps.'],
    ignores: ['He was described by friends as shy.'],
  },
  {
    form: 'share assessment|information|view|experience|vision|insight|detail|plan|thought|perspective|opinion|impression|result|outcome|concern|update|intelligence of|on|about|regarding|with|for',
    takes: ['np', 'wh'],
    reads: ['Erdogan shared his assessment of the corridor.', 'Modi shared his views on the summit.'],
  },
  { form: 'share with {A}', takes: ['np'], reads: ['Ruto shared with Biden his plan for the mission.'] },
  { form: 'share', takes: ['that'], reads: ['Lavrov shared that the crew was safe.'] },
  { form: "draw {A's} attention to", takes: ['np'], reads: ['Lavrov drew his attention to the vote in the assembly.'] },
  {
    form: 'draw|call|direct|bring|invite attention to',
    takes: ['np'],
    reads: ['Guterres drew attention to the famine.', 'Delhi called attention to the visas.'],
  },
  {
    form: 'draw|call|direct attention of {A} to',
    takes: ['np'],
    reads: ['Putin drew the attention of Macron to the shelling.'],
  },
  {
    form: "bring {…} to {A's} attention|notice",
    takes: ['np'],
    reads: ['Colombo brought the leak to the attention of the Council.'],
  },
  { form: 'give explanation', takes: ['none'], reads: ['Lavrov gave the necessary explanations.'] },
  {
    form: 'answer question about|on|from',
    takes: ['np'],
    reads: ['Dmitry Peskov answered questions about the visit.'],
  },
  { form: 'walk|take {A} through', takes: ['np'], reads: ['John Kirby walked reporters through the timeline.'] },
  {
    form: 'pass|hand|convey|relay|transmit|deliver message|letter|information|signal|note|reply|response|list to|from|of|on|that',
    takes: ['np', 'that'],
    reads: ['Pandor relayed a message from Pretoria.'],
    ignores: ['The post delivered a letter to my aunt.'],
  },
  { form: 'recount|narrate', takes: ['that', 'np', 'wh'], reads: ['Guterres recounted the siege.'] },
  {
    form: 'tell|update|brief|inform {A} in detail about|of|on',
    takes: ['np'],
    reads: ['Putin briefed Lukashenko in detail on the summit.'],
  },
  { form: 'make known', takes: ['that', 'np'], reads: ['Minsk made known that the pass would open.'] },
  {
    form: 'keep {A} inform|abreast|updated|update of|about|on',
    takes: ['np'],
    reads: ['Doha kept Cairo informed of the list.'],
  },
  { form: 'advise {A} of', takes: ['np'], reads: ['Canberra advised Suva of the change.'] },
  { form: 'make {A} aware of', takes: ['np'], reads: ['Canberra made Suva aware of the leak.'] },
  {
    form: 'unveil|disclose|divulge|reveal',
    takes: ['that', 'np', 'wh'],
    reads: ['Dmytro Kuleba revealed that the swap was ready.', 'Seoul disclosed the terms.'],
  },
  { form: 'let {A} know', takes: ['that', 'wh'], reads: ['Oslo let both sides know that the hall was free.'] },
  {
    form: 'lay|set|spell out|forth assessment|view|approach|position|vision of|on|to|for',
    takes: ['np'],
    reads: ['Lavrov laid out his assessment of the vote.'],
  },
  {
    form: 'lay|set|spell out',
    takes: ['np', 'wh'],
    reads: ['Putin laid out his plan.', 'Lloyd Austin spelled out the terms.'],
    ignores: ['The troops set out at dawn.'],
  },
  { form: 'set forth', takes: ['np'], reads: ['Amman set forth its case.'] },
  { form: 'react to', takes: ['np'], reads: ['Dmitry Peskov reacted to the report of the agency.'] },
  {
    form: 'respond to question|accusation|criticism|claim|proposal|remark|statement about|on|of|from|by',
    takes: ['np'],
    reads: ['Kuleba responded to the criticism of the ferry deal.'],
  },
  {
    form: 'remind {A}',
    takes: ['that', 'quote'],
    reads: ['Merkel reminded Ankara that the deal bound both sides.'],
    ignores: ['The scene reminded him of his youth.'],
  },
  {
    form: 'remind',
    takes: ['that', 'quote'],
    reads: ['Zelensky reminded that the corridor had been agreed.'],
    ignores: ['The scene reminded him of home.'],
  },
]

const exchangePhrases: readonly CueRow[] = [
  {
    form: 'update|briefing|report|account be give|provide|deliver on|of|about',
    takes: ['np'],
    reads: ['An update was given on the state of the fund.'],
  },
  { form: 'attention be draw to', takes: ['np'], reads: ['Attention was drawn to the fate of the crew.'] },
]

/** Briefings, accounts, attention drawn to something. */
export const inform: readonly Cue[] = [
  ...cues({ act: 'inform', frame: 'exchange' }, exchangeVerbs),
  ...cues({ act: 'inform', frame: 'exchange', kind: 'phrase' }, exchangePhrases),
]
