import { ReadoutError } from '../model/index.ts'

const meanings: Readonly<Record<string, readonly [says: string, remedy: string]>> = {
  ENOENT: ['is not there', 'Check the spelling; quote a name with spaces in it.'],
  ENOTDIR: ['is not there: a part of its path is a file', 'Check the spelling.'],
  EACCES: ['may not be read', 'Give yourself the right to read it (chmod u+r, and u+x on its folder).'],
  EPERM: ['may not be read', 'Give yourself the right to read it.'],
  EISDIR: ['is a folder', 'Name the files in it, or add the folder with `readout add`.'],
  ELOOP: ['is a link that leads back to itself', 'Name the file itself.'],
  EMFILE: ['cannot be opened: too many files are open', 'Close some programs and try again.'],
  ENAMETOOLONG: ['is no name that a file can have', 'Check the spelling.'],
}

/** Turns what the file system throws into a ReadoutError that names the path; anything else passes. */
export function explainFile(error: unknown, path: string): unknown {
  const code = (error as { code?: unknown } | null)?.code
  if (error instanceof ReadoutError || typeof code !== 'string') return error
  const [says, remedy] = meanings[code] ?? [
    `cannot be read (${code})`,
    'See whether the disk or the network share is there.',
  ]
  return new ReadoutError('input-unreadable', `${path}: ${says}.`, { remedy, cause: error })
}
