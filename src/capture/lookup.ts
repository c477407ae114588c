import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { ReadoutError } from '../model/index.ts'
import { isPublicAddress } from './address.ts'

/** The error for a host that is not on the public internet. */
export const notPublic = (host: string, address: string): ReadoutError =>
  new ReadoutError('network', `${host} is at ${address}, which is not on the public internet.`, {
    remedy: `If you trust it, say --allow-host ${host}.`,
  })

/** Resolves a host to its public addresses; the connection goes to exactly these, so that no later answer counts. */
export const publicLookup =
  (resolve: typeof systemLookup = systemLookup): LookupFunction =>
  (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const refused = addresses.find(({ address }) => !isPublicAddress(address))
      const [first] = addresses
      if (refused || !first) return callback(notPublic(host, refused?.address ?? 'no address'), '', 0)
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
