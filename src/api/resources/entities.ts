import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { entitiesAnswer, entityAnswer } from '../schemas/answers.ts'
import { problems } from '../schemas/problem.ts'
import { entityQuery, idParam } from '../schemas/query.ts'
import type { Deps } from './deps.ts'
import { found } from './not-found.ts'
import { partyNames } from './party-names.ts'
import { createRouter } from './router.ts'

const list = createRoute({
  method: 'get',
  path: '/entities',
  summary: 'People, parties, organisations, places: those in most documents first',
  request: { query: entityQuery },
  responses: {
    200: { description: 'One page.', content: { 'application/json': { schema: entitiesAnswer } } },
    400: problems[400],
  },
})

const one = createRoute({
  method: 'get',
  path: '/entities/{id}',
  summary: 'A person, party or other entity over all documents',
  request: { params: idParam },
  responses: {
    200: {
      description: 'The entity.',
      content: { 'application/json': { schema: entityAnswer } },
    },
    404: problems[404],
  },
})

/** `/entities`: who and what the record speaks of. */
export const entities = ({ store, partyName }: Deps): OpenAPIHono =>
  createRouter()
    .openapi(list, async (context) => {
      const page = await store.entities(context.req.valid('query'))
      return context.json({ ...page, parties: partyNames(page, partyName) }, 200)
    })
    .openapi(one, async (context) => {
      const { id } = context.req.valid('param')
      const entity = found(await store.entity(id), 'entity', id)
      return context.json({ ...entity, parties: partyNames(entity, partyName) }, 200)
    })
