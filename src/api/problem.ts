import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type ErrorCode, ReadoutError } from '../model/index.ts'

/** What went wrong, as RFC 9457 has it, with Readout's own code and remedy. */
export interface Problem {
  readonly status: ContentfulStatusCode
  readonly code: ErrorCode
  readonly detail: string
  readonly remedy?: string | null
  readonly errors?: readonly { readonly where: string; readonly says: string }[]
}

const titles: Partial<Record<ContentfulStatusCode, string>> = {
  400: 'The request is not understood',
  401: 'Sign in first',
  403: 'Not allowed from there',
  404: 'Not found',
  405: 'Not done that way',
  413: 'Too large',
  415: 'Not a kind of content that is read here',
  421: 'Wrong name',
  422: 'Not readable',
  500: 'Something went wrong here',
  503: 'Busy',
  507: 'No room',
}

/** Answers with a problem. */
export function problem(context: Context, { status, code, detail, remedy = null, errors = [] }: Problem): Response {
  const body = { type: 'about:blank', title: titles[status] ?? 'Error', status, detail, code, remedy, errors }
  return context.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' })
}

const statuses: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  'no-evidence': 500,
  'stage-order': 500,
  'input-too-large': 413,
  'input-unreadable': 422,
  'not-found': 404,
  'record-locked': 503,
  'record-newer': 500,
  'record-unwritable': 500,
  'record-full': 507,
  'bad-request': 400,
  'bad-knowledge': 500,
  network: 500,
  runtime: 500,
}

/** Turns whatever was thrown into a problem; what is not Readout's own error shows nothing of its inside. */
export function problemOf(context: Context, error: unknown): Response {
  if (error instanceof ReadoutError)
    return problem(context, {
      status: statuses[error.code],
      code: error.code,
      detail: error.message,
      remedy: error.remedy,
    })
  if (error instanceof HTTPException)
    return problem(context, { status: error.status, code: 'bad-request', detail: error.message })
  return problem(context, {
    status: 500,
    code: 'runtime',
    detail: 'Readout failed at this request.',
    remedy: 'What happened stands in the output of the server.',
  })
}
