import { z } from '@hono/zod-openapi'
import { list, shape } from './list.ts'
import { day, span } from './span.ts'

export const genre = z.enum(['readout', 'statement', 'joint-statement', 'transcript', 'announcement', 'news', 'other'])

export const basis = z.enum(['stated', 'inferred', 'unknown'])

const published = shape({
  date: day,
  time: z.string().nullable(),
  basis,
  earliest: day,
  latest: day,
  reasons: list(shape({ says: z.string(), span: span.nullable() })),
}).openapi('Published', { description: 'The day on which the text was issued, and why it is thought so.' })

export const document = shape({
  id: z.string().openapi({ description: 'SHA-256 of the text.' }),
  source: z.string(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  genre,
  language: z.string().openapi({ description: 'BCP 47.' }),
  title: z.string().nullable(),
  published,
  text: z.string(),
  body: list(span),
  sections: list(shape({ ...span.unwrap().shape, heading: span })),
  residue: list(shape({ ...span.unwrap().shape, kind: z.string() })),
}).openapi('Document', { description: 'One text as it was taken in.' })
