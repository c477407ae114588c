/** Words of one language: the page stage reads menus, stamps, labels and datelines by these words. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the stage that reads them
export interface PageWords {}
