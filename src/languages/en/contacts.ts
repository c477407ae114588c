import type { EngagementKind, EngagementStatus } from '../../model/index.ts'
import type { Carrier, ContactNoun, ContactVerb, ContactWords } from '../../reading/kit/words/contacts.ts'

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** One line per kind: singular/plural pairs; `~` marks vague, `?` weak nouns, `=` those whose plural is one contact. */
const nounsOf = (lines: Readonly<Partial<Record<EngagementKind, string>>>): ReadonlyMap<string, ContactNoun> => {
  const nouns = new Map<string, ContactNoun>()
  for (const [kind, list] of Object.entries(lines) as [EngagementKind, string][])
    for (const entry of list.trim().split(/\s+/)) {
      const [singular = '', plural = ''] = entry.replace(/[~?=]/g, '').split('/')
      const flags = { kind, vague: entry.includes('~'), weak: entry.includes('?'), mass: entry.includes('=') }
      if (singular) nouns.set(singular, { ...flags, plural: false })
      if (plural) nouns.set(plural, { ...flags, plural: true })
    }
  return nouns
}

const nouns = nounsOf({
  call: 'call/calls? conversation/conversations~ phonecall/phonecalls teleconference/teleconferences',
  'video-call': 'videoconference/videoconferences',
  meeting:
    'meeting/meetings talk/talks~= negotiation/negotiations~= discussion/discussions~?= lunch/lunches? dinner/dinners? luncheon/luncheons? breakfast/breakfasts? bilateral/bilaterals? encounter/encounters audience/audiences? bilat/bilats reception/receptions? tête-à-tête/ pull-aside/pull-asides',
  visit: 'visit/visits trip/trips tour/tours travel/travels? stopover/stopovers journey/journeys',
  summit: 'summit/summits',
  conference:
    'conference/conferences congress/congresses? forum/forums? ministerial/ministerials assembly/assemblies? session/sessions? convention/conventions?',
  consultations: 'consultation/consultations= dialogue/dialogues? round/rounds?',
  letter: 'letter/letters? message/messages? telegram/telegrams? note/notes?',
  'press-conference': 'presser/pressers',
  signing: 'signing/signings?',
  other: 'swap/swaps? exchange/exchanges?',
})

const verb = (
  kind: EngagementKind,
  other: string,
  {
    vague = false,
    personal = false,
    near = false,
    journey = false,
    alone = false,
    demand = false,
  }: Partial<ContactVerb> = {},
): ContactVerb => ({ kind, vague, other: other.split(' '), personal, near, journey, alone, demand })

const verbs = new Map<string, ContactVerb>([
  ['meet', verb('meeting', 'with object', { alone: true })],
  ['speak', verb('call', 'with to alongside beside', { vague: true, alone: true })],
  ['talk', verb('call', 'with to', { vague: true, alone: true })],
  ['discuss', verb('meeting', 'with', { vague: true, alone: true, near: true })],
  ['confer', verb('meeting', 'with', { vague: true, alone: true })],
  ['consult', verb('meeting', 'with', { vague: true })],
  ['converse', verb('call', 'with', { vague: true })],
  ['negotiate', verb('consultations', 'with', { vague: true })],
  ['engage', verb('meeting', 'with', { vague: true })],
  ['phone', verb('call', 'object')],
  ['telephone', verb('call', 'object')],
  ['call', verb('call', 'object on', { demand: true })],
  ['receive', verb('meeting', 'object')],
  ['host', verb('meeting', 'object')],
  ['welcome', verb('meeting', 'object', { personal: true })],
  ['summon', verb('meeting', 'object')],
  ['convene', verb('meeting', 'object')],
  ['visit', verb('visit', 'object with', { journey: true })],
  ['travel', verb('visit', 'to', { journey: true })],
  ['fly', verb('visit', 'to', { journey: true })],
  ['arrive', verb('visit', 'in', { journey: true })],
  ['write', verb('letter', 'to')],
])

const carrier = (status: EngagementStatus | null, takesPart: boolean, particles = ''): Carrier => ({
  status,
  takesPart,
  particles: particles ? particles.split(' ') : [],
})

