import type { Captured } from '../capture/index.ts'
import type { CaptureOptions } from './options.ts'

export const isUrl = (input: string): boolean => /^https?:\/\//i.test(input)

/** Takes in what a user named: a file, a URL, or `-` for standard input. */
export async function captureAny(input: string, { maxSize, allowHost }: CaptureOptions): Promise<Captured> {
  if (isUrl(input)) {
    const { captureUrl } = await import('../capture/url.ts')
    return captureUrl(input, { maxSize, allowedHosts: allowHost })
  }
  if (input === '-') {
    const { captureStream } = await import('../capture/stream.ts')
    return captureStream(process.stdin, '-', { maxSize })
  }
  const { captureFile } = await import('../capture/file.ts')
  return captureFile(input, { maxSize })
}
