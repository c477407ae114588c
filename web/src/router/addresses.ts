import type { Span } from '../../../src/model/index.ts'
import { type Params, withParams } from '../api/client.ts'

/* The addresses of the app's pages. */

const id = encodeURIComponent

/** A document, at a fact of it or at a stretch of its words. */
export function documentPath(document: string, at: string | Span | null = null): string {
  const path = `/documents/${id(document)}`
  if (at === null) return path
  return typeof at === 'string' ? `${path}#${id(at)}` : `${path}#char=${at.start},${at.end}`
}

export const engagementPath = (engagement: string): string => `/engagements/${id(engagement)}`
export const entityPath = (entity: string): string => `/entities/${id(entity)}`
export const searchPath = (params: Params): string => withParams('/search', params)

/** The stretch that a fragment names in the manner of RFC 5147 (`#char=12,40`), or null. */
export function spanOfFragment(hash: string): Span | null {
  const match = /^#char=(\d{1,9}),(\d{1,9})$/.exec(hash)
  if (!match) return null
  const [start, end] = [Number(match[1]), Number(match[2])]
  return start < end ? { start, end } : null
}

/** The id of the fact that a fragment names, or null. */
export function factOfFragment(hash: string): string | null {
  if (hash.length < 2 || hash.startsWith('#char=')) return null
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return null
  }
}
