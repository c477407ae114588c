import type { EntityType } from '../../../model/index.ts'
import type { OfficeKind } from '../mention.ts'

/*
 * Words of one language for names, offices, descriptions and pronouns. All forms are in lower case, with plain
 * apostrophes, words parted by one space; a hyphen counts as a space ("secretary general" reads "Secretary-General").
 *
 * Terms. An office phrase is  [determiner] [party] [modifiers] head [complements]:
 *   "the | Italian | deputy foreign | minister | for European affairs".
 */
export type Gender = 'male' | 'female'

/** The head noun of an office ("minister", "secretary general") or of a trade ("reporter"). */
export interface OfficeHead {
  readonly form: string
  readonly plural: string
  readonly gender?: Gender
  /**
   * What the bare noun may do: `person` "the minister" points at somebody; `complement` only with a party, domain or
   * name beside it ("head of the delegation"); `title` only before a name ("Judge X").
   */
  readonly alone: 'person' | 'complement' | 'title'
  /** False for trades and kin, which are no posts ("reporter"). */
  readonly office: boolean
  /** True where the bare noun fits several kinds of office: "the minister", "the Secretary". */
  readonly generic?: boolean
  /** True for posts that governments give, so that one without a party is the publisher's own: "National Security Advisor". */
  readonly state?: boolean
  /** Prepositions besides "of" and "for" that its complement may have: "ambassador to", "envoy on". */
  readonly reach?: readonly string[]
}

/** What kind of office a title is: the first rule whose words are all there, and none of `without`. */
export interface OfficeRule {
  readonly name: string
  readonly kind: OfficeKind
  /** Each inner list holds alternatives, of which one must stand in the title; phrases keep their order. */
  readonly all: readonly (readonly string[])[]
  readonly without: readonly string[]
  /** The party must be of this sort; `none` only where no organisation is named. */
  readonly of?: 'state' | 'organisation'
  readonly reads: readonly string[]
  readonly ignores: readonly string[]
}

/** A noun that points at a person without a post: "counterpart", "diplomat", "leader". */
export interface PersonNoun {
  readonly form: string
  readonly plural: string | null
  /** `peer` "his Italian counterpart"; `role` fits any office-holder of the kinds in `kinds` (all, where empty). */
  readonly sense: 'peer' | 'role' | 'latter' | 'former'
  readonly kinds: readonly OfficeKind[]
}

/** A noun that stands for a party with its demonym or name: "the Russian side", "the government of Fiji". */
export interface PartyNoun {
  readonly form: string
  readonly plural: string | null
  /** True where it goes with the name of who leads it: "the Obama administration". */
  readonly led: boolean
  /** True where a bare "our/his …" stands for the speaker's party ("our country"). */
  readonly owned: boolean
}

/** "the sides", "both leaders", "the two ministers". `of` tells what they are: people or parties. */
export interface CollectiveNoun {
  readonly plural: string
  readonly of: 'person' | 'party'
  readonly kinds: readonly OfficeKind[]
}

export interface PronounWord {
  readonly form: string
  readonly number: 'singular' | 'plural'
  readonly gender: Gender | null
  readonly person: 1 | 3
  readonly possessive: boolean
  /** What it may stand for: "he" a person, "it" a party or thing. */
  readonly of: 'person' | 'thing' | 'any'
}

/** The head noun of a body ("ministry", "council"): with what is before or after it, an organisation's name. */
export interface BodyNoun {
  readonly form: string
  /** Prepositions besides those of all bodies: "embassy to". */
  readonly reach?: readonly string[]
  /** True where a bare "the organisation" may be any body that has just been named. */
  readonly generic?: boolean
  readonly type: Extract<EntityType, 'org' | 'armed-group'> | 'event' | 'instrument'
  /** True where it names a body in small letters too, with a party beside it: "Russia's foreign ministry". */
  readonly small: boolean
}

