import type { MediaType } from './captured.ts'

const byExtension: Readonly<Record<string, MediaType>> = {
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
}

/** What a file's name says it is; null where it says nothing that Readout reads. */
export const mediaTypeOf = (path: string): MediaType | null =>
  byExtension[/\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? ''] ?? null
