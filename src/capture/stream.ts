import { type Captured, defaultMaxSize, type Limits, pageFactor } from './captured.ts'
import { fromBytes } from './from-bytes.ts'
import { tooLarge } from './size.ts'

/** Reads all bytes of a stream, and gives up where there are more than `maxSize`. */
export async function readAtMost(
  stream: AsyncIterable<Uint8Array>,
  source: string,
  maxSize: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxSize) throw tooLarge(source, null, maxSize)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

/** Takes in one text from a stream, such as standard input; what it is, its first characters tell. */
export async function captureStream(
  stream: AsyncIterable<Uint8Array>,
  source: string,
  { maxSize = defaultMaxSize }: Partial<Limits> = {},
): Promise<Captured> {
  const bytes = await readAtMost(stream, source, maxSize * pageFactor)
  return fromBytes({ source, bytes, mediaType: null, maxSize })
}
