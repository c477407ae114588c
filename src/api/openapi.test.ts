import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import type { Reading } from '../model/index.ts'
import type { DocumentHit, EntityPage, Facets, RecordedDocument, RecordSummary } from '../record/index.ts'
import { appOver, type OpenedRecord, openTestRecord } from './testing/open-app.ts'
import type * as types from './types.ts'

interface Description {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly summary?: string }>>>>
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
}

let record: OpenedRecord
let description: Description
let text: string
beforeAll(async () => {
  record = await openTestRecord([])
  text = await (await appOver(record.store).request('/api/openapi.json')).text()
  description = JSON.parse(text) as Description
})
afterAll(() => record.close())

describe('the description of the API', () => {
  it('is OpenAPI 3.1 and names every resource', () => {
    expect(description.openapi).toBe('3.1.0')
    expect(Object.keys(description.paths).sort()).toEqual([
      '/api/add',
      '/api/commitments',
      '/api/documents',
      '/api/documents/{id}',
      '/api/documents/{id}/reading',
      '/api/documents/{id}/text',
      '/api/engagements',
      '/api/engagements/{id}',
      '/api/entities',
      '/api/entities/{id}',
      '/api/facets',
      '/api/instruments',
      '/api/read',
      '/api/search',
      '/api/session',
      '/api/statements',
      '/api/statements/{id}',
      '/api/summary',
    ])
  })

  it('says of each what it is for', () => {
    for (const [path, methods] of Object.entries(description.paths))
      for (const [method, { summary }] of Object.entries(methods)) expect(summary, `${method} ${path}`).toBeTruthy()
  })

  it('leads every reference to a schema that is there', () => {
    const named = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '')
    expect(named.length).toBeGreaterThan(20)
    for (const name of named) expect(description.components.schemas).toHaveProperty(name)
    expect(description.components.schemas).toHaveProperty('Reading')
  })
})

describe('the types of the answers', () => {
  it('are those of the record and of the reading', () => {
    expectTypeOf<types.DocumentAnswer['reading']>().toExtend<Reading>()
    expectTypeOf<Reading>().toExtend<types.DocumentAnswer['reading']>()
    expectTypeOf<RecordedDocument>().toExtend<Omit<types.DocumentAnswer, 'parties'>>()
    expectTypeOf<types.DocumentHit>().toExtend<DocumentHit>()
    expectTypeOf<EntityPage>().toExtend<Omit<types.EntityAnswer, 'parties'>>()
    expectTypeOf<types.Facets>().toExtend<Facets>()
    expectTypeOf<types.RecordSummary>().toExtend<RecordSummary>()
  })
})
