import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { addAnswer } from '../schemas/answers.ts'
import { problems } from '../schemas/problem.ts'
import type { Deps } from './deps.ts'
import { createRouter } from './router.ts'
import { sourceText, toSource } from './source.ts'

const route = createRoute({
  method: 'post',
  path: '/add',
  summary: 'Reads texts and keeps them: all or none',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: z.strictObject({ documents: z.array(sourceText).min(1).max(100) }) } },
    },
  },
  responses: {
    200: {
      description: 'What became of each, in the order of the texts.',
      content: { 'application/json': { schema: addAnswer } },
    },
    400: problems[400],
    413: problems[413],
    422: problems[422],
  },
})

/** `/add`: texts into the record. */
export const additions = ({ store, read }: Deps): OpenAPIHono =>
  createRouter().openapi(route, async (context) => {
    const entries = context.req.valid('json').documents.map((sent) => {
      const source = toSource(sent)
      return { source, reading: read(source) }
    })
    const outcomes = await store.add(entries)
    const items = entries.map(({ reading }, at) => ({
      id: reading.document.id,
      outcome: outcomes[at] ?? ('unchanged' as const),
    }))
    return context.json({ items }, 200)
  })