export interface NameWords {
  readonly heads: readonly OfficeHead[]
  readonly rules: readonly OfficeRule[]
  /** Words before a head that belong to the title: "deputy", "acting", "prime", "foreign". */
  readonly modifiers: ReadonlySet<string>
  /** Words of a domain: "affairs", "defence", "trade"; inside a title they are no names. */
  readonly domains: ReadonlySet<string>
  /** Words before a title that are no part of it: "former", "newly elected". */
  readonly states: ReadonlySet<string>
  /** Among `states`, those that say that the office is over. */
  readonly past: ReadonlySet<string>
  /** Prepositions that lead to a complement of a title: of, for, to, on … */
  readonly complementPrepositions: ReadonlySet<string>
  /** The one that leads to the party after a name: "Prime Minister X of Canada". */
  readonly of: string
  readonly for: string
  readonly from: string
  /** Prepositions that go on with the name of a body: "Office for Democratic Institutions". */
  readonly bodyPrepositions: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  /** Words that are spelled in two ways, from one to the other: "organisation", "organization". */
  readonly spellings: ReadonlyMap<string, string>
  /** Given names, folded, with the gender of those who bear them where it is known; made when first asked for. */
  readonly givenNames: () => ReadonlyMap<string, Gender | null>
  readonly honorifics: ReadonlyMap<string, Gender | null>
  readonly suffixes: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly personNouns: readonly PersonNoun[]
  readonly partyNouns: readonly PartyNoun[]
  readonly collectives: readonly CollectiveNoun[]
  readonly pronouns: readonly PronounWord[]
  readonly determiners: {
    readonly definite: ReadonlySet<string>
    readonly indefinite: ReadonlySet<string>
    readonly possessive: ReadonlySet<string>
    /** "both", "the two": make a collective of the noun that follows. */
    readonly counting: ReadonlySet<string>
  }
  readonly bodies: readonly BodyNoun[]
  /** Bodies that are well known by one name: agencies, broadcasters, parliaments. */
  readonly knownBodies: readonly string[]
  /** Nouns of landscape and administration: "sea", "strait", "region"; after a name they make a place of it. */
  readonly placeNouns: ReadonlySet<string>
  /** Nouns after a city's name that show the city and not its government: "Moscow trip". */
  readonly spotNouns: ReadonlySet<string>
  /** Nouns that point back at a place just named: "the peninsula". */
  readonly pointedPlaces: ReadonlySet<string>
  /** What a state's first city is called: "Egypt's capital". */
  readonly capitals: ReadonlySet<string>
  /** What a state may call itself: "Kyrgyz Republic", "Swiss Confederation". */
  readonly realms: ReadonlySet<string>
  /** The same before a name: "city of", "gulf of", "lake". */
  readonly placeHeads: ReadonlySet<string>
  /** Words that begin a name of several words: "san", "new", "saint". */
  readonly placePrefixes: ReadonlySet<string>
  /** Regions and cities that are no parties. */
  readonly places: readonly string[]
  /** Compass words: "eastern" in "eastern Ukraine". */
  readonly compass: ReadonlySet<string>
  /** Prepositions after which an unknown capitalised word is a place. */
  readonly locative: ReadonlySet<string>
  /** Prepositions after which a known city is the city, and not the government that sits there. */
  readonly whereabouts: ReadonlySet<string>
  /** Prepositions that part actors from what is only spoken of: "with", "between", "by". */
  readonly agentive: ReadonlySet<string>
  /** Words that do not count where two names of bodies are compared: "Ministry of Foreign Affairs", "Foreign Ministry". */
  readonly light: ReadonlySet<string>
  /** Prepositions after an object that begin what the object has or did: "thanked X for his", "congratulated X on her". */
  readonly owning: ReadonlySet<string>
  /** Words after which a description says what somebody is: "as the chairperson". */
  readonly predicative: ReadonlySet<string>
  /** Verbs (lemmas) that report speech, for names that nothing else makes known. */
  readonly saying: ReadonlySet<string>
  /** Words that are never a person's name, however they are written: weekdays, months, headline words, greetings. */
  readonly notNames: ReadonlySet<string>
  /** Surnames that are ordinary words: they need a title or a given name. */
  readonly wordlike: ReadonlySet<string>
}
