/** An issue on the table: `id` where it is a known one, `label` as the text puts it. */
export interface Topic {
  readonly id: string | null
  readonly label: string
}
