import { z } from '@hono/zod-openapi'
import { genre } from './document.ts'
import { engagementKind, engagementStatus } from './engagement.ts'
import { act } from './statement.ts'

const words = (description: string, example?: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(500)
    .optional()
    .openapi({ description, ...(example ? { example } : {}) })

const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'A date is YYYY, YYYY-MM or YYYY-MM-DD.')
  .optional()
  .openapi({ description: 'YYYY, YYYY-MM or YYYY-MM-DD; included.' })

/** What narrows a list. */
export const filterFields = {
  text: words('Words, "phrases", OR, -without, prefix*.', 'libya "political settlement" -haftar'),
  publisher: words('Name of a publisher.'),
  genre: genre.optional(),
  language: words('BCP 47.', 'en'),
  party: words('Code of a party.', 'ITA'),
  entity: words('Id of a record entity, or code of a party.'),
  topic: words('Id of a topic, or its label.'),
  instrument: words('Name of an instrument.', 'UNSC resolution 2510'),
  document: words('Id of a document.'),
  engagement: words('Id of a record engagement.'),
  kind: engagementKind.optional(),
  status: engagementStatus.optional(),
  main: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .openapi({ description: 'Only the engagements that a document is about.' }),
  act: act.optional(),
  from: date,
  to: date,
}

const page = {
  limit: z.coerce.number().int().min(1).max(200).optional().openapi({ description: 'At most 200; 20 by default.' }),
  cursor: z.string().max(1000).optional().openapi({ description: '`next` of the page before.' }),
}

export const query = z.object({
  ...filterFields,
  order: z.enum(['newest', 'oldest', 'relevance']).optional(),
  ...page,
})

export const entityQuery = z.object({
  name: words('The beginning of any word of a name.', 'Lavr'),
  type: z.enum(['person', 'party', 'org', 'place', 'armed-group']).optional(),
  party: words('Code of a party.', 'ITA'),
  ...page,
})

/** The id in an address. */
export const idParam = z.object({ id: z.string().min(1).max(200) })
