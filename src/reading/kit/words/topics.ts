/** Words of one language: verbs and frames that put a topic on the table. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the stage that reads them
export interface TopicWords {}
