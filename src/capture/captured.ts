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
  /** The most bytes that one text may have. */
  readonly maxSize: number
}

/** 20 MB: a hundred times the longest transcript of a press conference. */
export const defaultMaxSize = 20_000_000
