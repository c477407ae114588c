import { z } from '@hono/zod-openapi'
import { list, shape } from './list.ts'
import { parties } from './parties.ts'

/** One page of a list. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  shape({ items: list(item), total: z.int().min(0), next: z.string().nullable(), parties })
