/** From ids of the reading to ids of the record; empty for a text that the record does not hold. */
export interface Links {
  readonly entities: Readonly<Record<string, string>>
  readonly engagements: Readonly<Record<string, string>>
}

export const noLinks: Links = { entities: {}, engagements: {} }
