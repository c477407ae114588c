/** What Readout knows of one publisher's pages. Layouts change, so each record says from which days it was seen. */
export interface Publisher {
  readonly name: string
  /** `office` issues texts of its own, `press` reports on others. */
  readonly kind: 'office' | 'press'
  /** Code of the state or organisation whose office it is; null for the press. */
  readonly party: string | null
  readonly hosts: readonly string[]
  /** Names under which it stands after headlines, in datelines and in credits: "Reuters". */
  readonly names: readonly string[]
  /** Lines by which its pages are known, in lower case, without the signs around them. */
  readonly marks: readonly string[]
  /** Lines of its pages that are no text and that no general rule knows: how they begin, in lower case. */
  readonly residue: readonly string[]
  /** The days on which the pages were looked at: from, to. */
  readonly seen: readonly [from: string, to: string]
}
