import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { ReadoutError } from '../../model/index.ts'
import { readAnswer } from '../schemas/answers.ts'
import { problems } from '../schemas/problem.ts'
import type { Deps } from './deps.ts'
import { partyNames } from './party-names.ts'
import { createRouter } from './router.ts'
import { fromPlainText, sourceText, toSource } from './source.ts'

const route = createRoute({
  method: 'post',
  path: '/read',
  summary: 'Reads a text; keeps it only where `add` is set',
  request: {
    body: {
      content: {
        'application/json': { schema: sourceText.extend({ add: z.boolean().optional() }).openapi('TextToRead') },
        'text/plain': { schema: z.string() },
      },
    },
  },
  responses: {
    200: { description: 'What was read.', content: { 'application/json': { schema: readAnswer } } },
    400: problems[400],
    413: problems[413],
    422: problems[422],
  },
})

/** `/read`: a text in, a reading out. */
export const reads = ({ store, read, partyName }: Deps): OpenAPIHono =>
  createRouter().openapi(route, async (context) => {
    const isPlain = /^text\/plain\b/i.test(context.req.header('content-type') ?? '')
    const body = isPlain ? await context.req.text() : context.req.valid('json')
    // A request with no body at all passes the validator of one that may be plain text, as an empty object.
    const { add = false, ...sent } = typeof body === 'string' ? { ...fromPlainText(body), add: false } : body
    if (sent.text === undefined) throw new ReadoutError('bad-request', 'The request brings no text.')
    const source = toSource(sent)
    const reading = read(source)
    const [outcome = null] = add ? await store.add([{ source, reading }]) : []
    const kept = add || (await store.known([reading.document.id])).has(reading.document.id)
    return context.json({ reading, kept, outcome, parties: partyNames(reading, partyName) }, 200)
  })
