import { z } from '@hono/zod-openapi'
import { list, shape } from './list.ts'

/** What went wrong. */
export const problem = shape({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().openapi({ description: 'What went wrong, in words.' }),
  code: z.string(),
  remedy: z.string().nullable().openapi({ description: 'What to do about it.' }),
  errors: list(shape({ where: z.string(), says: z.string() })),
}).openapi('Problem', { description: 'RFC 9457.' })

const answer = (description: string) => ({ description, content: { 'application/problem+json': { schema: problem } } })

/** The answers for what can go wrong, by status, as a route describes them. */
export const problems = {
  400: answer('The request is not understood.'),
  404: answer('Not there.'),
  413: answer('Too large.'),
  422: answer('Not readable.'),
} as const
