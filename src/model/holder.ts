/** A person acting for a party, or a party alone (`entity` and `name` may then be null). */
export interface Holder {
  readonly entity: string | null
  readonly name: string | null
  readonly party: string | null
}

/** Somebody who took part, in the office in which they did. */
export interface Participant extends Holder {
  readonly office: string | null
}
