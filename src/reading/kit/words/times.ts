/** Words of one language: months, weekdays and relative days. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the stage that reads them
export interface TimeWords {}
