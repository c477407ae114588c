import type { CollectiveNoun, Gender, PartyNoun, PersonNoun, PronounWord } from '../../../reading/kit/words/names.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const list = (text: string): string[] => text.trim().split(/\s*;\s*/)

/** Forms of address before a name; no offices. */
export const honorifics: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...list(
    'mr;mr.;sir;lord;king;mister;his excellency;his majesty;his highness;his royal highness;his holiness;hrh prince',
  ).map((form) => [form, 'male'] as const),
  ...list(
    'mrs;mrs.;ms;ms.;miss;madam;madame;lady;dame;sheikha;her excellency;her majesty;her highness;her royal highness',
  ).map((form) => [form, 'female'] as const),
  ...list('sheikh;shaikh;sayyid;sayyed;imam;haji;don;dato;dato sri;tan sri;father;brother').map(
    (form) => [form, 'male'] as const,
  ),
  ...list(
    'dr;dr.;prof;prof.;professor;he;h.e.;h.e;hm;hh;hrh;hon;hon.;the hon;the hon.;honourable;honorable;the honourable;the honorable;the right honourable;rt hon;excellency;comrade;mullah;mawlawi;maulana;rev;reverend;the rt hon;maître;eng;eng.;engr.;adv.;prince;princess',
  ).map((form) => [form, null] as const),
])
export const suffixes = set('jr jr. sr sr. ii iii iv v vi vii viii')
export const particles = set(
  'de di da do dos das del della der den von van vom zu zum zur la le du des bin ibn bint ben el al ul ur as abd abu ould oglu ter ten af av y e dal dalla san',
)

/** Nouns for people that are no posts. */
export const personNouns: readonly PersonNoun[] = [
  ...(
    [
      ['counterpart', 'counterparts'],
      ['colleague', 'colleagues'],
      ['opposite number', 'opposite numbers'],
      ['homologue', 'homologues'],
      ['interlocutor', 'interlocutors'],
      ['host', 'hosts'],
      ['guest', 'guests'],
      ['partner', 'partners'],
    ] as const
  ).map(([form, plural]) => ({ form, plural, sense: 'peer' as const, kinds: [] })),
  {
    form: 'diplomat',
    plural: 'diplomats',
    sense: 'role',
    kinds: ['foreign-minister', 'deputy-foreign-minister', 'ambassador', 'un-representative', 'envoy', 'spokesperson'],
  },
  { form: 'top diplomat', plural: 'top diplomats', sense: 'role', kinds: ['foreign-minister'] },
  { form: 'chief diplomat', plural: 'chief diplomats', sense: 'role', kinds: ['foreign-minister'] },
  {
    form: 'senior diplomat',
    plural: 'senior diplomats',
    sense: 'role',
    kinds: ['deputy-foreign-minister', 'ambassador', 'envoy'],
  },
  { form: 'leader', plural: 'leaders', sense: 'role', kinds: ['head-of-state', 'head-of-government', 'org-head'] },
  { form: 'ruler', plural: 'rulers', sense: 'role', kinds: ['head-of-state'] },
  { form: 'statesman', plural: 'statesmen', sense: 'role', kinds: ['head-of-state', 'head-of-government'] },
  { form: 'politician', plural: 'politicians', sense: 'role', kinds: [] },
  { form: 'latter', plural: null, sense: 'latter', kinds: [] },
  { form: 'former', plural: null, sense: 'former', kinds: [] },
]

const led = set('administration government regime cabinet team')

/** Nouns that with a party's name or demonym stand for the party. */
export const partyNouns: readonly PartyNoun[] = [
  ...list(
    'side;delegation;government;leadership;administration;regime;nation;people;military;team;public;party;state;cabinet;establishment;army;foreign policy',
  ).map((form) => ({
    form,
    plural: ['side', 'party', 'nation', 'people', 'state', 'public', 'leadership', 'military'].includes(form)
      ? null
      : `${form}s`,
    owned: false,
    led: led.has(form),
  })),
  ...list(
    'authorities;officials;representatives;negotiators;diplomats;troops;forces;armed forces;partners;friends;specialists;colleagues;counterparts;allies;soldiers;citizens;nationals',
  ).map((form) => ({ form, plural: form, owned: false, led: led.has(form) })),
  { form: 'country', plural: null, owned: true, led: false },
  { form: 'homeland', plural: null, owned: true, led: false },
]

/** Nouns that with "the", "both" or a number stand for those who take part. */
export const collectives: readonly CollectiveNoun[] = [
  ...list('sides;parties;countries;nations;states;governments;delegations;capitals').map((plural) => ({
    plural,
    of: 'party' as const,
    kinds: [],
  })),
  ...list(
    'leaders;interlocutors;counterparts;colleagues;officials;diplomats;men;women;politicians;principals;participants;negotiators;statesmen;hosts',
  ).map((plural) => ({ plural, of: 'person' as const, kinds: [] })),
]

const pronoun = (
  forms: string,
  number: PronounWord['number'],
  gender: Gender | null,
  person: 1 | 3,
  of: PronounWord['of'],
  possessive = false,
): PronounWord[] => list(forms).map((form) => ({ form, number, gender, person, possessive, of }))

/** Personal pronouns; the second person points at whoever is spoken to and is left out. */
export const pronouns: readonly PronounWord[] = [
  ...pronoun('he;him;himself', 'singular', 'male', 3, 'person'),
  ...pronoun('his', 'singular', 'male', 3, 'person', true),
  ...pronoun('she;herself', 'singular', 'female', 3, 'person'),
  ...pronoun('her', 'singular', 'female', 3, 'person', true),
  ...pronoun('it;itself', 'singular', null, 3, 'thing'),
  ...pronoun('its', 'singular', null, 3, 'thing', true),
  ...pronoun('they;them;themselves', 'plural', null, 3, 'any'),
  ...pronoun('their', 'plural', null, 3, 'any', true),
  ...pronoun('i;me;myself', 'singular', null, 1, 'person'),
  ...pronoun('my', 'singular', null, 1, 'person', true),
  ...pronoun('we;us;ourselves', 'plural', null, 1, 'any'),
  ...pronoun('our', 'plural', null, 1, 'any', true),
]

/** Verbs that report speech, by lemma. */
export const saying = set(
  'say tell add note stress emphasise emphasize underline underscore state declare announce warn claim argue explain reply respond insist write ask believe think confirm reiterate urge call comment report remark acknowledge admit deny predict suggest promise pledge vow hope',
)
