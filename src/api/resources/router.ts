import { OpenAPIHono } from '@hono/zod-openapi'
import { problem } from '../problem.ts'

/** A router on which a request that does not fit its schema is answered with what does not fit. */
export const createRouter = (): OpenAPIHono =>
  new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return
      const errors = result.error.issues.map(({ path, message }) => ({ where: path.join('.'), says: message }))
      const detail = errors.map(({ where, says }) => (where ? `${where}: ${says}` : says)).join('; ')
      return problem(context, { status: 400, code: 'bad-request', detail, errors })
    },
  })
