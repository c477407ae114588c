import type {
  Commitment,
  Engagement,
  Genre,
  Instrument,
  Published,
  SourceDocument,
  Statement,
} from '../../model/index.ts'
import type { Clause } from './clause.ts'
import type { Entities } from './entities.ts'
import type { ResolvedTime, TimeExpression } from './expression.ts'
import type { Mention } from './mention.ts'
import type { Page } from './page.ts'
import type { Sentences } from './sentence.ts'

/** What the stages make, one field each. A stage sees only the fields that it names as its needs. */
export interface Draft {
  readonly source: SourceDocument
  readonly page: Page
  readonly sentences: Sentences
  readonly expressions: readonly TimeExpression[]
  readonly mentions: readonly Mention[]
  readonly clauses: readonly Clause[]
  readonly published: Published
  readonly times: readonly ResolvedTime[]
  readonly entities: Entities
  readonly genre: Genre
  readonly instruments: readonly Instrument[]
  readonly engagements: readonly Engagement[]
  readonly statements: readonly Statement[]
  readonly commitments: readonly Commitment[]
}
