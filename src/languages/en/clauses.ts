import type { ClauseWords } from '../../reading/kit/words/clauses.ts'
import { cues } from './cues/index.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** The verbs of the cues that take a clause by themselves ("complain that", "boast that"). */
const verbsOfSaying: readonly string[] = cues.cues
  .filter(({ kind, takes, form }) => kind !== 'phrase' && takes.includes('that') && !form.includes(' '))
  .flatMap(({ form }) => form.split('|'))

export const clauseWords: ClauseWords = {
  modals: list(`will would shall should can could may might must ca wo 'll 'd ought`),
  future: list(`will shall 'll wo`),
  be: 'be',
  have: 'have',
  do: 'do',
  auxiliaryForms: list('being been'),
  semiModals: list('have be need ought'),
  negations: list(`not n't never neither nor`),
  infinitiveMark: 'to',
  complementizer: 'that',
  relatives: list('who which whose whom where that'),
  questionWords: list('what whether how why where when who which if'),
  subordinators: list(
    `when while whereas as after before since until till because if unless although though once lest whenever wherever despite`,
  ),
  coordinators: list('and but or nor yet'),
  possessives: list('my your his her its our their'),
  pronouns: list(
    'i you he she it we they him her us them me who himself herself itself themselves this that these those',
  ),
  participlePrepositions: list(
    'regarding concerning following including according considering excluding pending notwithstanding touching owing given amid amidst vis-à-vis',
  ),
  agentPreposition: 'by',
  irregularPast: list(
    `arose ate awoke bade beat became began bent bet bid bit blew bought bound bred broke brought built burst came cast caught
     chose clung cost crept cut dealt did drank drew drove dug fed fell felt fled flew forbade forgot forgave fought found froze
     gave got grew ground had heard held hid hit hung hurt kept knelt knew laid lay led left lent let lit lost made meant met
     overcame paid put quit ran rang read rode rose said sang sank sat saw sent set shed shook shone shot showed shrank
     shut slept slid sold sought spent split spoke sprang spread stole stood strove struck stuck stung swam swept swore swung
     taught thought threw told took tore understood undertook undergone underwent upheld was were withdrew withheld withstood
     woke won wore wrote foresaw outdid overtook oversaw mistook`,
  ),
  irregularParticiples: list(
    `arisen eaten awoken beaten become begun bent bet bid bitten blown bought bound bred broken brought built burst come cast
     caught chosen clung cost crept cut dealt done drunk drawn driven dug fed fallen felt fled flown forbidden forgotten forgiven
     fought found frozen given got gotten grown ground had heard held hidden hit hung hurt kept known laid lain led left lent let
     lit lost made meant met overcome paid put quit run rung read ridden risen said sung sunk sat seen sent set shed shaken shone
     shot shown shrunk shut slept slid sold sought spent split spoken sprung spread stolen stood striven struck stuck stung swum
     swept sworn swung taught thought thrown told taken torn understood undertaken undergone upheld been withdrawn withheld
     withstood woken won worn written foreseen outdone overtaken overseen mistaken`,
  ),
  pastEnding: 'ed',
  presentParticipleEnding: 'ing',
  clauseTakers: new Set([
    ...verbsOfSaying,
    ...list(
      `say tell think hope believe expect know note add claim argue insist stress emphasize emphasise underline underscore reiterate
     state declare announce warn explain suggest indicate reveal report confirm deny admit acknowledge recall write tweet agree
     feel fear promise pledge vow understand hint predict caution concede ask wonder learn hear see show mean decide conclude
     reaffirm restate repeat maintain assert affirm point remark observe comment respond reply answer signal propose demand
     request recommend urge wish remind inform assure convince ensure stipulate allege contend testify quip joke`,
    ),
  ]),
  bareInfinitiveTakers: list('help let make see hear watch go come dare have'),
  nounNotVerb: list(
    'talks visit meeting call calls contacts support concerns interests views remarks comments efforts steps issues measures plans results attacks strikes reports claims demands requests attempts exchange exchanges progress rights leaders states',
  ),
}
