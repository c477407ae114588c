import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import type { Reading, SourceDocument } from '../model/index.ts'
import type { RecordStore } from '../record/index.ts'
import { description } from './description.ts'
import { securityHeaders } from './guard/headers.ts'
import { loopbackOnly } from './guard/host.ts'
import { sameOriginOnly } from './guard/origin.ts'
import { checkToken, tokenOnly } from './guard/token.ts'
import { problem, problemOf } from './problem.ts'
import { createApi } from './resources/index.ts'
import { sessions } from './resources/session.ts'
import { serveFiles } from './static/serve-files.ts'

export interface AppOptions {
  readonly store: RecordStore
  readonly read: (source: SourceDocument) => Reading
  /** The usual name of a party, by its code; without it, codes stand for themselves. */
  readonly partyName?: (code: string) => string | null
  /** The folder of the built web app; without it, the API alone is served. */
  readonly webRoot?: string | null
  /** Who does not know it stays out. Without it, only loopback names are answered. */
  readonly token?: string | null
  /** The clock that tells what is still to come. */
  readonly now?: () => Date
  /** Hears of errors that are Readout's own fault. */
  readonly onError?: (error: unknown) => void
}

/** The most that a request may send, in bytes. */
const largestBody = 4 * 1024 * 1024

/** Makes the whole HTTP application: the API under `/api`, the web app everywhere else. */
export function createApp(options: AppOptions): OpenAPIHono {
  const { store, read, partyName = () => null, webRoot = null, token = null, now = () => new Date(), onError } = options
  const app = new OpenAPIHono()
  app.use(securityHeaders)
  if (token === null) app.use(loopbackOnly)
  app.use('/api/*', sameOriginOnly)
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: largestBody,
      onError: (context) =>
        problem(context, {
          status: 413,
          code: 'input-too-large',
          detail: 'The request is larger than 4 MB.',
          remedy: 'Add large texts with: readout add FILE',
        }),
    }),
  )
  app.use('/api/*', async (context, next) => {
    await next()
    context.res.headers.set('Cache-Control', 'private, no-cache')
  })
  app.use('/api/*', etag())
  app.route('/api', sessions(token))
  if (token !== null) app.use('/api/*', tokenOnly(checkToken(token)))
  app.route('/api', createApi({ store, read, partyName, now }))
  app.doc31('/api/openapi.json', description)
  app.all('/api/*', (context) =>
    problem(context, {
      status: 404,
      code: 'not-found',
      detail: `There is no ${context.req.method} ${context.req.path.slice(0, 200)}.`,
      remedy: 'All that there is stands in /api/openapi.json.',
    }),
  )
  if (webRoot !== null) app.get('*', serveFiles(webRoot))
  app.notFound((context) => problem(context, { status: 404, code: 'not-found', detail: 'There is nothing here.' }))
  app.onError((error, context) => {
    const answer = problemOf(context, error)
    if (answer.status >= 500) onError?.(error)
    return answer
  })
  return app
}
