import type { TopicWords } from '../../reading/kit/words/topics.ts'

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const about = ['on', 'about', 'regarding', 'concerning', 'over', 'upon', 'around']

const each = (list: string, prepositions: readonly string[]): [string, readonly string[]][] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => [word, prepositions])

/** How readouts and the news say what was on the table. */
export const topicWords: TopicWords = {
  objectVerbs: setOf(
    'discuss review address examine cover explore debate analyse analyze outline assess study identify commemorate celebrate',
  ),
  spokenVerbs: setOf('discuss address review'),
  stanceVerbs: setOf(
    `highlight underscore underline emphasise emphasize stress welcome condemn support commend reaffirm reiterate praise recognize
     recognise applaud deplore denounce acknowledge appreciate raise`,
  ),
  prepositionVerbs: new Map<string, readonly string[]>([
    ...each('focus centre center concentrate dwell touch elaborate confer consult agree', ['on', 'upon', 'about']),
    ...each('talk speak', ['about', 'regarding', 'on']),
    ...each('inform brief update', ['about', 'on', 'of', 'regarding']),
  ]),
  stancePrepositions: new Map<string, readonly string[]>([
    ...each('congratulate', ['on', 'upon']),
    ...each('thank', ['for']),
  ]),
  nouns: new Map<string, readonly string[]>([
    ...each('views view opinions opinion perspectives notes information', about),
    ...each('assessments assessment', [...about, 'of']),
    ...each('desire', ['for']),
    ...each(
      'conversation talks discussion discussions call meeting negotiations consultations conference forum summit dialogue',
      ['on', 'about', 'regarding', 'concerning'],
    ),
    ...each('exchange', ['on', 'about']),
    ...each('attention', ['to']),
    ...each('focus', ['on', 'upon']),
    ...each('importance significance', ['of']),
    ...each('explanations explanation briefing details update', ['on', 'about', 'of']),
    ...each('priorities', ['of', 'for']),
    ...each('support gratitude', ['for']),
    ...each('preparations progress', ['for', 'on', 'in', 'towards']),
    ...each('concern concerns disappointment', ['about', 'over', 'at', 'with', 'regarding']),
    ...each('condolences sympathy', ['over', 'for', 'on']),
    ...each('opposition', ['to']),
    ...each('prospects', ['for', 'of']),
  ]),
  contactNouns: setOf(
    'conversation talks discussion discussions call meeting negotiations consultations conference forum summit dialogue exchange',
  ),
  gapWords: setOf('place'),
  listingVerbs: setOf('include cover comprise'),
  agendaNouns: setOf('topics topic issues agenda discussion discussions talks subjects themes'),
  openers: [
    ['in', 'discussing'],
    ['regarding'],
    ['concerning'],
    ['as', 'for'],
    ['with', 'regard', 'to'],
    ['as', 'regards'],
    ['turning', 'to'],
    ['on'],
  ],
  shells: setOf(
    `issues issue matters matter aspects questions question range number variety ways way topics topic problems details
     importance need support commitment aspect efforts steps measures series host set list area areas spectrum
     possibility possibilities opportunities opportunity significance necessity priority priorities role fact view views
     opposition desire readiness willingness intention interest concern concerns striving imperative array strength
     dedication determination agreement understanding course`,
  ),
  shellLinks: setOf('of for to on in from related relating concerning regarding about pertaining'),
  empty: setOf(
    `the a an his her its their our several some certain various many other also current ongoing topical pressing wide broad key
     important critical particular further specific both all any most recent latest urgent continued continuing unwavering strong
     common mutual joint this that these those number detail`,
  ),
  emptyVerbs: setOf(
    `promote strengthen develop enhance further ensure continue find conclude make coordinate deepen expand build advance improve
     maintain increase support address work cooperate tackle pursue facilitate foster boost achieve implement create provide grow`,
  ),
  noPurposes: setOf(
    'express convey reaffirm reiterate thank congratulate say tell attend meet participate take hold have be see visit join give make get continue stress offer extend inform wish discuss',
  ),
  notOpened: setOf('sidelines margins behalf eve occasion side part invitation initiative request instructions'),
  stops: setOf(
    `that which who whom whose when while where as because during after before following ahead if so although though amid given
     despite since until through throughout within upon without`,
  ),
  splitters: [
    ['including'],
    ['as', 'well', 'as'],
    ['such', 'as'],
    ['especially'],
    ['particularly'],
    ['in', 'particular'],
    ['among', 'others'],
    ['along', 'with'],
  ],
  range: ['from', 'to'],
  nothing: setOf(
    `issues issue matters matter them it this that these those details detail one other others each all topics questions range
     number ways detail full length today yesterday part everything something nothing what how him her us him
     views opinions information assessments attention challenges challenge levels level region event events move government
     governments partners developments idea take sides monday tuesday wednesday thursday friday saturday sunday`,
  ),
  prepositions: setOf(
    'of in on for to with at from by between against about into over under around across toward towards among',
  ),
  conjunctions: setOf('and & or'),
}
