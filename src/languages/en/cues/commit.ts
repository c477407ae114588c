import type { Cue } from '../../../reading/kit/words/cues.ts'
import { type CueRow, cues } from './table.ts'

const undertakingVerbs: readonly CueRow[] = [
  {
    form: 'pledge',
    takes: ['inf', 'np', 'that', 'quote'],
    reads: ['Tokyo pledged to rebuild the port.', 'Oslo pledged nine million to the fund.'],
    ignores: ['The pledge was made in May.'],
  },
  {
    form: 'vow',
    takes: ['inf', 'that', 'np'],
    reads: ['Kim Jong-un vowed to build more rockets.', 'Meloni vowed that Rome would keep its word.'],
  },
  {
    form: 'promise',
    takes: ['inf', 'that', 'np'],
    reads: ['Scholz promised to send a team.', 'Ankara promised a swift answer.'],
    ignores: ['The field is promising.'],
  },
  { form: 'promise {A}', takes: ['inf', 'that'], reads: ['Duda promised Kyiv that the trains would run.'] },
  {
    form: 'commit to',
    takes: ['np', 'ing'],
    reads: ['Both sides committed to a new round in spring.', 'Suva committed to cutting its quota.'],
    ignores: ['He was committed to prison.'],
  },
  {
    form: 'commit',
    takes: ['inf'],
    reads: ['The two states committed to open the border.'],
    ignores: ['The raiders committed a crime.'],
  },
  {
    form: 'commit itself|himself|herself|themselves|ourselves to',
    takes: ['np', 'ing'],
    reads: ['Bern committed itself to neutrality.'],
  },
  {
    form: 'commit itself|himself|herself|themselves|ourselves',
    takes: ['inf'],
    reads: ['Ottawa committed itself to take in refugees.'],
  },
  {
    form: 'be committed to',
    takes: ['np', 'ing'],
    reads: ['Delhi is committed to peace in the region.', 'The partners are committed to finding a way out.'],
  },
  { form: 'be committed', takes: ['inf'], reads: ['Norway and Sweden are committed to work with Suva.'] },
  { form: 'remain committed to', takes: ['np', 'ing'], reads: ['Paris remains committed to the deal.'] },
  { form: 'recommit|rededicate', takes: ['inf'], reads: ['The two leaders recommitted to end the blockade.'] },
  { form: 'recommit to', takes: ['np', 'ing'], reads: ['The allies recommitted to the defence of the flank.'] },
  {
    form: 'undertake',
    takes: ['inf', 'that'],
    reads: ['Baku undertook to open the road.'],
    ignores: ['The visit was undertaken in haste.'],
  },
  {
    form: 'guarantee',
    takes: ['that', 'np', 'inf'],
    reads: ['Ankara guaranteed that the ships would pass.'],
    ignores: ['The pact guarantees safe transit.'],
  },
  { form: 'swear', takes: ['inf'], reads: ['Putin swore to hand over power.'] },
  {
    form: 'give|make|renew pledge|promise|vow|undertaking|assurance|guarantee of|on',
    takes: ['np'],
    reads: ['Rabat gave assurances of safe passage.'],
  },
  {
    form: 'make|renew pledge|promise|vow|undertaking',
    takes: ['inf', 'that'],
    reads: ['Minsk made a promise to keep the peace.'],
  },
  {
    form: 'give word|assurance|guarantee|pledge|promise|undertaking',
    takes: ['that'],
    reads: ['Doha gave its word that the funds would flow.'],
  },
  {
    form: 'give {A} assurance|guarantee',
    takes: ['that'],
    reads: ['Biden gave Zelensky assurances that the aid would last.'],
  },
  {
    form: 'reassure|assure {A} of',
    takes: ['np'],
    reads: ['Lloyd Austin assured Manila of the support of Washington.'],
  },
  {
    form: 'reaffirm|reiterate|underscore|express|stress|emphasize|underline|confirm|affirm|highlight|renew|demonstrate|declare|share|note|voice|restate|reconfirm|announce|have (shared) commitment|dedication|devotion|adherence|fidelity|loyalty to',
    takes: ['np', 'ing'],
    reads: [
      'The ministers reaffirmed their commitment to the two-state solution.',
      'Hanoi reiterated its adherence to the one-China policy.',
    ],
    ignores: ['The sides discussed commitment to reform.'],
  },
  {
    form: 'reaffirm|reiterate|underscore|express|stress|emphasize|underline|confirm|affirm|highlight|renew|demonstrate|declare|share|note|voice|restate|reconfirm|announce (shared) commitment',
    takes: ['inf', 'that'],
    reads: ['Blinken underscored the commitment to defend the islands.'],
  },
  {
    form: 'express|reaffirm|reiterate|confirm|voice|stress|underline|underscore|note|emphasize|show|declare|state|signal|indicate|convey|announce (shared) readiness|willingness|preparedness|intention|intent|desire|wish|determination|resolve|striving|aspiration|eagerness|will|ambition|resolution|interest|plan',
    takes: ['inf'],
    reads: [
      'Aliyev expressed readiness to sign.',
      'The sides reaffirmed their mutual striving to widen trade.',
      'Tehran reiterated its determination to stay in the treaty.',
    ],
    ignores: ['The parties lack the will to talk.'],
  },
  {
    form: 'express|reaffirm|reiterate|confirm|voice|stress|note|show|state (shared) readiness|willingness|preparedness|desire|wish|striving|aspiration|determination for',
    takes: ['np', 'ing'],
    reads: ['Minsk expressed its readiness for talks.', 'The leaders voiced their desire for a lasting truce.'],
  },
  {
    form: 'express|reaffirm|confirm|note|share|show|reiterate (shared) interest in',
    takes: ['ing'],
    reads: ['Astana confirmed its interest in building the line.'],
  },
  {
    form: 'reaffirm|confirm|note|stress|underscore|emphasize|share (shared) interest in',
    takes: ['np'],
    reads: ['The two sides confirmed their mutual interest in the corridor.'],
  },
  {
    form: 'express intention|plan|thought of',
    takes: ['np', 'ing'],
    reads: ['Lima expressed its intention of joining the bloc.'],
  },
  {
    form: 'have intention|intent|desire|plan|ambition|determination|aim',
    takes: ['inf'],
    reads: ['Hanoi has the intention to open a mission.'],
  },
  { form: 'stand ready|prepared|willing', takes: ['inf'], reads: ['Bern stands ready to host the talks.'] },
  { form: 'stand ready|prepared for', takes: ['np'], reads: ['Brussels stands ready for the next step.'] },
  {
    form: 'be ready|prepared|willing',
    takes: ['inf'],
    reads: ['Cairo is ready to mediate.', 'Norway and Sweden are prepared to send observers.'],
    ignores: ['The bread was ready to eat.'],
  },
  {
    form: 'be ready|prepared for',
    takes: ['np', 'ing'],
    reads: ['Moscow is ready for dialogue.'],
    ignores: ['The runway is ready for use.'],
  },
  {
    form: 'remain ready|willing|prepared|open|determined',
    takes: ['inf'],
    reads: ['The European Union remains ready to help.'],
  },
  {
    form: 'be open to',
    takes: ['np', 'ing'],
    reads: ['Riyadh is open to the idea of a pause.', 'Minsk is open to resuming the talks.'],
    ignores: ['The museum is open to the public.'],
  },
  { form: 'remain open to|for', takes: ['np', 'ing'], reads: ['Ankara remains open to dialogue.'] },
  { form: 'be keen|eager|anxious|impatient', takes: ['inf'], reads: ['Colombo is keen to finish the port.'] },
  { form: 'be keen on', takes: ['np', 'ing'], reads: ['Nairobi is keen on the railway.'] },
  {
    form: 'be determined|resolved|dedicated|poise|resolute|bind|bound',
    takes: ['inf'],
    reads: ['Kyiv is determined to win back the coast.'],
  },
  {
    form: 'be resolve|resolute|steadfast|firm|united in',
    takes: ['np', 'ing'],
    reads: ['Norway and Sweden are steadfast in their defence of the Charter.'],
  },
  {
    form: 'be dedicated|devoted to',
    takes: ['np', 'ing'],
    reads: ['Ottawa is dedicated to peace.'],
    ignores: ['The monument is dedicated to the fallen.'],
  },
  {
    form: 'be interested in',
    takes: ['np', 'ing'],
    reads: ['Jakarta is interested in buying the ferries.', 'Moscow is interested in a stable border.'],
    ignores: ['Is anyone interested in art?'],
  },
  { form: 'be interested', takes: ['inf'], reads: ['Doha is interested to learn from the pilot.'] },
  {
    form: 'show|have|display interest in',
    takes: ['np', 'ing'],
    reads: ['Kigali showed interest in the satellite.', 'Bern has an interest in trade.'],
  },
  {
    form: 'look forward to',
    takes: ['np', 'ing'],
    reads: [
      'Secretary Blinken looks forward to hosting the forum.',
      'Norway and Sweden look forward to the next round in Lima.',
    ],
  },
  { form: 'intend', takes: ['inf', 'that', 'ing'], reads: ['Berlin intends to raise its quota.'] },
  {
    form: 'plan',
    takes: ['inf'],
    reads: ['Ankara planned to build a second canal.'],
    ignores: ['The plan to expand was dropped.'],
  },
  { form: 'plan on', takes: ['np', 'ing'], reads: ['Suva planned on joining the pact.'] },
  {
    form: 'aim',
    takes: ['inf'],
    reads: ['Brussels aims to close the chapter by May.'],
    ignores: ['The talks aim to end the war.'],
  },
  {
    form: 'want|wish|desire',
    takes: ['inf'],
    reads: ['Delhi wants to buy more oil.', 'Tokyo wished to sign in spring.'],
    ignores: ['Russia wants to thank the hosts.'],
  },
  {
    form: 'would like|love',
    takes: ['inf'],
    reads: ['Lima would like to join the forum.'],
    ignores: ['I would like to thank Rabat for the welcome.'],
  },
  { form: 'hope', takes: ['inf'], reads: ['Seoul hopes to hold the summit in autumn.'] },
  { form: 'express hope', takes: ['inf'], reads: ['The two leaders expressed hope to meet in Hanoi.'] },
  { form: 'accept invitation with', takes: ['none'], reads: ['Modi accepted the invitation with pleasure.'] },
  {
    form: 'accept invitation from|of {A}',
    takes: ['inf', 'none'],
    reads: ['Modi accepted the invitation from Biden to address the forum.'],
  },
  {
    form: 'accept invitation',
    takes: ['inf'],
    reads: ['Kishida accepted his invitation to visit Seoul.', 'Lula accepted an invitation to visit Beijing.'],
  },
  { form: 'accept invitation to|for', takes: ['np'], reads: ['Kishida accepted the invitation to the forum.'] },
  {
    form: 'accept',
    takes: ['np', 'inf', 'that'],
    reads: ['Ankara accepted the proposal of the envoy.'],
    ignores: ['The port accepts two ships a day.'],
  },
  {
    form: 'take up offer|proposal|suggestion|idea of',
    takes: ['np', 'ing'],
    reads: ['Doha took up the offer of Oslo.'],
  },
  { form: 'consent|assent|acquiesce to', takes: ['np', 'ing'], reads: ['Baku consented to the mission.'] },
  { form: 'consent|deign', takes: ['inf'], reads: ['Bamako consented to free the envoy.'] },
  { form: 'opt for', takes: ['np'], reads: ['Suva opted for a neutral line.'] },
  {
    form: 'assume|take|accept obligation|commitment',
    takes: ['inf'],
    reads: ['Moscow assumed the obligation to remove the arms.'],
  },
  {
    form: 'assume|take|accept responsibility|obligation on|for|upon',
    takes: ['np', 'ing'],
    reads: ['Moscow assumed the responsibility for the arms.'],
  },
  {
    form: 'bear|shoulder responsibility for',
    takes: ['np'],
    reads: ['Norway and Sweden bore responsibility for their region.'],
  },
  { form: 'spare no effort', takes: ['inf'], reads: ['Beijing spared no effort to end the war.'] },
  {
    form: 'do utmost|best|everything|all|part',
    takes: ['inf'],
    reads: ['Norway and Sweden will do their utmost to bring them home.'],
  },
  {
    form: 'adhere|stick|hold|keep|abide to|by',
    takes: ['np'],
    reads: ['Tehran will stick to the deal.', 'Pristina will abide by the ruling.'],
  },
  { form: 'stand by|behind commitment|obligation|word|pledge', takes: ['none'], reads: ['Bern stands by its word.'] },
  {
    form: 'honor|respect|fulfil|meet|keep commitment|obligation|pledge|promise|word',
    takes: ['none'],
    reads: ['Ankara will honour its obligations.'],
  },
  {
    form: 'announce|confirm|declare decision',
    takes: ['inf'],
    reads: ['Quito announced its decision to leave the bloc.'],
  },
  {
    form: 'set goal|target|task|aim|objective',
    takes: ['inf'],
    reads: ['The sides set the task to reach ten billion.'],
  },
  {
    form: 'share goal|objective|desire|aspiration|interest|determination|resolve of|in',
    takes: ['np', 'ing'],
    reads: ['Norway and Sweden shared the goal of ending the war.'],
  },
  {
    form: 'share desire|determination|aspiration|ambition|will|resolve',
    takes: ['inf'],
    reads: ['Norway and Sweden shared a desire to end the war.'],
  },
  { form: 'strive for|toward|towards', takes: ['np', 'ing'], reads: ['Baku strives for a lasting peace.'] },
  {
    form: 'work toward|towards',
    takes: ['np', 'ing'],
    reads: ['Norway and Sweden are working towards a common text.'],
  },
  {
    form: 'strive|endeavor|seek|aspire',
    takes: ['inf'],
    reads: ['Tbilisi aspires to join the Union.', 'Hanoi seeks to balance its ties.'],
  },
  { form: 'choose|opt', takes: ['inf'], reads: ['Ankara chose to wait.'] },
  {
    form: 'promise|announce support|help|assistance|aid to|for',
    takes: ['np'],
    reads: ['Seoul promised support for the clinics.'],
  },
  { form: 'give consent to', takes: ['np'], reads: ['Budapest gave its consent to the mission.'] },
  { form: 'give consent', takes: ['inf'], reads: ['Budapest gave its consent to open the talks.'] },
  { form: 'go ahead with', takes: ['np', 'ing'], reads: ['Seoul will go ahead with the drill.'] },
  {
    form: 'move|press|push|forge ahead|forward with',
    takes: ['np', 'ing'],
    reads: ['Accra will press ahead with the reform.'],
  },
  {
    form: 'set goal|target|aim|objective of',
    takes: ['ing', 'np'],
    reads: ['The two presidents set the goal of doubling trade.'],
  },
  { form: 'volunteer as', takes: ['np'], reads: ['Muscat volunteered as a go-between.'] },
  {
    form: 'would be happy|glad|pleased|delighted|ready|prepared|willing',
    takes: ['inf'],
    reads: ['Bern would be happy to host the forum.'],
  },
  {
    form: 'be open for',
    takes: ['np'],
    reads: ['Minsk is open for talks with Warsaw.'],
    ignores: ['The road is open for traffic.'],
  },
  { form: 'remain ready|prepared for', takes: ['np'], reads: ['Cairo remains ready for a new round.'] },
  { form: 'be ready with', takes: ['np'], reads: ['Doha is ready with a list.'] },
]

const undertakingPhrases: readonly CueRow[] = [
  {
    form: 'readiness|willingness|intention|commitment|desire|determination|striving|interest|will be express|reaffirm|reiterate|confirm|underscore|stress|voice|note|declare|state|emphasize',
    takes: ['inf'],
    reads: ['Readiness was expressed to open a mission.'],
  },
  {
    form: 'commitment|adherence|readiness|interest|desire be express|reaffirm|reiterate|confirm|underscore|stress|voice|note|declare|state to|for|in',
    takes: ['np', 'ing'],
    reads: ['Commitment was reaffirmed to the goals of the pact.', 'Mutual interest was confirmed in widening trade.'],
  },
  { form: 'it be intention|aim|goal|duty of {H}', takes: ['inf'], reads: ['It is the intention of Suva to sign.'] },
]

/** Promises, readiness, intention, acceptance. */
export const commit: readonly Cue[] = [
  ...cues({ act: 'commit', frame: 'undertaking' }, undertakingVerbs),
  ...cues({ act: 'commit', frame: 'undertaking', kind: 'phrase' }, undertakingPhrases),
]
