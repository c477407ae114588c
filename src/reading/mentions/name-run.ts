/** A run of words written as a person's name: "Ursula von der Leyen", "Joseph R. Biden, Jr.", "S.V. Lavrov". */
export interface NameRun {
  readonly from: number
  readonly to: number
  readonly name: string
  /** Where each word of the name begins, particles and suffixes left out; parts joined by hyphens are one word. */
  readonly cores: readonly number[]
  readonly initials: boolean
}
