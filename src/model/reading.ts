import type { Commitment } from './commitment.ts'
import type { Document } from './document.ts'
import type { Engagement } from './engagement.ts'
import type { Entity } from './entity.ts'
import type { Instrument } from './instrument.ts'
import type { Statement } from './statement.ts'
import type { Time } from './time.ts'

/** Which reader made a reading. */
export interface Reader {
  readonly name: string
  readonly version: string
}

/** One document with all that was read in it: plain JSON, made by a pure function. */
export interface Reading {
  readonly document: Document
  readonly entities: readonly Entity[]
  readonly engagements: readonly Engagement[]
  readonly statements: readonly Statement[]
  readonly instruments: readonly Instrument[]
  readonly commitments: readonly Commitment[]
  readonly times: readonly Time[]
  readonly reader: Reader
}
