import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { setCookie } from 'hono/cookie'
import { HTTPException } from 'hono/http-exception'
import { isSame, sessionCookie, sessionOf } from '../guard/token.ts'
import { shape } from '../schemas/list.ts'
import { problems } from '../schemas/problem.ts'
import { createRouter } from './router.ts'

const route = createRoute({
  method: 'post',
  path: '/session',
  summary: 'Signs a browser in, where the record is served with a token',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: z.strictObject({ token: z.string().min(1).max(512) }) } },
    },
  },
  responses: {
    200: {
      description: 'Signed in; the cookie is set.',
      content: { 'application/json': { schema: shape({ signedIn: z.literal(true) }) } },
    },
    400: problems[400],
    401: problems[400],
  },
})

/** `/session`: signing in. */
export const sessions = (token: string | null): OpenAPIHono =>
  createRouter().openapi(route, (context) => {
    if (token !== null && !isSame(context.req.valid('json').token, token))
      throw new HTTPException(401, { message: 'That is not the token.' })
    if (token !== null)
      setCookie(context, sessionCookie, sessionOf(token), {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        maxAge: 30 * 24 * 3600,
      })
    return context.json({ signedIn: true as const }, 200)
  })
