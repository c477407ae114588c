/** From ids of the reading to ids of the record; empty for a text that the record does not hold. */
export interface Links {
  readonly entities: Readonly<Record<string, string>>
  readonly engagements: Readonly<Record<string, string>>
  readonly statements: Readonly<Record<string, string>>
}

export const noLinks: Links = { entities: {}, engagements: {}, statements: {} }

/** The id that a fact has in the reading, given that one or the record's. */
export function ownId(id: string, links: Links): string {
  for (const map of [links.statements, links.engagements, links.entities])
    for (const [own, recorded] of Object.entries(map)) if (recorded === id) return own
  return id
}
