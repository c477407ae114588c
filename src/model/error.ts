/** What went wrong, for programs; the message says it for people. */
export type ErrorCode =
  | 'no-evidence'
  | 'stage-order'
  | 'input-too-large'
  | 'input-unreadable'
  | 'not-found'
  | 'record-locked'
  | 'record-newer'
  | 'record-unwritable'
  | 'record-full'
  | 'bad-request'
  | 'bad-knowledge'
  | 'network'
  | 'runtime'

/** The one error of Readout: `message` names the thing, `remedy` says what to do about it. */
export class ReadoutError extends Error {
  readonly code: ErrorCode
  readonly remedy: string | null

  constructor(
    code: ErrorCode,
    message: string,
    { remedy = null, cause }: { remedy?: string | null; cause?: unknown } = {},
  ) {
    super(message, { cause })
    this.name = 'ReadoutError'
    this.code = code
    this.remedy = remedy
  }
}
