/** Words of one language: words that tell one genre from another. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the stage that reads them
export interface GenreWords {}
