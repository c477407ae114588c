import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { ReadoutError } from '../model/index.ts'
import { type AppOptions, createApp } from './app.ts'
import { isLoopback } from './guard/host.ts'

export interface ServeOptions extends AppOptions {
  /** 0 takes any free port. */
  readonly port?: number
  /** The address to listen on. Beyond loopback a token is needed. */
  readonly host?: string
}

/** A running server. */
export interface Serving {
  /** Where it is to be opened, with a slash at the end. */
  readonly url: string
  readonly port: number
  /** Ends it: no new requests, and those that wait are let go. */
  close(): Promise<void>
}

/** The port that is taken where none is named. */
const defaultPort = 7357

const bracket = (host: string): string => (host.includes(':') ? `[${host}]` : host)

function unable(error: NodeJS.ErrnoException, host: string, port: number): ReadoutError {
  const remedies: Readonly<Record<string, string>> = {
    EADDRINUSE: 'Another program listens there: choose a port with --port, or 0 for any free one.',
    EACCES: 'Ports below 1024 need rights: choose one above with --port.',
    EADDRNOTAVAIL: 'This machine has no such address.',
  }
  return new ReadoutError('network', `Cannot listen on ${bracket(host)}:${port}.`, {
    remedy: remedies[error.code ?? ''] ?? error.message,
    cause: error,
  })
}

/**
 * Serves the API and the web app.
 * @throws ReadoutError `bad-request` beyond loopback without a token; `network` where the port cannot be had.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { port = defaultPort, host = '127.0.0.1', token = null } = options
  if (token === null && !isLoopback(bracket(host)))
    throw new ReadoutError('bad-request', `Serving on ${host} opens the record to other machines.`, {
      remedy: 'Set READOUT_TOKEN to a secret of 16 characters or more, or serve on 127.0.0.1.',
    })
  const app = createApp(options)
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(unable(error, host, port)))
    server.listen(port, host, resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${bracket(host)}:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
