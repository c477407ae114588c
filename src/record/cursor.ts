import { ReadoutError } from '../model/index.ts'

/** Where a page ends: after the item with this date and key (lists), or after so many items (by relevance). */
export type Cursor = { readonly date: string; readonly key: number } | { readonly offset: number }

/** Writes a cursor so that it fits into a URL. */
export const writeCursor = (cursor: Cursor): string =>
  'offset' in cursor ? `o${cursor.offset}` : `k${cursor.key}.${cursor.date}`

/** @throws ReadoutError `bad-request` for anything that `writeCursor` did not write. */
export function readCursor(text: string | null | undefined): Cursor | null {
  if (!text) return null
  const offset = /^o(\d{1,12})$/.exec(text)
  if (offset) return { offset: Number(offset[1]) }
  const keyed = /^k(\d{1,15})\.([\d-]{0,10})$/.exec(text)
  if (keyed) return { key: Number(keyed[1]), date: keyed[2] ?? '' }
  throw new ReadoutError('bad-request', `"${text.slice(0, 40)}" is not a cursor.`, {
    remedy: 'Pass on the cursor of the page before, or none.',
  })
}
