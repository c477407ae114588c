import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { RecordStore } from '../../record/index.ts'
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
  summary: 'Finds documents, engagements or statements',
  request: { query: query.extend({ of: searched.default('documents') }) },
  responses: {
    200: {
      description: 'One page of the kind that `of` names; the lists of the others are empty.',
      content: { 'application/json': { schema: searchAnswer } },
    },
    400: problems[400],
  },
})

/** Names that begin with the words that are sought, where these may be a name. */
const named = async (store: RecordStore, text: string | undefined) =>
  text && /^[^"*-]{2,60}$/.test(text) ? (await store.entities({ name: text, limit: 6 })).items : []

/** `/search`: one question to all of the record. */
export const searches = ({ store, partyName }: Deps): OpenAPIHono =>
  createRouter().openapi(search, async (context) => {
    const { of, ...asked } = context.req.valid('query')
    const entities = asked.cursor ? [] : await named(store, asked.text)
    const nothing = { documents: [], engagements: [], statements: [] }
    const found =
      of === 'documents'
        ? await store
            .documents(asked)
            .then(({ items, ...page }) => ({ ...page, lists: { ...nothing, documents: items } }))
        : of === 'statements'
          ? await store
              .statements(asked)
              .then(({ items, ...page }) => ({ ...page, lists: { ...nothing, statements: items } }))
          : await store.engagements(asked).then(async ({ items, ...page }) => ({
              ...page,
              lists: { ...nothing, engagements: await countStatements(store, items) },
            }))
    const { lists, total, next } = found
    const parties = partyNames([lists, entities], partyName)
    return context.json({ of, ...lists, entities, total, next, parties }, 200)
  })
