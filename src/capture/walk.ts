import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { explainFile } from './file-error.ts'
import { mediaTypeOf } from './media-type.ts'

/** A file to be taken in, or why a path is none. */
export type Walked =
  | { readonly path: string }
  | { readonly path: string; readonly error: unknown }
  | { readonly path: string; readonly passedOver: true }

const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '__MACOSX'])
const collator = new Intl.Collator('en', { numeric: true })

async function* walkFolder(folder: string, seen: Set<string>): AsyncGenerator<Walked> {
  let entries: Dirent[]
  try {
    // Links may lead back up: each real folder is entered once.
    const real = await realpath(folder)
    if (seen.has(real)) return
    seen.add(real)
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield { path: folder, error: explainFile(error, folder) }
    return
  }
  for (const entry of entries.sort((a, b) => collator.compare(a.name, b.name))) {
    if (entry.name.startsWith('.') || skippedFolders.has(entry.name)) continue
    const path = join(folder, entry.name)
    const target = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry
    if (target?.isDirectory()) yield* walkFolder(path, seen)
    else if (!target?.isFile() || !mediaTypeOf(entry.name)) yield { path, passedOver: true }
    else yield { path }
  }
}

/**
 * The files under the paths, folders in the order of their names. A file that is named itself is taken whatever it is
 * called; in folders only .txt, .md and .html files are, and hidden ones are left alone.
 */
export async function* walk(paths: readonly string[]): AsyncGenerator<Walked> {
  const seen = new Set<string>()
  for (const path of paths) {
    try {
      const target = await stat(path)
      if (target.isDirectory()) yield* walkFolder(path, seen)
      else yield { path }
    } catch (error) {
      yield { path, error: explainFile(error, path) }
    }
  }
}
