import type { Context, MiddlewareHandler } from 'hono'
import { problem } from '../problem.ts'

const safe = new Set(['GET', 'HEAD'])

/** True where the request was caused by another site's page: such a page may neither read nor write here. */
function isForeign(context: Context): boolean {
  const site = context.req.header('sec-fetch-site')
  const opened = context.req.header('sec-fetch-mode') === 'navigate' && safe.has(context.req.method)
  if (site && site !== 'same-origin' && site !== 'none' && !opened) return true
  if (safe.has(context.req.method)) return false
  const origin = context.req.header('origin')
  if (!origin) return false
  const host = context.req.header('host') ?? new URL(context.req.url).host
  return !URL.canParse(origin) || new URL(origin).host !== host
}

/** Refuses requests that another site's page makes, since a server on loopback is within reach of every page. */
export const sameOriginOnly: MiddlewareHandler = async (context, next) => {
  if (isForeign(context))
    return problem(context, {
      status: 403,
      code: 'bad-request',
      detail: 'This request came from the page of another site.',
      remedy: "Use the app's own page, or a program outside the browser.",
    })
  await next()
}
