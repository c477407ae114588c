import { z } from '@hono/zod-openapi'

/** The names of the parties whose codes an answer holds. */
export const parties = z
  .record(z.string(), z.string())
  .readonly()
  .openapi('PartyNames', {
    description: 'Names of the parties whose codes stand in the answer.',
    example: { ITA: 'Italy' },
  })