const carriers = new Map<string, Carrier>([
  ...'hold have conduct give make pay host co-host convene chair co-chair attend lead join open begin start resume finish complete place undertake exchange receive'
    .split(' ')
    .map((lemma): [string, Carrier] => [lemma, carrier(null, true)]),
  ...'continue pursue'.split(' ').map((lemma): [string, Carrier] => [lemma, carrier('ongoing', true)]),
  ...'conclude end close'.split(' ').map((lemma): [string, Carrier] => [lemma, carrier('held', true)]),
  ['participate', carrier(null, true, 'in')],
  ['take', carrier(null, true, 'part')],
  ['wrap', carrier('held', true, 'up')],
  ['break', carrier('held', true, 'off')],
  ['arrive', carrier(null, true, 'for on')],
  ['depart', carrier(null, true, 'for on')],
  ['go', carrier(null, true, 'on into')],
  ['enter', carrier(null, true)],
  ['embark', carrier(null, true, 'on')],
  ['send', carrier(null, true)],
  ['plan', carrier('planned', true)],
  ['schedule', carrier('planned', true)],
  ['arrange', carrier('planned', true)],
  ['prepare', carrier('planned', false)],
  ['expect', carrier('planned', true)],
  ['propose', carrier('proposed', false)],
  ['suggest', carrier('proposed', false)],
  ['offer', carrier('proposed', false)],
  ['seek', carrier('proposed', false)],
  ['request', carrier('proposed', false)],
  ['cancel', carrier('cancelled', true)],
  ['postpone', carrier('cancelled', true)],
  ['scrap', carrier('cancelled', true)],
  ['suspend', carrier('cancelled', true)],
  ['abandon', carrier('cancelled', true)],
  ['call', carrier('cancelled', true, 'off')],
  ['pull', carrier('cancelled', true, 'out of')],
  ['withdraw', carrier('cancelled', true, 'from')],
  ['organize', carrier(null, true)],
  ['organise', carrier(null, true)],
])

const happenings = new Map<string, EngagementStatus | null>([
  ['take', null],
  ['hold', null],
  ['occur', null],
  ['happen', null],
  ['begin', null],
  ['start', null],
  ['open', null],
  ['continue', 'ongoing'],
  ['end', 'held'],
  ['conclude', 'held'],
  ['last', 'held'],
  ['schedule', 'planned'],
  ['plan', 'planned'],
  ['set', 'planned'],
  ['slate', 'planned'],
  ['slat', 'planned'],
  ['expect', 'planned'],
  ['cancel', 'cancelled'],
  ['postpone', 'cancelled'],
  ['scrap', 'cancelled'],
  ['collapse', 'cancelled'],
  ['organize', null],
  ['organise', null],
  ['convene', null],
  ['break', 'held'],
])

const statusModifiers = new Map<string, EngagementStatus>([
  ...'upcoming forthcoming next planned scheduled long-planned anticipated long-awaited coming'
    .split(' ')
    .map((word): [string, EngagementStatus] => [word, 'planned']),
  ...'recent previous earlier latest past historic first second third inaugural'
    .split(' ')
    .map((word): [string, EngagementStatus] => [word, 'held']),
  ...'ongoing current continuing'.split(' ').map((word): [string, EngagementStatus] => [word, 'ongoing']),
  ...'cancelled canceled postponed aborted'.split(' ').map((word): [string, EngagementStatus] => [word, 'cancelled']),
  ...'proposed'.split(' ').map((word): [string, EngagementStatus] => [word, 'proposed']),
])

