import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { RecordedEngagement, RecordStore } from '../../record/index.ts'
import { engagementAnswer, engagementsAnswer } from '../schemas/answers.ts'
import { problems } from '../schemas/problem.ts'
import { idParam, query } from '../schemas/query.ts'
import type { Deps } from './deps.ts'
import { found } from './not-found.ts'
import { partyNames } from './party-names.ts'
import { createRouter } from './router.ts'

const list = createRoute({
  method: 'get',
  path: '/engagements',
  summary: 'Engagements of the record, by day',
  request: { query },
  responses: {
    200: { description: 'One page.', content: { 'application/json': { schema: engagementsAnswer } } },
    400: problems[400],
  },
})

const one = createRoute({
  method: 'get',
  path: '/engagements/{id}',
  summary: 'An engagement with what was said and undertaken there',
  request: { params: idParam },
  responses: {
    200: {
      description: 'The engagement.',
      content: { 'application/json': { schema: engagementAnswer } },
    },
    404: problems[404],
  },
})

/** Adds to each engagement how many statements were made there. */
export const countStatements = (store: RecordStore, engagements: readonly RecordedEngagement[]) =>
  Promise.all(
    engagements.map(async (engagement) => ({
      ...engagement,
      statementCount: (await store.statements({ engagement: engagement.id, limit: 1 })).total,
    })),
  )

/** `/engagements`: who met, called or wrote to whom. */
export const engagements = ({ store, partyName }: Deps): OpenAPIHono =>
  createRouter()
    .openapi(list, async (context) => {
      const { items, ...page } = await store.engagements(context.req.valid('query'))
      const counted = await countStatements(store, items)
      return context.json({ ...page, items: counted, parties: partyNames(items, partyName) }, 200)
    })
    .openapi(one, async (context) => {
      const { id } = context.req.valid('param')
      const engagement = found(await store.engagement(id), 'engagement', id)
      return context.json({ ...engagement, parties: partyNames(engagement, partyName) }, 200)
    })
