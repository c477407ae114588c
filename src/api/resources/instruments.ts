import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { instrumentsAnswer } from '../schemas/answers.ts'
import { problems } from '../schemas/problem.ts'
import { query } from '../schemas/query.ts'
import type { Deps } from './deps.ts'
import { createRouter } from './router.ts'

const list = createRoute({
  method: 'get',
  path: '/instruments',
  summary: 'Instruments over all documents, the most invoked first',
  request: { query },
  responses: {
    200: { description: 'One page.', content: { 'application/json': { schema: instrumentsAnswer } } },
    400: problems[400],
  },
})

/** `/instruments`: resolutions, treaties and formats that are invoked. */
export const instruments = ({ store }: Deps): OpenAPIHono =>
  createRouter().openapi(list, async (context) => {
    const page = await store.instruments(context.req.valid('query'))
    return context.json({ ...page, parties: {} }, 200)
  })
