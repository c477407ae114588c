import type { Cue } from '../../../reading/kit/words/cues.ts'
import { type CueRow, cues } from './table.ts'

const stanceVerbs: readonly CueRow[] = [
  {
    form: 'reject',
    takes: ['np', 'ing'],
    reads: ['Kyiv rejected the demand.', 'Belgrade rejected holding a new vote.'],
    ignores: ['The court rejected nine ballots.'],
  },
  { form: 'reject {…} as', takes: ['np', 'quote'], reads: ['Beijing rejected the ruling as void.'] },
  {
    form: 'deny',
    takes: ['np', 'that', 'ing'],
    reads: ['Baku denied that its troops had fired.', 'Moscow denied any role.', 'Rwanda denies arming the rebels.'],
    ignores: ['The crew was denied entry.'],
  },
  { form: 'deny {A}', takes: ['np'], reads: ['Ankara denied the ship access.'] },
  { form: 'issue denial of', takes: ['np'], reads: ['Minsk issued a denial of the report.'] },
  {
    form: 'refuse',
    takes: ['inf'],
    reads: ['Beijing refused to join the talks.'],
    ignores: ['Refuse lay in the streets.'],
  },
  { form: 'refuse', takes: ['np'], reads: ['Havana refused the aid.'] },
  { form: 'refuse {A}', takes: ['np'], reads: ['Warsaw refused the jet a permit.'] },
  {
    form: 'decline',
    takes: ['inf', 'np'],
    reads: ['Trump declined to name the source.', 'Bern declined the invitation.'],
    ignores: ['Exports declined to a new low.'],
  },
  {
    form: 'rule out',
    takes: ['np', 'ing', 'that'],
    reads: [
      'Scholz ruled out a ban on gas.',
      'London is ruling out talks.',
      'The Kremlin ruled out meeting the envoy.',
    ],
    ignores: ['The court will rule on the map.'],
  },
  {
    form: 'oppose',
    takes: ['np', 'ing'],
    reads: ['Vienna opposed the mission.', 'Ankara opposes any change of borders.'],
    ignores: ['The opposing team won.'],
  },
  { form: 'be opposed to', takes: ['np', 'ing'], reads: ['Lima is opposed to the tariff.'] },
  {
    form: 'express|voice|reiterate|reaffirm|underscore|stress|restate|declare opposition|objection|disagreement|rejection|aversion to|with|of|against',
    takes: ['np', 'ing'],
    reads: [
      'Beijing voiced its opposition to the sale.',
      'The Arab League reiterated its rejection of any annexation.',
    ],
  },
  {
    form: 'object',
    takes: ['that'],
    reads: ['Paris objected that the text was late.'],
    ignores: ['An object was seen over the sea.'],
  },
  {
    form: 'object to',
    takes: ['np', 'ing'],
    reads: ['Baku objected to the wording.', 'Sofia objected to opening the chapter.'],
  },
  { form: 'raise|lodge objection to|against', takes: ['np'], reads: ['Cairo raised objections to the dam.'] },
  { form: 'disagree with', takes: ['np', 'wh'], reads: ['Prague disagreed with the ruling.'] },
  { form: 'disagree', takes: ['that'], reads: ['London disagreed that the strait was closed.'] },
  {
    form: 'differ|dissent with|from',
    takes: ['np'],
    reads: ['Delhi differed with Washington on the file.'],
    ignores: ['The maps differ from one another.'],
  },
  {
    form: 'dispute|refute|rebut',
    takes: ['np', 'that', 'wh'],
    reads: ['Manila disputed the account.', 'Zagreb refuted the charge.'],
    ignores: ['The disputed isles lie north.'],
  },
  {
    form: 'dismiss',
    takes: ['np'],
    reads: ['The Kremlin dismissed the report.'],
    ignores: ['The president dismissed two ministers.'],
  },
  { form: 'dismiss {…} as', takes: ['np', 'quote'], reads: ['Peskov dismissed the rumours as fiction.'] },
  {
    form: 'play|playing down',
    takes: ['np'],
    reads: ['Seoul played down the test.'],
    ignores: ['The children were playing down by the river.'],
  },
  {
    form: 'downplay|trivialize',
    takes: ['np'],
    reads: ['Rome downplayed the rift.'],
    ignores: ['The plan will minimise costs.'],
  },
  {
    form: 'rebuff|spurn|snub|repudiate|disavow|renounce|disown|shun|scorn|discount',
    takes: ['np'],
    reads: ['Tehran spurned the offer.', 'Havana repudiated the claim.'],
  },
  { form: 'turn down', takes: ['np'], reads: ['Delhi turned down the offer of mediation.'] },
  { form: 'push|pushing back on|against', takes: ['np'], reads: ['Ottawa pushed back on the tariff.'] },
  { form: 'vote against', takes: ['np'], reads: ['Minsk voted against the draft.'] },
  { form: 'abstain from|on|in', takes: ['np'], reads: ['Delhi abstained from the vote.'] },
  {
    form: 'not accept|recognize|tolerate|allow|permit|support|agree|consider|condone|stand',
    takes: ['np', 'that', 'inf', 'ing'],
    reads: ['Athens will not accept the map.', 'We do not recognise the vote.'],
    ignores: ['The kiosk does not accept cards.'],
  },
  {
    form: 'never accept|recognize|tolerate|allow|permit|agree|yield|surrender',
    takes: ['np', 'that', 'inf'],
    reads: ['Hanoi will never accept the line.'],
  },
  {
    form: 'have no plan|intention|desire|wish|interest',
    takes: ['inf'],
    reads: ['Jerusalem has no intention to hand over the file.'],
  },
  {
    form: 'have no plan|intention|interest of|for|in',
    takes: ['np', 'ing'],
    reads: ['Tokyo has no plans for a base.'],
  },
  { form: 'see no need|reason|point', takes: ['inf'], reads: ['Warsaw sees no need to hurry.'] },
  {
    form: 'be against',
    takes: ['np', 'ing'],
    reads: ['Sofia is against the embargo.'],
    ignores: ['The match is against Brazil.'],
  },
  { form: 'come out against', takes: ['np'], reads: ['Bratislava came out against the cap.'] },
  { form: 'throw|pour water on|over', takes: ['np'], reads: ['Peskov poured cold water on the plan.'] },
  { form: 'pour scorn on', takes: ['np'], reads: ['Zakharova poured scorn on the probe.'] },
  { form: 'stop short of', takes: ['np', 'ing'], reads: ['Berlin stopped short of calling it a coup.'] },
  { form: 'balk|bridle|bristle at', takes: ['np', 'ing'], reads: ['Bern balked at the price.'] },
  { form: 'shy|shie away from', takes: ['np', 'ing'], reads: ['Rome shied away from a ban.'] },
  {
    form: 'stand firm|up against|to',
    takes: ['np'],
    reads: ['Taipei stood up to the threats.'],
    ignores: ['The boat stood against the tide.'],
  },
  {
    form: 'distance itself|himself|herself|themselves from',
    takes: ['np'],
    reads: ['Bern distanced itself from the letter.'],
  },
  { form: 'wash hand of', takes: ['np'], reads: ['Paris washed its hands of the deal.'] },
  { form: 'disapprove of', takes: ['np', 'ing'], reads: ['Brasilia disapproved of the raid.'] },
  {
    form: 'be reject|deny|oppose|dismiss|refute|dispute by {H}',
    takes: ['none'],
    reads: ['The offer was rejected by Tehran.'],
  },
  { form: 'resist', takes: ['ing'], reads: ['Berlin resisted sending the jets.'] },
  {
    form: 'resist call|pressure|demand|push to|for|from',
    takes: ['np', 'inf'],
    reads: ['Seoul resisted calls to close the plant.'],
  },
  { form: 'veto', takes: ['np'], reads: ['Moscow vetoed the draft.'] },
  {
    form: 'block adoption|draft|resolution|statement|aid|bid',
    takes: ['none'],
    reads: ['Budapest blocked the statement.'],
  },
  { form: 'back away|down from', takes: ['np', 'ing'], reads: ['Tokyo backed away from the pledge.'] },
  {
    form: 'brush|wave|shrug|swat|laugh off|aside|away',
    takes: ['np'],
    reads: ['Trump brushed off the warning.', 'Beijing shrugged off the tariffs.'],
  },
  { form: 'stand up to', takes: ['np'], reads: ['Taipei stood up to the threats.'] },
  { form: 'reject categorically', takes: ['np'], reads: ['Seoul rejects categorically the claim.'] },
  { form: 'turn deaf ear to', takes: ['np'], reads: ['The junta turned a deaf ear to the appeal.'] },
  {
    form: 'call|consider|deem|find|term|label|declare|brand {…} unacceptable|inappropriate|inadmissible|intolerable|baseless|groundless|unfounded|false|absurd|nonsense|lie|fake|fabrication|fiction|unrealistic|premature|impossible|null|void|invalid|pointless|meaningless|propaganda',
    takes: ['np'],
    reads: ['Tehran called the claims baseless.', 'Moscow considers the move inadmissible.'],
    ignores: ['Tehran called the envoy on Friday.'],
  },
  {
    form: 'describe|characterize|see|view|regard|denounce|condemn|label|brand|portray|depict {…} as unacceptable|inappropriate|inadmissible|intolerable|baseless|groundless|unfounded|false|absurd|nonsense|lie|fake|fabrication|fiction|unrealistic|premature|impossible|null|void|invalid|pointless|meaningless|propaganda',
    takes: ['np'],
    reads: ['Baku described the report as false.'],
  },
  {
    form: 'deny|reject|dismiss|dispute claim|allegation|accusation|charge|suggestion|report|idea',
    takes: ['that'],
    reads: ['Moscow denied the allegation that the line was cut.', 'Rome rejected the idea that the fund was dead.'],
  },
]

const stancePhrases: readonly CueRow[] = [
  {
    form: 'it be unacceptable|inadmissible|impermissible|intolerable|inappropriate',
    takes: ['that', 'inf'],
    reads: ['It is unacceptable that aid is held up.'],
  },
  {
    form: 'inadmissibility|unacceptability|impermissibility of',
    takes: ['np', 'ing'],
    reads: ['The ministers noted the inadmissibility of force.'],
  },
]

/** Denial, refusal, opposition, playing down. */
export const reject: readonly Cue[] = [
  ...cues({ act: 'reject', frame: 'stance' }, stanceVerbs),
  ...cues({ act: 'reject', frame: 'stance', kind: 'phrase' }, stancePhrases),
]
