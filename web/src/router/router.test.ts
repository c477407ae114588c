import { describe, expect, it } from 'vitest'
import { documentPath, factOfFragment, searchPath, spanOfFragment } from './addresses.ts'
import { findRoute } from './routes.ts'

describe('addresses', () => {
  it.each([
    ['/', 'start', ''],
    ['/search', 'search', ''],
    ['/documents/abc', 'document', 'abc'],
    ['/entities/e%3A1', 'entity', 'e:1'],
    ['/entities', 'entities', ''],
    ['/engagements/g-1/', 'engagement', 'g-1'],
    ['/documents/%E0%A4%A', 'document', '%E0%A4%A'],
    ['/nowhere/at/all', 'not-found', ''],
  ])('%s shows the page %s', (path, page, id) => expect(findRoute(path)).toEqual({ page, id }))

  it('lead to words and back', () => {
    const path = documentPath('d', { start: 12, end: 40 })
    expect(path).toBe('/documents/d#char=12,40')
    expect(spanOfFragment(new URL(path, 'http://h').hash)).toEqual({ start: 12, end: 40 })
    expect(factOfFragment(new URL(path, 'http://h').hash)).toBeNull()
  })

  it('lead to facts and back', () => {
    const path = documentPath('d', 'statement-1 é')
    expect(factOfFragment(new URL(path, 'http://h').hash)).toBe('statement-1 é')
  })

  it.each(['#char=40,12', '#char=a,b', '#x', ''])('take no words from %s', (hash) =>
    expect(spanOfFragment(hash)).toBeNull(),
  )

  it('leave out what is not asked', () =>
    expect(searchPath({ text: 'a b', of: null, party: '' })).toBe('/search?text=a+b'))
})
