import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { searchAnswer, searched } from '../schemas/answers.ts'
import { problems } from '../schemas/problem.ts'
import { query } from '../schemas/query.ts'
import type { Deps } from './deps.ts'
import { countStatements } from './engagements.ts'
import { partyNames } from './party-names.ts'
import { createRouter } from './router.ts'

const search = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Finds documents, engagements or statements, with facets to narrow by',
  request: { query: query.extend({ of: searched.default('documents') }) },
  responses: {
    200: {
      description: 'One page of the kind that `of` names; the lists of the others are empty.',
      content: { 'application/json': { schema: searchAnswer } },
    },
    400: problems[400],
  },
})

/** `/search`: one question to all of the record. */
export const searches = ({ store, partyName }: Deps): OpenAPIHono =>
  createRouter().openapi(search, async (context) => {
    const { of, order, limit, cursor, ...filter } = context.req.valid('query')
    const ask = (kind: string) => (kind === of ? { ...filter, order, limit, cursor } : { ...filter, limit: 1 })
    const [documents, engagements, statements, entities, facets] = await Promise.all([
      store.documents(ask('documents')),
      store.engagements(ask('engagements')),
      store.statements(ask('statements')),
      filter.text && !cursor ? store.entities({ name: filter.text, limit: 6 }) : { items: [] },
      store.facets(of, filter),
    ])
    const lists = {
      documents: of === 'documents' ? documents.items : [],
      engagements: of === 'engagements' ? await countStatements(store, engagements.items) : [],
      statements: of === 'statements' ? statements.items : [],
      entities: entities.items,
    }
    const totals = { documents: documents.total, engagements: engagements.total, statements: statements.total }
    const { next } = { documents, engagements, statements }[of]
    return context.json({ of, ...lists, totals, facets, next, parties: partyNames(lists, partyName) }, 200)
  })
