import type { Tagger, Token } from '../kit/index.ts'

const plainApostrophes = (word: string): string => (/[’‘ʼ]/.test(word) ? word.replace(/[’‘ʼ]/g, "'") : word)

/** Tags the text from `start` to `end` and puts each token in its place; white space makes no token. */
export function tokensOf(text: string, start: number, end: number, tagger: Tagger): Token[] {
  const tokens: Token[] = []
  let at = start
  for (const tagged of tagger(text.slice(start, end))) {
    at += tagged.spaces.length
    const from = at
    at += tagged.text.length
    if (tagged.pos === 'SPACE' || tagged.text.trim() === '') continue
    tokens.push({
      start: from,
      end: at,
      text: tagged.text,
      lower: plainApostrophes(tagged.text.toLowerCase()),
      lemma: tagged.lemma.toLowerCase(),
      pos: tagged.pos,
    })
  }
  return tokens
}
