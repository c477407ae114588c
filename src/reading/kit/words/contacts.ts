import type { EngagementKind, EngagementStatus } from '../../../model/index.ts'

/*
 * Terms. A contact noun names a contact ("talks", "telephone conversation"); a contact verb is one ("met", "phoned").
 * A carrier is a verb that needs a contact noun ("held talks", "paid a visit", "cancelled the summit"). Nouns are
 * written in the forms in which they occur, verbs by lemma; all in lower case.
 */
export interface ContactNoun {
  readonly kind: EngagementKind
  readonly plural: boolean
  /** Says little of the kind: "talks", "conversation", "discussion": other words may decide it. */
  readonly vague: boolean
  /** Names a contact only with a counterpart next to it or a carrier before it: "call", "exchange", "session". */
  readonly weak: boolean
  /** Its plural is one contact: "talks", "consultations". */
  readonly mass: boolean
}

export interface ContactVerb {
  readonly kind: EngagementKind
  readonly vague: boolean
  /** Where the other side stands: the object, or after a preposition. */
  readonly other: readonly ('object' | string)[]
  /** True where only people do it: "the minister welcomed the President"; a state that welcomes somebody is glad. */
  readonly personal: boolean
  /** True where the other side stands right behind: in "discussed trade with X" X may belong to the trade. */
  readonly near: boolean
  /** True for journeys: what follows is a place. */
  readonly journey: boolean
  /** True where several subjects are enough: "the ministers met". */
  readonly alone: boolean
  /** True where an infinitive after it makes a demand of it: "called on Iran to …". */
  readonly demand: boolean
}

export interface Carrier {
  /** What the verb makes of the contact; null where its tense says so. */
  readonly status: EngagementStatus | null
  /** True where the subject takes part: "held", "attended"; false for "proposed", "cancelled", "announced". */
  readonly takesPart: boolean
  /** Prepositions or particles between verb and noun: "take part in", "call off". */
  readonly particles: readonly string[]
}

