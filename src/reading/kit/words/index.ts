import type { ClauseWords } from './clauses.ts'
import type { CommitmentWords } from './commitments.ts'
import type { ContactWords } from './contacts.ts'
import type { CueWords } from './cues.ts'
import type { GenreWords } from './genre.ts'
import type { InstrumentWords } from './instruments.ts'
import type { NameWords } from './names.ts'
import type { PageWords } from './page.ts'
import type { StatementWords } from './statements.ts'
import type { TimeWords } from './times.ts'
import type { TopicWords } from './topics.ts'

/** All words of one language, a part for each stage that reads them. Words are data: no stage holds a language's words. */
export interface Words {
  readonly page: PageWords
  readonly times: TimeWords
  readonly names: NameWords
  readonly clauses: ClauseWords
  readonly contacts: ContactWords
  readonly instruments: InstrumentWords
  readonly genre: GenreWords
  readonly topics: TopicWords
  readonly cues: CueWords
  readonly statements: StatementWords
  readonly commitments: CommitmentWords
}
