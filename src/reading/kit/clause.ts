import type { Span } from '../../model/index.ts'

/*
 * Terms. A clause is one verb group with its subject and complements. Token numbers count within the sentence,
 * from inclusive, to exclusive. A noun phrase keeps the indexes of the mentions that are its heads, in coordination
 * all of them ("Putin and Lukashenko" has two); what only stands inside it (possessors, of-phrases) is not among them.
 */
export interface NounPhrase extends Span {
  readonly from: number
  readonly to: number
  /** The token of the head noun, or of the last coordinated head. */
  readonly head: number
  readonly mentions: readonly number[]
}

export interface VerbGroup extends Span {
  readonly from: number
  readonly to: number
  /** The token of the main verb. */
  readonly head: number
  readonly lemma: string
  readonly form: 'finite' | 'participle' | 'infinitive' | 'gerund'
  readonly tense: 'past' | 'present' | 'future' | null
  readonly voice: 'active' | 'passive'
  readonly perfect: boolean
  readonly progressive: boolean
  /** The modal word or phrase: must, should, can, would, "need to", "be to" … */
  readonly modality: string | null
  readonly negated: boolean
}

export type ClauseKind =
  | 'main' // stands on its own, or coordinated with one that does
  | 'complement' // inside the content of another: "said that Moscow hopes …"
  | 'relative' // "who is in Moscow on a visit", "which strengthened …"
  | 'subordinate' // when, as, after, because, if …
  | 'participle' // "…, underscoring that …"; "Speaking to reporters, …"
  | 'purpose' // "… to discuss / to express …"
  | 'attribution' // cue after or inside its content: "…, Lavrov said."

export interface Clause extends Span {
  readonly index: number
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly kind: ClauseKind
  /** Index of the clause it hangs on, null for the first main clause. */
  readonly parent: number | null
  readonly verb: VerbGroup
  /** The subject in this clause, or the one it shares with the clause it is coordinated with or hangs on. */
  readonly subject: NounPhrase | null
  readonly sharedSubject: boolean
  readonly object: NounPhrase | null
  /** "with X", "by X", "to X", "on X", in order; `preposition` in lower case. */
  readonly complements: readonly (Span & { readonly preposition: string; readonly phrase: NounPhrase })[]
  /** True where the verb stands between quotation marks. */
  readonly quoted: boolean
}
