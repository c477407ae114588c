import { z } from '@hono/zod-openapi'

/** A list that nobody edits. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()

/** An object that holds exactly these fields. */
export const shape = <T extends z.core.$ZodLooseShape>(fields: T) => z.strictObject(fields).readonly()
