import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { ReadoutError } from '../../model/index.ts'
import { problem } from '../problem.ts'

/** The cookie that keeps a browser signed in. */
export const sessionCookie = 'readout_session'

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

/** What the cookie holds: made from the token, and of no use for finding it. */
export const sessionOf = (token: string): string => sha256(`readout session\u0000${token}`).toString('base64url')

/** Compares two secrets in a time that tells nothing about them. */
export const isSame = (a: string, b: string): boolean => timingSafeEqual(sha256(a), sha256(b))

/**
 * Checks that a token is long enough to keep strangers out.
 * @throws ReadoutError `bad-request` where it is not.
 */
export function checkToken(token: string): string {
  if (token.length < 16)
    throw new ReadoutError('bad-request', 'READOUT_TOKEN is shorter than 16 characters.', {
      remedy: 'Make one, for example with: openssl rand -hex 24',
    })
  return token
}

/** Lets only those in who know the token: as `Authorization: Bearer …`, or by the cookie that signing in gave them. */
export function tokenOnly(token: string): MiddlewareHandler {
  const session = sessionOf(token)
  return async (context, next) => {
    const bearer = /^Bearer ([^\s]{1,512})$/.exec(context.req.header('authorization') ?? '')?.[1]
    const cookie = getCookie(context, sessionCookie)
    if (!((bearer && isSame(bearer, token)) || (cookie && isSame(cookie, session)))) {
      context.header('WWW-Authenticate', 'Bearer realm="readout"')
      return problem(context, {
        status: 401,
        code: 'bad-request',
        detail: 'This record is served with a token, and the request brings none that fits.',
        remedy: 'Sign in on the page, or send the header "Authorization: Bearer TOKEN".',
      })
    }
    await next()
  }
}
