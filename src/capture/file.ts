import { type FileHandle, open } from 'node:fs/promises'
import { ReadoutError } from '../model/index.ts'
import { type Captured, defaultMaxSize, type Limits, pageFactor } from './captured.ts'
import { explainFile } from './file-error.ts'
import { fromBytes } from './from-bytes.ts'
import { mediaTypeOf } from './media-type.ts'
import { tooLarge } from './size.ts'
import { readAtMost } from './stream.ts'

async function readFile(handle: FileHandle, path: string, maxSize: number): Promise<Uint8Array> {
  const stat = await handle.stat()
  if (stat.isDirectory())
    throw new ReadoutError('input-unreadable', `${path}: is a folder.`, {
      remedy: 'Name the files in it, or add the folder with `readout add`.',
    })
  if (stat.isFile() && stat.size > maxSize) throw tooLarge(path, stat.size, maxSize)
  // Pipes and devices tell no size: they are read up to the limit.
  return stat.isFile() && stat.size > 0
    ? await handle.readFile()
    : await readAtMost(handle.createReadStream({ autoClose: false }), path, maxSize)
}

/**
 * Takes in one file.
 * @throws ReadoutError `input-unreadable`, `input-too-large`.
 */
export async function captureFile(path: string, { maxSize = defaultMaxSize }: Partial<Limits> = {}): Promise<Captured> {
  let handle: FileHandle | null = null
  try {
    handle = await open(path, 'r')
    const mediaType = mediaTypeOf(path)
    const isText = mediaType === 'text/plain' || mediaType === 'text/markdown'
    const bytes = await readFile(handle, path, isText ? maxSize : maxSize * pageFactor)
    return await fromBytes({ source: path, bytes, mediaType, maxSize })
  } catch (error) {
    throw explainFile(error, path)
  } finally {
    await handle?.close()
  }
}
