import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { documentAnswer, documentsAnswer } from '../schemas/answers.ts'
import { problems } from '../schemas/problem.ts'
import { idParam, query } from '../schemas/query.ts'
import { reading } from '../schemas/reading.ts'
import type { Deps } from './deps.ts'
import { found } from './not-found.ts'
import { partyNames } from './party-names.ts'
import { createRouter } from './router.ts'

const list = createRoute({
  method: 'get',
  path: '/documents',
  summary: 'Documents of the record, by day of publication',
  request: { query },
  responses: {
    200: { description: 'One page.', content: { 'application/json': { schema: documentsAnswer } } },
    400: problems[400],
  },
})

const one = createRoute({
  method: 'get',
  path: '/documents/{id}',
  summary: 'A document with its reading',
  request: { params: idParam },
  responses: {
    200: {
      description: 'The document.',
      content: { 'application/json': { schema: documentAnswer } },
    },
    404: problems[404],
  },
})

const plainReading = createRoute({
  method: 'get',
  path: '/documents/{id}/reading',
  summary: "A document's reading alone",
  request: { params: idParam },
  responses: {
    200: { description: 'The reading.', content: { 'application/json': { schema: reading } } },
    404: problems[404],
  },
})

const text = createRoute({
  method: 'get',
  path: '/documents/{id}/text',
  summary: "A document's text, to the letter",
  request: { params: idParam },
  responses: {
    200: { description: 'The text.', content: { 'text/plain': { schema: z.string() } } },
    404: problems[404],
  },
})

/** `/documents`: what was taken in, and what was read in it. */
export const documents = ({ store, partyName }: Deps): OpenAPIHono => {
  const get = async (id: string) => found(await store.document(id), 'document', id)
  return createRouter()
    .openapi(list, async (context) => {
      const page = await store.documents(context.req.valid('query'))
      return context.json({ ...page, parties: {} }, 200)
    })
    .openapi(one, async (context) => {
      const document = await get(context.req.valid('param').id)
      return context.json({ ...document, parties: partyNames(document.reading, partyName) }, 200)
    })
    .openapi(plainReading, async (context) => context.json((await get(context.req.valid('param').id)).reading, 200))
    .openapi(text, async (context) => {
      const { reading } = await get(context.req.valid('param').id)
      context.header('Content-Disposition', `attachment; filename="${reading.document.id.slice(0, 16)}.txt"`)
      return context.text(reading.document.text, 200)
    })
}
