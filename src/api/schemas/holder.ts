import { z } from '@hono/zod-openapi'
import { shape } from './list.ts'

const fields = {
  entity: z.string().nullable(),
  name: z.string().nullable(),
  party: z.string().nullable().openapi({ description: 'ISO 3166 alpha-3, or an acronym.', example: 'ITA' }),
}

export const holder = shape(fields).openapi('Holder', { description: 'A person acting for a party, or a party alone.' })

export const participant = shape({ ...fields, office: z.string().nullable() }).openapi('Participant')

export const topic = shape({ id: z.string().nullable(), label: z.string() }).openapi('Topic')
