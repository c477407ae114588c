import type { Cue } from '../../../reading/kit/words/cues.ts'
import { type CueRow, cues } from './table.ts'

const requestVerbs: readonly CueRow[] = [
  {
    form: 'warn {A}',
    takes: ['that', 'inf'],
    reads: ['Trump warned Tehran that the answer would be swift.', 'Wang Yi warned Taipei not to play with fire.'],
  },
  {
    form: 'warn {A} against|of|about|over',
    takes: ['np', 'ing'],
    reads: ['Beijing warned Manila against landing on the reef.', 'Ankara warned Athens of a reply.'],
  },
  {
    form: 'warn against|of|about',
    takes: ['np', 'ing'],
    reads: ['Scholz warned against haste.', 'Guterres warned of a famine.'],
  },
  {
    form: 'caution',
    takes: ['that', 'quote'],
    reads: ['Rafael Grossi cautioned that the site was unsafe.'],
    ignores: ['The envoy moved with caution.'],
  },
  { form: 'caution against|about|on', takes: ['np', 'ing'], reads: ['Delhi cautioned against hasty moves.'] },
  {
    form: 'issue|send|deliver|give|sound|repeat|renew warning|threat|caution|ultimatum|alert|alarm to|of|about|against|that|over|on',
    takes: ['np', 'that'],
    reads: ['Tehran issued a warning to the fleet.', 'Pyongyang gave a warning of a new test.'],
  },
  {
    form: 'threaten',
    takes: ['inf', 'that'],
    reads: ['Trump threatened to impose tariffs.', 'Minsk threatened that gas would be cut.'],
    ignores: ['The flood threatens to reach the town.'],
  },
  { form: 'threaten {A} with', takes: ['np'], reads: ['Trump threatened Bogota with tariffs.'] },
  { form: 'threaten', takes: ['np'], reads: ['Dodik threatened a split.'], ignores: ['Fires threaten the coast.'] },
  { form: 'make threat of|against', takes: ['np'], reads: ['Dodik made threats of a split.'] },
  { form: 'make threat', takes: ['inf'], reads: ['Dodik made threats to leave the union.'] },
  { form: 'make threat', takes: ['none'], reads: ['Pyongyang makes threats.'] },
  {
    form: 'promise|vow|threaten retaliation|response|consequence|revenge|reprisal|countermeasure|retaliate for|to|against|if',
    takes: ['np'],
    reads: ['Tehran vowed revenge for the strike.', 'Moscow promised consequences for the cap.'],
  },
  { form: 'vow|threaten to retaliate|avenge|respond', takes: ['np'], reads: ['Tehran vowed to avenge the general.'] },
  { form: 'alert {A} to', takes: ['np'], reads: ['Warsaw alerted the allies to the threat.'] },
  { form: 'draw|lay red line', takes: ['none'], reads: ['Amman drew a red line.'] },
  {
    form: 'put {A} on notice',
    takes: ['that'],
    reads: ['Washington put Caracas on notice that the waiver would end.'],
  },
  {
    form: 'warn|caution',
    takes: ['that', 'quote'],
    reads: ['Kyiv warned that a flood was near.'],
    ignores: ['The warning came late.'],
  },
  {
    form: 'be warn by {H} of|about|against',
    takes: ['np', 'ing'],
    reads: ['Pristina was warned by Brussels of delays.'],
  },
  {
    form: 'caution {A} against|about',
    takes: ['np', 'ing'],
    reads: ['Sullivan cautioned Beijing against arming Moscow.'],
  },
  {
    form: 'caution {A}',
    takes: ['that', 'inf'],
    reads: ['Rafael Grossi cautioned both sides not to shell the plant.'],
  },
]

const requestPhrases: readonly CueRow[] = [
  {
    form: 'warning|threat be issue|voice|sound|make against|of|about|over|to',
    takes: ['np'],
    reads: ['A warning was issued against travel.'],
  },
]

/** Warnings and threats. */
export const warn: readonly Cue[] = [
  ...cues({ act: 'warn', frame: 'request' }, requestVerbs),
  ...cues({ act: 'warn', frame: 'request', kind: 'phrase' }, requestPhrases),
]
