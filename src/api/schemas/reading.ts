import { z } from '@hono/zod-openapi'
import { document } from './document.ts'
import { engagement } from './engagement.ts'
import { list, shape } from './list.ts'
import { evidence, span } from './span.ts'
import { commitment, statement } from './statement.ts'

export const entityType = z.enum(['person', 'party', 'org', 'place', 'armed-group'])

const entity = shape({
  id: z.string(),
  type: entityType,
  name: z.string(),
  party: z.string().nullable(),
  wikidata: z.string().nullable(),
  mentions: list(span),
}).openapi('Entity')

const instrument = shape({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  number: z.int().nullable(),
  year: z.int().nullable(),
  evidence,
}).openapi('Instrument')

const time = shape({
  ...span.unwrap().shape,
  value: z.string().openapi({ description: 'ISO 8601.' }),
  basis: z.enum(['stated', 'inferred']),
}).openapi('Time')

export const reader = shape({ name: z.string(), version: z.string() }).openapi('Reader')

export const reading = shape({
  document,
  entities: list(entity),
  engagements: list(engagement),
  statements: list(statement),
  instruments: list(instrument),
  commitments: list(commitment),
  times: list(time),
  reader,
}).openapi('Reading', { description: 'One document with all that was read in it.' })
