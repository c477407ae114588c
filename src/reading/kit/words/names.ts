/** Words of one language: titles, offices, kinship of roles, particles, collectives, pronouns. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the stage that reads them
export interface NameWords {}
