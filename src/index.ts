import { builtIn } from './knowledge/index.ts'
import { english } from './languages/en/index.ts'
import type { Reading, SourceDocument } from './model/index.ts'
import { publishers } from './publishers/index.ts'
import type { Trace } from './reading/kit/index.ts'
import { createReader } from './reading/reader.ts'

export type * from './model/index.ts'
export { ReadoutError } from './model/index.ts'
export type { Knowledge, Language, Trace, TraceStep } from './reading/kit/index.ts'
export { createReader } from './reading/reader.ts'

let reader: ReturnType<typeof createReader> | null = null

/**
 * Reads one text with the English words and the built-in knowledge.
 * Offsets in the reading are UTF-16 code units into `document.text`, which is the text as it was given.
 */
export function read(document: string | SourceDocument, options: { readonly trace?: Trace } = {}): Reading {
  reader ??= createReader({ language: english, knowledge: builtIn(), publishers })
  return reader(typeof document === 'string' ? { text: document } : document, options)
}
