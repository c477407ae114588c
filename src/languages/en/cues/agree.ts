import type { Cue } from '../../../reading/kit/words/cues.ts'
import { type CueRow, cues } from './table.ts'

const undertakingVerbs: readonly CueRow[] = [
  {
    form: 'agree',
    takes: ['inf', 'that', 'wh', 'ing'],
    reads: [
      'The ministers agreed to meet in Oslo.',
      'Both sides agreed that the road would open.',
      'The leaders agreed to continue the dialogue.',
    ],
    ignores: ['The two accounts agree.'],
  },
  {
    form: 'agree on|upon',
    takes: ['np', 'ing', 'wh'],
    reads: [
      'The two sides agreed on a date for the next round.',
      'The presidents agreed upon reopening the consulates.',
    ],
    ignores: ['The draft had been agreed on in advance by experts.'],
  },
  { form: 'agree to', takes: ['np', 'ing'], reads: ['Both sides agreed to a swap of prisoners.'] },
  { form: 'agree for {…}', takes: ['np'], reads: ['The premiers agreed for their teams to meet in May.'] },
  { form: 'agree', takes: ['np'], reads: ['The envoys agreed a text.', 'London and Dublin agreed a plan.'] },
  {
    form: 'agree|concur with {A}',
    takes: ['that', 'inf'],
    reads: ['Lavrov agreed with Fidan to meet in Sochi.', 'Modi agreed with Albanese that the pact works.'],
  },
  { form: 'agree with {A} on', takes: ['np', 'ing'], reads: ['Duda agreed with Scholz on a joint patrol.'] },
  { form: 'agree about|regarding|concerning', takes: ['np'], reads: ['Oslo and Riga agreed about the map.'] },
  { form: 'concur', takes: ['that'], reads: ['The ministers concurred that the mandate should be renewed.'] },
  { form: 'concur on|in', takes: ['np'], reads: ['The two leaders concurred on the need for rules.'] },
  {
    form: 'decide',
    takes: ['that', 'wh', 'inf'],
    reads: [
      'The sides decided that the commission would meet twice a year.',
      'The ministers decided to set up a hotline.',
    ],
  },
  { form: 'decide on|upon', takes: ['np', 'ing'], reads: ['The leaders decided on a new route.'] },
  {
    form: 'resolve',
    takes: ['inf', 'that'],
    reads: ['The two sides resolved to widen their patrols.'],
    ignores: ['The dispute was resolved in court.'],
  },
  {
    form: 'settle on|upon',
    takes: ['np'],
    reads: ['The sides settled on Vienna as the venue.'],
    ignores: ['Fog settled on the city.'],
  },
  {
    form: 'reach|achieve|have|share agreement|consensus|understanding',
    takes: ['that', 'inf'],
    reads: ['The ministers reached a consensus that the talks must go on.'],
  },
  {
    form: 'reach|achieve agreement|consensus|understanding|deal with {A} on',
    takes: ['np'],
    reads: ['Ankara reached an understanding with Baghdad on water.'],
  },
  {
    form: 'reach|achieve agreement|consensus|understanding|deal with {A}',
    takes: ['inf', 'that'],
    reads: ['Ankara reached a deal with Baghdad to share water.'],
  },
  {
    form: 'share common|same understanding|view|position|approach|assessment|opinion|vision on|of|for|about',
    takes: ['np', 'ing'],
    reads: ['Norway and Sweden shared a common understanding of the threat.'],
  },
  {
    form: 'be in agreement|accord with|on|that|about',
    takes: ['np'],
    reads: ['The two sides were in full agreement on the map.'],
  },
  { form: 'see eye to eye on', takes: ['np'], reads: ['Delhi and Paris see eye to eye on the ocean.'] },
  { form: 'find common ground on|for', takes: ['np'], reads: ['The envoys found common ground on the dam.'] },
  { form: 'arrange', takes: ['inf', 'that', 'np'], reads: ['The presidents arranged to speak again on Monday.'] },
  { form: 'arrange for {A}', takes: ['inf'], reads: ['The ministers arranged for experts to meet.'] },
  {
    form: 'coordinate position|approach|step|effort on|in|for|to',
    takes: ['np'],
    reads: ['The ministers coordinated their positions on the vote.'],
  },
  {
    form: 'align|harmonize position|approach on',
    takes: ['np'],
    reads: ['The two sides aligned their positions on the tariff.'],
  },
  {
    form: 'be unanimous|united in',
    takes: ['np', 'ing'],
    reads: ['The ministers were unanimous in the choice of Vienna.'],
  },
  { form: 'be unanimous|united', takes: ['that'], reads: ['The leaders were unanimous that the text should stand.'] },
  { form: 'be of one mind on|about', takes: ['np'], reads: ['The leaders were of one mind on the bridge.'] },
  {
    form: 'be of same opinion|view|mind',
    takes: ['that'],
    reads: ['The ministers were of the same opinion that the mandate is clear.'],
  },
  {
    form: 'reach|achieve|strike|conclude|seal|clinch|make|ink agreement|accord|deal|consensus|compromise|understanding|arrangement on|over|about|for',
    takes: ['np', 'ing'],
    reads: [
      'The parties reached an agreement on the release of prisoners.',
      'The sides struck a compromise over the border.',
    ],
    ignores: ['A deal reached in May on gas has lapsed.'],
  },
  {
    form: 'reach|achieve|strike|make agreement|accord|deal|consensus|compromise|understanding',
    takes: ['inf', 'that'],
    reads: ['Doha and Riyadh struck a deal to reopen the road.'],
  },
  {
    form: 'come to agreement|understanding|consensus|compromise|arrangement|terms on|over|about',
    takes: ['np', 'ing'],
    reads: ['The sides came to a compromise on the border.'],
  },
  {
    form: 'come to agreement|understanding|consensus|conclusion',
    takes: ['that'],
    reads: ['The ministers came to the understanding that the post would close.'],
  },
  {
    form: 'set|fix date|venue|schedule|timetable for|of',
    takes: ['np'],
    reads: ['The two sides set a date for the summit.'],
  },
  {
    form: 'make|take decision',
    takes: ['inf', 'that'],
    reads: ['The two ministers took the decision to reopen the consulates.'],
  },
  { form: 'make|take decision on|about|of', takes: ['np'], reads: ['The European Union took a decision on the fund.'] },
  {
    form: 'agree in principle on|to',
    takes: ['np', 'ing'],
    reads: ['Baku and Yerevan agreed in principle on the text.'],
  },
  {
    form: 'agree in principle',
    takes: ['inf', 'that'],
    reads: ['Norway and Sweden agreed in principle to merge their funds.'],
  },
  {
    form: 'hold|share|have similar|same|common|close|identical|convergent position|view|approach|opinion|stance on|regarding',
    takes: ['np'],
    reads: ['The sides hold similar positions on the treaty.'],
  },
  {
    form: 'have|share same|common|shared understanding|vision of|on',
    takes: ['np'],
    reads: ['The two sides have a common vision of the corridor.'],
  },
]

