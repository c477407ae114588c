import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { summaryAnswer } from '../schemas/answers.ts'
import { problems } from '../schemas/problem.ts'
import type { Deps } from './deps.ts'
import { countStatements } from './engagements.ts'
import { partyNames } from './party-names.ts'
import { createRouter } from './router.ts'

const route = createRoute({
  method: 'get',
  path: '/summary',
  summary: 'The record at a glance',
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(50).default(20).openapi({ description: 'How many of the latest.' }),
    }),
  },
  responses: {
    200: { description: 'Figures, latest, upcoming.', content: { 'application/json': { schema: summaryAnswer } } },
    400: problems[400],
  },
})

/** `/summary`: what a start page shows. */
export const summaries = ({ store, partyName, now }: Deps): OpenAPIHono =>
  createRouter().openapi(route, async (context) => {
    const { limit } = context.req.valid('query')
    const today = now().toISOString().slice(0, 10)
    const [record, held, ongoing, next, planned] = await Promise.all([
      store.summary(),
      store.engagements({ main: true, status: 'held', limit }),
      store.engagements({ main: true, status: 'ongoing', limit }),
      store.engagements({ status: 'planned', from: today, order: 'oldest', limit: 6 }),
      store.engagements({ status: 'planned', limit: 6 }),
    ])
    const newestFirst = [...held.items, ...ongoing.items].sort((a, b) =>
      (b.sortDate ?? '').localeCompare(a.sortDate ?? ''),
    )
    const [latest, upcoming, announced] = await Promise.all([
      countStatements(store, newestFirst.slice(0, limit)),
      countStatements(store, next.items),
      countStatements(store, planned.items),
    ])
    const names = partyNames([latest, upcoming, announced], partyName)
    return context.json({ record, latest, upcoming, announced, parties: names }, 200)
  })
