import { describe, expect, test } from 'vitest'
import type { TaggedToken } from '../../reading/kit/index.ts'
import { tagger } from './tagger.ts'
import { withoutUnspaced } from './unspaced.ts'

const long = 'a-'.repeat(200)
const seen: string[] = []
const words = withoutUnspaced((text) => {
  seen.push(text)
  return [...text.matchAll(/(\s*)(\S+)/g)].map(
    ([, spaces = '', word = '']): TaggedToken => ({ text: word, spaces, lemma: word, pos: 'NOUN' }),
  )
})
const rebuilt = (tokens: readonly TaggedToken[]) => tokens.map(({ spaces, text }) => spaces + text).join('')

describe('a run without spaces', () => {
  test.each([
    ['none', 'He met her.', 3],
    ['in the middle', `He  met\n ${long} her.`, 4],
    ['first', `${long} her.`, 2],
    ['last', `He met ${long}`, 3],
    ['alone', long, 1],
    ['two in a row', `${long}\t${long} x`, 3],
  ])('%s: tokens and spaces rebuild the text', (_, text, count) => {
    seen.length = 0
    const tokens = words(text)
    expect(rebuilt(tokens)).toBe(text)
    expect(tokens).toHaveLength(count)
    for (const piece of seen) expect(piece).not.toContain(long)
  })

  test('does not keep the words around it from being tagged', () => {
    const tokens = tagger(`The minister said ${long} yesterday.`)
    expect(tokens.map(({ pos }) => pos)).toEqual(['DET', 'NOUN', 'VERB', 'X', 'NOUN', 'PUNCT'])
  })
})