const undertakingPhrases: readonly CueRow[] = [
  {
    form: 'it be agree|decide|resolve|determine|arrange',
    takes: ['inf', 'that', 'wh'],
    reads: [
      'It was agreed to maintain contact at expert level.',
      'It was decided that the commission would meet in Baku.',
    ],
  },
  {
    form: 'agreement|consensus|understanding|accord|deal be reach|achieve|conclude on|about|over',
    takes: ['np', 'ing'],
    reads: ['Agreement was reached on the exchange of detainees.'],
  },
  {
    form: 'agreement|consensus|understanding be reach',
    takes: ['that', 'inf'],
    reads: ['An understanding was reached that the post would close.', 'Agreement was reached to swap detainees.'],
  },
  { form: 'decision be make|take|adopt', takes: ['inf', 'that'], reads: ['A decision was made to open the crossing.'] },
  { form: 'decision be make|take|adopt on', takes: ['np'], reads: ['A decision was taken on the funds.'] },
  {
    form: 'there be agreement|consensus|understanding',
    takes: ['that'],
    reads: ['There was agreement that the mandate must be clear.'],
  },
  {
    form: 'there be agreement|consensus|understanding on|about|of',
    takes: ['np'],
    reads: ['There was consensus on the need for rules.'],
  },
  { form: 'by agreement of {H}', takes: ['none'], reads: ['By agreement of the parties, the list stays closed.'] },
]

/** What sides settle together. */
export const agree: readonly Cue[] = [
  ...cues({ act: 'agree', frame: 'undertaking' }, undertakingVerbs),
  ...cues({ act: 'agree', frame: 'undertaking', kind: 'phrase' }, undertakingPhrases),
]
