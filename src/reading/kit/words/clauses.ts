/** Words of one language: verb forms, modals, subordinators. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the stage that reads them
export interface ClauseWords {}
