import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reading, SourceDocument } from '../model/index.ts'
import { ReadoutError } from '../model/index.ts'
import type { Trace } from '../reading/kit/index.ts'

/** Reading as commands use it. */
export interface LoadedReader {
  readonly read: (source: SourceDocument, options?: { readonly trace?: Trace }) => Reading
  readonly partyName: (code: string) => string | null
  readonly version: string
}

/** The CSV files of a folder with the user's own knowledge. */
async function readKnowledgeFolder(folder: string): Promise<{ name: string; text: string }[]> {
  try {
    const names = (await readdir(folder)).filter((name) => /\.csv$/i.test(name)).sort()
    if (!names.length)
      throw new ReadoutError('bad-knowledge', `${folder}: holds no .csv file.`, {
        remedy: 'Put tables there, e.g. parties.csv or officeholders.csv.',
      })
    return await Promise.all(
      names.map(async (name) => ({ name: join(folder, name), text: await readFile(join(folder, name), 'utf8') })),
    )
  } catch (cause) {
    if (cause instanceof ReadoutError) throw cause
    throw new ReadoutError('bad-knowledge', `${folder}: cannot be read as a folder of knowledge.`, {
      remedy: 'Check what --knowledge names.',
      cause,
    })
  }
}

/** Loads the reader, with the user's own rows of knowledge where a folder is named. */
export async function loadReader(folder: string | undefined): Promise<LoadedReader> {
  const files = folder === undefined ? [] : await readKnowledgeFolder(folder)
  const [{ createReader }, { english }, { builtIn, withRows }, { version }] = await Promise.all([
    import('../reading/reader.ts'),
    import('../languages/en/index.ts'),
    import('../knowledge/index.ts'),
    import('../reading/version.ts'),
  ])
  const own = files.length ? (await import('../knowledge/load/index.ts')).readTables(files) : null
  const knowledge = own ? withRows(builtIn(), own.tables, own.place) : builtIn()
  return {
    read: createReader({ language: english, knowledge }),
    partyName: (code) => knowledge.party(code)?.name ?? null,
    version,
  }
}
