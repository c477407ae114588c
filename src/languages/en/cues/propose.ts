import type { Cue } from '../../../reading/kit/words/cues.ts'
import { type CueRow, cues } from './table.ts'

const requestVerbs: readonly CueRow[] = [
  {
    form: 'propose',
    takes: ['np', 'ing', 'inf', 'that', 'wh'],
    reads: [
      'Ankara proposed a new round in Istanbul.',
      'Xi Jinping proposed holding the talks in Beijing.',
      'Astana proposed to host the summit.',
    ],
    ignores: ['He proposed to her in Paris.'],
  },
  { form: 'propose to {A}', takes: ['np', 'inf', 'that'], reads: ['Lavrov proposed to Tokyo a joint statement.'] },
  {
    form: 'suggest',
    takes: ['np', 'ing'],
    reads: ['Vucic suggested a pause.', 'Rutte suggested meeting in The Hague.'],
    ignores: ['The data suggest growth.'],
  },
  { form: 'suggest to {A}', takes: ['that', 'np'], reads: ['Orban suggested to Kyiv that it call a truce.'] },
  {
    form: 'offer',
    takes: ['np', 'inf'],
    reads: ['Bern offered its good offices.', 'Ankara offered to mediate.'],
    ignores: ['The shop offers maps.'],
  },
  { form: 'offer {A}', takes: ['np'], reads: ['Oslo offered Juba its help.', 'Modi offered Kathmandu a loan.'] },
  { form: 'offer to {A}', takes: ['np'], reads: ['Vienna offered to both sides its hall.'] },
  { form: 'come forward with', takes: ['np'], reads: ['Paris came forward with a plan for the port.'] },
  {
    form: 'recommend|moot|propose idea of',
    takes: ['np', 'ing'],
    reads: ['Cairo proposed the idea of a joint force.'],
  },
  { form: 'volunteer', takes: ['inf'], reads: ['Muscat volunteered to carry the message.'] },
  {
    form: 'invite {A}',
    takes: ['inf', 'np'],
    reads: ['Macron invited Modi to visit Paris.', 'Tokyo invited investors to bid.'],
  },
  {
    form: 'invite {A} to|for',
    takes: ['np'],
    reads: ['Duda invited Scholz to Warsaw.', 'Ruto invited the premier for a visit.'],
  },
  { form: 'be invite by {H}', takes: ['inf'], reads: ['Modi was invited by Macron to attend the parade.'] },
  {
    form: 'extend|issue|convey|send|renew|reiterate|hand|present|deliver invitation to|for|from|of',
    takes: ['np'],
    reads: ['Putin extended an invitation to Kim Jong-un.'],
  },
  {
    form: 'extend|issue|convey|send|renew|reiterate|hand|present|deliver invitation',
    takes: ['inf'],
    reads: ['Erdogan conveyed an invitation to visit Ankara.'],
  },
  {
    form: 'extend|issue|send|convey invitation to {A}',
    takes: ['inf'],
    reads: ['Biden extended an invitation to Marcos to visit Washington.'],
  },
  {
    form: 'extend|issue|send|convey {A} invitation',
    takes: ['inf'],
    reads: ['Xi Jinping sent Macron an invitation to tour the site.'],
  },
  { form: 'hold|stretch out hand to', takes: ['np'], reads: ['Seoul held out a hand to Pyongyang.'] },
  {
    form: 'propose|offer|suggest {…} as',
    takes: ['np'],
    reads: ['Kyiv proposed Vienna as the venue.', 'Rama offered Tirana as host.'],
  },
  {
    form: 'make|extend|renew|submit|repeat offer|proposal|suggestion to|of|for|on',
    takes: ['np', 'ing'],
    reads: ['Doha made an offer of talks.', 'Suva submitted a proposal on the reef.'],
  },
  {
    form: 'make|extend|renew|submit|repeat offer|proposal|suggestion',
    takes: ['inf', 'that'],
    reads: ['Doha renewed its offer to host the talks.'],
  },
  {
    form: 'offer mediation|help|assistance|support|aid|service|venue in|for|to|between|with',
    takes: ['np', 'ing'],
    reads: ['Bern offered mediation between the parties.'],
  },
  {
    form: 'advance|float|propose|moot|voice|raise idea|possibility of',
    takes: ['np', 'ing'],
    reads: ['Pretoria advanced the idea of a neutral zone.', 'Rome floated the idea of a tribunal.'],
  },
  {
    form: 'float|table|moot',
    takes: ['np'],
    reads: ['London tabled a draft.', 'Delhi floated a swap of land.'],
    ignores: ['The ship floated free.'],
  },
  {
    form: 'put|bring forward',
    takes: ['np'],
    reads: ['Jakarta put forward a peace plan.'],
    ignores: ['The vote was brought forward to May.'],
  },
  { form: 'come up with', takes: ['np'], reads: ['Brasilia came up with a plan of its own.'] },
  {
    form: 'unveil plan|proposal|initiative|roadmap for|on|of',
    takes: ['np'],
    reads: ['Shinzo Abe unveiled a plan for the isles.'],
  },
  { form: 'unveil plan|proposal|initiative', takes: ['inf'], reads: ['Meloni unveiled a plan to link the ports.'] },
  {
    form: 'call for open|convene|hold|launch',
    takes: ['np'],
    reads: ['Amman called for convening a conference on water.'],
  },
]

const requestPhrases: readonly CueRow[] = [
  {
    form: 'invitation be extend|convey|issue to {A}',
    takes: ['inf'],
    reads: ['An invitation was extended to Modi to attend.'],
  },
  {
    form: 'proposal be make|put|voice|advance',
    takes: ['inf', 'that'],
    reads: ['A proposal was made to meet in Geneva.'],
  },
  {
    form: 'at suggestion|proposal of {H}',
    takes: ['none'],
    reads: ['At the suggestion of Cairo, Lavrov and Fidan met again.'],
  },
  {
    form: 'it be propose|suggest',
    takes: ['that', 'inf'],
    reads: ['It was proposed to open a mission in Lima.', 'It was proposed that the mission stay.'],
  },
]

/** Offers, suggestions, invitations. */
export const propose: readonly Cue[] = [
  ...cues({ act: 'propose', frame: 'request' }, requestVerbs),
  ...cues({ act: 'propose', frame: 'request', kind: 'phrase' }, requestPhrases),
]
