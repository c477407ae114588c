import type { TaggedToken, Tagger } from '../../reading/kit/index.ts'

/** Longer than any word, address or number that is read; taggers take quadratic time over what has no space. */
const unspaced = /\S{250,}/g

/** Lets a tagger see only what has spaces: a longer run without one is a token of its own, and nothing is said of it. */
export const withoutUnspaced =
  (tag: Tagger): Tagger =>
  (text) => {
    const runs = [...text.matchAll(unspaced)]
    if (runs.length === 0) return tag(text)
    const pieces: (readonly TaggedToken[])[] = []
    let from = 0
    for (const { 0: run, index } of runs) {
      const before = text.slice(from, index)
      const tagged = before.trimEnd()
      if (tagged) pieces.push(tag(tagged))
      pieces.push([{ text: run, spaces: before.slice(tagged.length), lemma: run, pos: 'X' }])
      from = index + run.length
    }
    const rest = text.slice(from)
    if (rest.trim()) pieces.push(tag(rest))
    return pieces.flat()
  }
