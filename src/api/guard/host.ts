import type { MiddlewareHandler } from 'hono'
import { problem } from '../problem.ts'

const loopback = /^(localhost|[a-z0-9-]+(\.[a-z0-9-]+)*\.localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d{1,5})?$/i

/** True for names that can only mean this machine, with or without a port. */
export const isLoopback = (host: string): boolean => host.length <= 255 && loopback.test(host)

/**
 * Refuses requests that came under a foreign name: a page elsewhere can point its own name at 127.0.0.1 and would
 * otherwise read the record as if it were its own (DNS rebinding).
 */
export const loopbackOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? new URL(context.req.url).host
  if (!isLoopback(host))
    return problem(context, {
      status: 421,
      code: 'bad-request',
      detail: `This server answers on loopback names only, not on "${host.slice(0, 100)}".`,
      remedy: 'Open it as http://localhost:PORT/, or serve beyond this machine with a token.',
    })
  await next()
}
