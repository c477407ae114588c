import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { statementAnswer, statementsAnswer } from '../schemas/answers.ts'
import { problems } from '../schemas/problem.ts'
import { idParam, query } from '../schemas/query.ts'
import type { Deps } from './deps.ts'
import { found } from './not-found.ts'
import { partyNames } from './party-names.ts'
import { createRouter } from './router.ts'

const list = createRoute({
  method: 'get',
  path: '/statements',
  summary: 'Statements of the record; `party` and `entity` mean the holders',
  request: { query },
  responses: {
    200: { description: 'One page.', content: { 'application/json': { schema: statementsAnswer } } },
    400: problems[400],
  },
})

const one = createRoute({
  method: 'get',
  path: '/statements/{id}',
  summary: 'A statement with the words that make it',
  request: { params: idParam },
  responses: {
    200: {
      description: 'The statement.',
      content: {
        'application/json': { schema: statementAnswer },
      },
    },
    404: problems[404],
  },
})

/** `/statements`: positions, each with its holders and its words. */
export const statements = ({ store, partyName }: Deps): OpenAPIHono =>
  createRouter()
    .openapi(list, async (context) => {
      const page = await store.statements(context.req.valid('query'))
      return context.json({ ...page, parties: partyNames(page, partyName) }, 200)
    })
    .openapi(one, async (context) => {
      const { id } = context.req.valid('param')
      const statement = found(await store.statement(id), 'statement', id)
      return context.json({ statement, parties: partyNames(statement, partyName) }, 200)
    })
