import { z } from '@hono/zod-openapi'
import { acts } from '../../model/index.ts'
import { holder, topic } from './holder.ts'
import { list, shape } from './list.ts'
import { evidence, span } from './span.ts'

export const act = z.enum(acts)

export const statementFields = {
  id: z.string(),
  holders: list(holder),
  act,
  addressees: list(holder),
  reportedBy: holder.nullable(),
  topics: list(topic),
  quoted: z.enum(['direct', 'indirect', 'mixed']),
  negated: z.boolean(),
  cue: span.nullable(),
  content: span,
  engagement: z.string().nullable(),
  evidence,
}

export const statement = shape(statementFields).openapi('Statement')

export const commitmentFields = {
  id: z.string(),
  holders: list(holder),
  what: z.string(),
  due: z.string().nullable(),
  statement: z.string().nullable(),
  evidence,
}

export const commitment = shape(commitmentFields).openapi('Commitment')
