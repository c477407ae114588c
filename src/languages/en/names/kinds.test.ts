import { describe, expect, it } from 'vitest'
import { builtIn } from '../../../knowledge/index.ts'
import { kindOf } from '../../../reading/mentions/kinds.ts'
import { lexiconOf } from '../../../reading/mentions/lexicon.ts'
import { nameWords } from './index.ts'

const line = { lexicon: lexiconOf(nameWords), knowledge: builtIn() }
const parties = { state: 'FRA', organisation: 'OSCE', any: null }

describe('kinds of office', () => {
  for (const { name, kind, of, reads, ignores } of nameWords.rules) {
    const party = parties[of ?? 'any']
    it.each(reads)(`${name}: "%s"`, (title) => expect(kindOf(line, title, party)).toBe(kind))
    it.each(ignores)(`${name}, not: "%s"`, (title) => expect(kindOf(line, title, party)).not.toBe(kind))
  }
})