export interface ContactWords {
  readonly nouns: ReadonlyMap<string, ContactNoun>
  /** Words before a contact noun that decide its kind: "telephone", "video", "press". */
  readonly kindModifiers: ReadonlyMap<string, EngagementKind>
  /** Kinds in which a modifier makes no sense: "phone visit". */
  readonly remoteWords: ReadonlyMap<string, EngagementKind>
  /** Words before or after a contact noun that decide its status: "upcoming", "ongoing", "cancelled". */
  readonly statusModifiers: ReadonlyMap<string, EngagementStatus>
  /** Words that make a contact no particular event: "possible", "further", "regular". */
  readonly general: ReadonlySet<string>
  readonly verbs: ReadonlyMap<string, ContactVerb>
  readonly carriers: ReadonlyMap<string, Carrier>
  /** Verbs of which a contact is the subject: "took place", "ended", "is scheduled". */
  readonly happenings: ReadonlyMap<string, EngagementStatus | null>
  /** Prepositions after a contact noun that bring in the sides. */
  readonly sidePrepositions: ReadonlySet<string>
  /** Prepositions before a contact noun that make the subject of the clause a side: "after talks with". */
  readonly framePrepositions: ReadonlySet<string>
  /** "as well as", "along with": what joins the members of a list besides commas and "and". */
  readonly listJoints: readonly (readonly string[])[]
  /** Nouns for unnamed people who act for a party: "officials", "negotiators", "delegation". */
  readonly delegates: ReadonlySet<string>
  /** One of what each side has one of: "presidents" → "president". */
  readonly singulars: ReadonlyMap<string, string>
  /** Delegates who make talks consultations. */
  readonly workingLevel: ReadonlySet<string>
  /** Bodies whose meetings are consultations: "working group", "dialogue", "commission". */
  readonly workingBodies: ReadonlySet<string>
  /** Listeners who are no side of a contact: "reporters", "the press", "the media". */
  readonly audience: ReadonlySet<string>
  readonly sidelineNouns: ReadonlySet<string>
  readonly sidelinePrepositions: ReadonlySet<string>
  /** Nouns of capitalised gatherings: "Summit", "Conference", "Forum". */
  readonly gatherings: ReadonlyMap<string, EngagementKind>
  readonly initiativeNouns: ReadonlySet<string>
  readonly initiativeVerbs: ReadonlySet<string>
  readonly initiativePrepositions: ReadonlySet<string>
  readonly inviteVerbs: ReadonlySet<string>
  /** Verbs and nouns of a roll of those present: "Participants in the call included …". */
  readonly rollNouns: ReadonlySet<string>
  readonly rollVerbs: ReadonlySet<string>
  readonly attendVerbs: ReadonlySet<string>
  /** "X also participated". */
  readonly joinVerbs: ReadonlySet<string>
  /** Verbs of signing, and what is signed. */
  readonly signVerbs: ReadonlySet<string>
  readonly signedNouns: ReadonlySet<string>
  /** Prepositions before the place of a contact, and before the goal of a journey. */
  readonly placePrepositions: ReadonlySet<string>
  readonly goalPrepositions: ReadonlySet<string>
  /** Buildings and grounds that are venues though no table knows them: "palace", "house", "residence". */
  readonly venueNouns: ReadonlySet<string>
  readonly hostVerbs: ReadonlyMap<string, string>
  /** Prepositions that lead to those whom a noun belongs to: "representatives of", "the initiative of". */
  readonly ownerPrepositions: ReadonlySet<string>
  readonly agentPrepositions: ReadonlySet<string>
  /** Modalities that announce: "be to". */
  readonly plannedModalities: ReadonlySet<string>
  /** Verbs that govern an infinitive of contact, with the status they give it: "plan to meet", "agreed to meet". */
  readonly governors: ReadonlyMap<string, EngagementStatus>
  /** "the next round of talks", "two hours of talks": words for a part of contacts, or a length of them. */
  readonly rounds: ReadonlySet<string>
  /** "earlier talks". */
  readonly earlierWords: ReadonlySet<string>
  /** "said that talks would be held": in reported speech an announcement. */
  readonly reportedFutures: ReadonlySet<string>
  /** "the next round": another contact of the same sides. */
  readonly nextWords: ReadonlySet<string>
  /** Words in an office that tell its rank where no more is known of it. */
  readonly ministerWords: ReadonlySet<string>
  readonly leaderWords: ReadonlySet<string>
  /** "X, who is in Moscow on a working visit": the verb, and what stands before the visit. */
  readonly stayVerbs: ReadonlySet<string>
  readonly stayPrepositions: ReadonlySet<string>
  /** "as chairperson of": in which office somebody came. */
  readonly officeMark: string
  readonly chairVerbs: ReadonlySet<string>
  /** Words that open a sentence with where it plays: "In", "While", "During". */
  readonly groundOpeners: ReadonlySet<string>
  /** "accompanied by": who came along. */
  readonly companyVerbs: ReadonlySet<string>
  /** "five times", "often": more than one contact. */
  readonly repeatWords: ReadonlySet<string>
  /** "to take place", "to be held" after "scheduled". */
  readonly slatedWords: ReadonlySet<string>
  /** "speaking alongside": before the press, the two of them. */
  readonly besidePrepositions: ReadonlySet<string>
  /** Words after "talks" in a headline that make it a verb: "X talks of peace". */
  readonly headlineVerbMarks: ReadonlySet<string>
  readonly futureMarks: ReadonlySet<string>
  /** "called on the Minister": the preposition that makes a visit of a call. */
  readonly callOn: ReadonlySet<string>
  /** "for their teams to meet". */
  readonly forWords: ReadonlySet<string>
  /** "ready for talks": a contact that is offered. */
  readonly readyWords: ReadonlySet<string>
  /** Prepositions that place the subject inside the contact: "at the summit". */
  readonly attendPrepositions: ReadonlySet<string>
  /** "looked forward to". */
  readonly awaitWords: ReadonlySet<string>
  readonly infinitiveMark: string
  readonly possessiveMark: string
  readonly conjunctions: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
  /** Words of number that make a plural no general one: "several conversations". */
  readonly soft: ReadonlySet<string>
}
