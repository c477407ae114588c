import { z } from '@hono/zod-openapi'
import { basis } from './document.ts'
import { participant, topic } from './holder.ts'
import { list, shape } from './list.ts'
import { day, evidence } from './span.ts'

export const engagementKind = z.enum([
  'call',
  'video-call',
  'meeting',
  'visit',
  'summit',
  'conference',
  'consultations',
  'letter',
  'press-conference',
  'signing',
  'other',
])

export const engagementStatus = z.enum(['held', 'ongoing', 'planned', 'proposed', 'cancelled'])

/** What an engagement is in a reading and in the record alike. */
export const engagementFields = {
  id: z.string(),
  main: z.boolean(),
  kind: engagementKind,
  status: engagementStatus,
  date: day,
  end: day,
  dateBasis: basis,
  place: z.string().nullable(),
  participants: list(participant),
  initiator: z.string().nullable().openapi({ description: 'Code of the party at whose initiative it took place.' }),
  topics: list(topic),
}

export const engagement = shape({ ...engagementFields, evidence }).openapi('Engagement')
