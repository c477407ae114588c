/** Words of one language: verbs and nouns of contact, status and initiative. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the stage that reads them
export interface ContactWords {}
