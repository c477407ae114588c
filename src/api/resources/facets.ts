import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { facetsAnswer, searched } from '../schemas/answers.ts'
import { problems } from '../schemas/problem.ts'
import { filterFields } from '../schemas/query.ts'
import type { Deps } from './deps.ts'
import { createRouter } from './router.ts'

const facets = createRoute({
  method: 'get',
  path: '/facets',
  summary: 'What a search can be narrowed by, and how much there is of each kind',
  request: { query: z.object({ ...filterFields, of: searched.default('documents') }) },
  responses: {
    200: { description: 'Values with their counts.', content: { 'application/json': { schema: facetsAnswer } } },
    400: problems[400],
  },
})

/** `/facets`: apart from `/search`, since counting takes longer than finding. */
export const facetCounts = ({ store }: Deps): OpenAPIHono =>
  createRouter().openapi(facets, async (context) => {
    const { of, ...filter } = context.req.valid('query')
    const [counts, documents, engagements, statements] = await Promise.all([
      store.facets(of, filter),
      store.documents({ ...filter, limit: 1 }),
      store.engagements({ ...filter, limit: 1 }),
      store.statements({ ...filter, limit: 1 }),
    ])
    const totals = { documents: documents.total, engagements: engagements.total, statements: statements.total }
    return context.json({ of, facets: counts, totals }, 200)
  })
