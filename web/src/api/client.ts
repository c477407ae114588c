import type { Problem, ReadAnswer } from '../../../src/api/types.ts'

/** What went wrong with a request, in words for the page. */
export class RequestError extends Error {
  readonly status: number
  readonly remedy: string | null

  constructor(message: string, status: number, remedy: string | null) {
    super(message)
    this.name = 'RequestError'
    this.status = status
    this.remedy = remedy
  }
}

/** What a page asks with; absent and empty values are left out. */
export type Params = Readonly<Record<string, string | number | boolean | null | undefined>>

/** An address with its question. */
export function withParams(path: string, params: Params = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params))
    if (value !== undefined && value !== null && value !== '') query.set(name, String(value))
  return query.size > 0 ? `${path}?${query}` : path
}

async function request<T>(path: string, init: RequestInit = {}): Promise<T> {
  let response: Response
  try {
    response = await fetch(`/api${path}`, { ...init, credentials: 'same-origin' })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new RequestError('Readout does not answer.', 0, 'Is it still running? Start it with: readout serve')
  }
  if (response.ok) return (await response.json()) as T
  const problem = (await response.json().catch(() => null)) as Partial<Problem> | null
  throw new RequestError(
    problem?.detail ?? `Readout answered with ${response.status}.`,
    response.status,
    problem?.remedy ?? null,
  )
}

const post = <T>(path: string, body: unknown): Promise<T> =>
  request<T>(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })

const id = encodeURIComponent

/** Addresses of what is got, which are also the names under which answers are remembered. */
export const addresses = {
  summary: () => '/summary',
  search: (params: Params) => withParams('/search', params),
  facets: (params: Params) => withParams('/facets', params),
  document: (key: string) => `/documents/${id(key)}`,
  engagement: (key: string) => `/engagements/${id(key)}`,
  engagements: (params: Params) => withParams('/engagements', params),
  statements: (params: Params) => withParams('/statements', params),
  entity: (key: string) => `/entities/${id(key)}`,
  entities: (params: Params) => withParams('/entities', params),
  documents: (params: Params) => withParams('/documents', params),
}

/** Gets an answer. */
export const get = <T>(address: string, signal?: AbortSignal): Promise<T> =>
  request<T>(address, signal ? { signal } : {})

/** Reads a text; keeps it where `add` is set. */
export const readText = (body: { text: string; url?: string | null; title?: string | null; add?: boolean }) =>
  post<ReadAnswer>('/read', body)

/** Signs in with the token. */
export const signIn = (token: string) => post<{ signedIn: true }>('/session', { token })
