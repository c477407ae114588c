/** Which page an address shows, and with which id. */
export interface Route {
  readonly page: 'start' | 'search' | 'document' | 'engagement' | 'entity' | 'entities' | 'read' | 'not-found'
  readonly id: string
}

const patterns: readonly (readonly [RegExp, Route['page']])[] = [
  [/^\/$/, 'start'],
  [/^\/search\/?$/, 'search'],
  [/^\/read\/?$/, 'read'],
  [/^\/entities\/?$/, 'entities'],
  [/^\/documents\/([^/]+)\/?$/, 'document'],
  [/^\/engagements\/([^/]+)\/?$/, 'engagement'],
  [/^\/entities\/([^/]+)\/?$/, 'entity'],
]

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Finds the page of a path. */
export function findRoute(path: string): Route {
  for (const [pattern, page] of patterns) {
    const match = pattern.exec(path)
    if (match) return { page, id: decode(match[1] ?? '') }
  }
  return { page: 'not-found', id: '' }
}
