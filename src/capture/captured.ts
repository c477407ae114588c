import type { SourceDocument } from '../model/index.ts'

/*
 * Terms. Capture takes bytes from a file, a stream or the network and makes a text of them, with what the bytes say
 * about it besides. Plain text stays as it is, to the letter; of HTML the text is taken.
 */

/** One text as it was taken in. */
export interface Captured {
  readonly source: SourceDocument
  readonly original: { readonly digest: string; readonly size: number; readonly mediaType: MediaType }
  /** What the user should know, in words: an encoding that was guessed, bytes that are no text. */
  readonly warnings: readonly string[]
}

export type MediaType = 'text/plain' | 'text/markdown' | 'text/html'

export interface Limits {
  /** The most bytes that one text may have; a page, of which most is markup, may have `pageFactor` times as many. */
  readonly maxSize: number
}

/** 4 MB: forty times the transcript of a long press conference. Reading takes memory and time in proportion. */
export const defaultMaxSize = 4_000_000

/** How many times as large as its text a page may be. */
export const pageFactor = 5
