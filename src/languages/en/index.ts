import type { Language } from '../../reading/kit/index.ts'
import { abbreviations } from './abbreviations.ts'
import { clauseWords } from './clauses.ts'
import { commitmentWords } from './commitments.ts'
import { contactWords } from './contacts.ts'
import { cues } from './cues/index.ts'
import { genreWords } from './genre.ts'
import { instrumentWords } from './instruments.ts'
import { nameWords } from './names.ts'
import { pageWords } from './page.ts'
import { statementWords } from './statements.ts'
import { tagger } from './tagger.ts'
import { timeWords } from './times.ts'
import { topicWords } from './topics.ts'

/** English, as readouts and the news are written in it. */
export const english: Language = {
  code: 'en',
  tagger,
  abbreviations,
  words: {
    page: pageWords,
    times: timeWords,
    names: nameWords,
    clauses: clauseWords,
    contacts: contactWords,
    instruments: instrumentWords,
    genre: genreWords,
    topics: topicWords,
    cues,
    statements: statementWords,
    commitments: commitmentWords,
  },
}