/** Contacts in readouts, press releases and the news. */
export const contactWords: ContactWords = {
  nouns,
  kindModifiers: new Map<string, EngagementKind>([
    ['telephone', 'call'],
    ['phone', 'call'],
    ['video', 'video-call'],
    ['virtual', 'video-call'],
    ['online', 'video-call'],
    ['press', 'press-conference'],
    ['news', 'press-conference'],
    ['media', 'press-conference'],
  ]),
  remoteWords: new Map<string, EngagementKind>([
    ['phone', 'call'],
    ['telephone', 'call'],
    ['phones', 'call'],
    ['videoconference', 'video-call'],
    ['videoconferencing', 'video-call'],
    ['video', 'video-call'],
    ['virtually', 'video-call'],
    ['online', 'video-call'],
    ['person', 'meeting'],
  ]),
  statusModifiers,
  general: setOf('possible potential further future more any no new fresh other such all'),
  verbs,
  carriers,
  happenings,
  sidePrepositions: setOf('with between of by among to from'),
  framePrepositions: setOf('after during in at following before on within upon ahead from since through via amid by'),
  listJoints: [
    ['as', 'well', 'as'],
    ['along', 'with'],
    ['together', 'with'],
    ['and', 'also'],
  ],
  delegates: setOf(
    `official officials representative representatives delegate delegates delegation delegations negotiator negotiators diplomat
     diplomats envoy envoys minister ministers leader leaders president presidents member members side sides team teams
     counterpart counterparts colleague colleagues authority authorities chief chiefs head heads leadership government
     governments ambassador ambassadors expert experts lawmakers lawmaker parliamentarians senators companies executives`,
  ),
  singulars: new Map(
    'president minister chancellor leader king emir team delegation ambassador envoy'
      .split(' ')
      .map((word): [string, string] => [`${word}s`, word]),
  ),
  workingLevel: setOf(
    'officials official representatives representative delegates delegation delegations negotiators negotiator diplomats envoys teams team experts sides',
  ),
  workingBodies: setOf('group committee commission dialogue task force consultations council subcommittee'),
  audience: setOf('reporters press media journalists crowd audience students cameras'),
  sidelineNouns: setOf('sidelines margins sideline margin fringes'),
  sidelinePrepositions: setOf('on at in'),
  gatherings: new Map<string, EngagementKind>([
    ['summit', 'summit'],
    ['conference', 'conference'],
    ['congress', 'conference'],
    ['forum', 'conference'],
    ['assembly', 'conference'],
    ['ministerial', 'conference'],
    ['session', 'conference'],
    ['week', 'conference'],
    ['dialogue', 'consultations'],
    ['consultations', 'consultations'],
    ['commission', 'consultations'],
    ['council', 'consultations'],
  ]),
  initiativeNouns: setOf('initiative request invitation behest'),
  initiativeVerbs: setOf('initiate'),
  initiativePrepositions: setOf('at on upon by'),
  inviteVerbs: setOf('invite'),
  rollNouns: setOf('participants participant attendees attendee delegation team side'),
  rollVerbs: setOf('include comprise'),
  attendVerbs: setOf('attend participate join'),
  joinVerbs: setOf('participate attend'),
  signVerbs: setOf('sign initial ink'),
  signedNouns: setOf(
    'declaration agreement treaty memorandum memoranda statement document documents protocol agreements accord deal pact contract communiqué plan',
  ),
  placePrepositions: setOf('in at'),
  goalPrepositions: setOf('to in'),
  venueNouns: setOf(
    'palace house residence kremlin department embassy villa hotel castle headquarters dacha camp base',
  ),
  hostVerbs: new Map([
    ['host', 'host'],
    ['co-host', 'host'],
    ['co-hosted', 'host'],
    ['organize', 'organizer'],
    ['organise', 'organizer'],
    ['convene', 'organizer'],
  ]),
  ownerPrepositions: setOf('of from for'),
  agentPrepositions: setOf('by'),
  plannedModalities: new Set(['be to', 'be going to', 'be due to', 'be set to']),
  governors: new Map<string, EngagementStatus>([
    ...'plan schedule expect set slate intend prepare arrange agree due'
      .split(' ')
      .map((lemma): [string, EngagementStatus] => [lemma, 'planned']),
    ...'offer propose'.split(' ').map((lemma): [string, EngagementStatus] => [lemma, 'proposed']),
  ]),
  rounds: setOf('round rounds series cycle phase leg day days hour hours'),
  earlierWords: setOf('earlier previous past last'),
  reportedFutures: setOf('would'),
  nextWords: setOf('next'),
  ministerWords: setOf('minister ministers secretary secretaries'),
  leaderWords: setOf('president presidents leader leaders prime chancellor king emir'),
  stayVerbs: setOf('be arrive come'),
  stayPrepositions: setOf('on with for during'),
  officeMark: 'as',
  chairVerbs: setOf('chair co-chair co-chaired lead co-lead co-led head open'),
  groundOpeners: setOf('in at on while during upon'),
  companyVerbs: setOf('accompany join'),
  repeatWords: setOf('times often regularly frequently repeatedly'),
  slatedWords: setOf('to be held take place happen'),
  besidePrepositions: setOf('alongside beside'),
  headlineVerbMarks: setOf('of about up'),
  futureMarks: setOf('will shall'),
  callOn: setOf('on'),
  forWords: setOf('for'),
  readyWords: setOf('ready prepared open'),
  attendPrepositions: setOf('at during in within on'),
  awaitWords: setOf('forward'),
  infinitiveMark: 'to',
  possessiveMark: "'s",
  conjunctions: setOf(', and & ; /'),
  determiners: setOf('the a an his her their its our this that these those both'),
  indefinite: setOf('a an'),
  soft: setOf(
    'several numerous many various frequent intensive constant regular additional close closer high-level continued direct',
  ),
  definite: setOf('the this that these those his her their its our'),
}
