import type { Handler } from 'hono'
import { problem } from '../problem.ts'
import { loadWebFiles, type WebFile } from './files.ts'

const accepts = (header: string | undefined, coding: string): boolean =>
  (header ?? '').split(',').some((part) => part.trim().toLowerCase().split(';')[0] === coding)

function answer(request: Request, { bytes, gzip, type, etag, hashed }: WebFile): Response {
  const headers = new Headers({
    'Content-Type': type,
    ETag: etag,
    Vary: 'Accept-Encoding',
    'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  const known = request.headers.get('if-none-match')
  if (known?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
    return new Response(null, { status: 304, headers })
  const packed = gzip && accepts(request.headers.get('accept-encoding') ?? undefined, 'gzip') ? gzip : null
  if (packed) headers.set('Content-Encoding', 'gzip')
  const body = packed ?? bytes
  headers.set('Content-Length', String(body.length))
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), { headers })
}

/**
 * Serves the web app. Every address that is not a file and not the API's is a page of the app, which finds its own
 * way by the address; a missing file under `/assets/` stays missing.
 */
export function serveFiles(root: string): Handler {
  const loading = loadWebFiles(root)
  return async (context) => {
    const files = await loading
    const { pathname } = new URL(context.req.url)
    const file = files.get(pathname)
    if (file) return answer(context.req.raw, file)
    const page = files.get('/index.html')
    if (page && !/^\/assets\/|\.\w{1,5}$/.test(pathname)) return answer(context.req.raw, page)
    return problem(context, {
      status: 404,
      code: 'not-found',
      detail: page ? `There is no file ${pathname.slice(0, 200)}.` : 'The web app is not built.',
      remedy: page ? null : 'Build it with: npm run build:web',
    })
  }
}
