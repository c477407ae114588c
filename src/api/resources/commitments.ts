import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { commitmentsAnswer } from '../schemas/answers.ts'
import { problems } from '../schemas/problem.ts'
import { query } from '../schemas/query.ts'
import type { Deps } from './deps.ts'
import { partyNames } from './party-names.ts'
import { createRouter } from './router.ts'

const list = createRoute({
  method: 'get',
  path: '/commitments',
  summary: 'Commitments of the record',
  request: { query },
  responses: {
    200: { description: 'One page.', content: { 'application/json': { schema: commitmentsAnswer } } },
    400: problems[400],
  },
})

/** `/commitments`: who undertook what, by when. */
export const commitments = ({ store, partyName }: Deps): OpenAPIHono =>
  createRouter().openapi(list, async (context) => {
    const page = await store.commitments(context.req.valid('query'))
    return context.json({ ...page, parties: partyNames(page, partyName) }, 200)
  })
