import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A file of the web app, held in memory with all that its answer needs. */
export interface WebFile {
  readonly bytes: Buffer
  readonly gzip: Buffer | null
  readonly type: string
  readonly etag: string
  /** True where the name holds a digest of the content, so that a browser may keep it for good. */
  readonly hashed: boolean
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}

async function loadFile(path: string, name: string): Promise<WebFile> {
  const bytes = await readFile(path)
  const type = types[extname(path)] ?? 'application/octet-stream'
  const packed = /^(text|application)\/|svg/.test(type) ? gzipSync(bytes, { level: 9 }) : null
  return {
    bytes,
    gzip: packed && packed.length < bytes.length ? packed : null,
    type,
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    hashed: /^\/assets\/.+-[\w-]{8}\.\w+$/.test(name),
  }
}

/**
 * Loads the built web app by the paths under which it is served. Requests are looked up in this table and never
 * reach the file system, so no path leads out of the folder. A folder that is not there gives an empty table.
 */
export async function loadWebFiles(root: string): Promise<ReadonlyMap<string, WebFile>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile())
  return new Map(
    await Promise.all(
      files.map(async (entry): Promise<[string, WebFile]> => {
        const path = join(entry.parentPath, entry.name)
        const name = `/${relative(root, path).split(sep).join('/')}`
        return [name, await loadFile(path, name)]
      }),
    ),
  )
}
