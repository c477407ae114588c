import type { Reading, SourceDocument } from '../model/index.ts'
import { assemble } from './assemble.ts'
import { clauses } from './clauses/index.ts'
import { commitments } from './commitments/index.ts'
import { engagements } from './engagements/index.ts'
import { entities } from './entities/index.ts'
import { expressions } from './expressions/index.ts'
import { genre } from './genre/index.ts'
import { instruments } from './instruments/index.ts'
import {
  type AnyStage,
  checkOrder,
  type Draft,
  type Knowledge,
  type Language,
  noTrace,
  type Publisher,
  type Trace,
} from './kit/index.ts'
import { mentions } from './mentions/index.ts'
import { page } from './page/index.ts'
import { published } from './published/index.ts'
import { sentences } from './sentences/index.ts'
import { statements } from './statements/index.ts'
import { times } from './times/index.ts'

/**
 * Reading, in order. Names come before clauses, since a name is one noun phrase however long it is; the day of
 * publication comes before the entities, since an office has another holder on another day; clauses come before the
 * entities, since "he" leads back to a subject; who "the sides" are is known once the engagements are.
 */
export const stages: readonly AnyStage[] = [
  page,
  sentences,
  expressions,
  mentions,
  clauses,
  published,
  times,
  entities,
  genre,
  instruments,
  engagements,
  statements,
  commitments,
]

checkOrder(stages)

export interface ReaderOptions {
  readonly language: Language
  readonly knowledge: Knowledge
  readonly publishers?: readonly Publisher[]
}

/** Makes a reader for one language and one body of knowledge; reading is pure: the same text gives the same reading. */
export const createReader =
  ({ language, knowledge, publishers = [] }: ReaderOptions) =>
  (source: SourceDocument, { trace = noTrace }: { readonly trace?: Trace } = {}): Reading => {
    const draft: Record<string, unknown> = { source }
    for (const { fills, run } of stages)
      draft[fills] = run(draft as unknown as Draft, { language, knowledge, publishers, trace })
    return assemble(draft as unknown as Draft, language.code)
  }
