import { z } from '@hono/zod-openapi'
import { shape } from './list.ts'

const offset = z.int().min(0)

/** A stretch of a document's text. */
export const span = shape({ start: offset, end: offset }).openapi('Span', {
  description: 'Half-open stretch of document.text, in UTF-16 code units.',
})

/** The words that say a fact: never none. */
export const evidence = z
  .tuple([span], span)
  .readonly()
  .openapi('Evidence', { description: 'The words that say it: at least one span.' })

/** A day or a month. */
export const day = z
  .string()
  .nullable()
  .openapi({ description: 'YYYY-MM-DD or YYYY-MM; null where it is not known.', example: '2020-09-15' })
