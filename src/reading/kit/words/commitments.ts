/** Words of one language: what makes an undertaking discrete and when it is due. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the stage that reads them
export interface CommitmentWords {}
