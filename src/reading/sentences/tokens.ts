import type { Span } from '../../model/index.ts'
import type { Tagger, Token } from '../kit/index.ts'

const plainApostrophes = (word: string): string =>
  word.includes('’') || word.includes('‘') || word.includes('ʼ') ? word.replace(/[’‘ʼ]/g, "'") : word

const word = /^[\p{L}\p{M}\ud800-\udfff]+$/u
const latin1 = 0xff

/** Taggers may cut a word at letters beyond Latin-1 ("Erdo" "ğ" "an"): such pieces are one word. */
const isCutWord = (left: string, right: string): boolean =>
  (left.charCodeAt(left.length - 1) > latin1 || right.charCodeAt(0) > latin1) && word.test(left) && word.test(right)

function glue(left: Token, right: string): Token {
  const text = left.text + right
  const lower = text.toLowerCase()
  return {
    ...left,
    end: left.end + right.length,
    text,
    lower,
    lemma: lower,
    pos: /^\p{Lu}/u.test(text) ? 'PROPN' : left.pos,
  }
}

/** What parts the stretches when they are tagged in one go: a line break never joins two tokens. */
const parting = '\n'

/**
 * Tags the stretches of a text in one go, which is faster than one by one, and puts each token in its place.
 * White space makes no token. Returns the tokens of each stretch, in order.
 */
export function tokensOf(text: string, spans: readonly Span[], tagger: Tagger): Token[][] {
  const stretches = spans.map((): Token[] => [])
  let number = 0
  let begins = 0 // where the stretch begins in the joined text
  let at = 0
  for (const tagged of tagger(spans.map(({ start, end }) => text.slice(start, end)).join(parting))) {
    at += tagged.spaces.length
    const from = at
    at += tagged.text.length
    if (tagged.pos === 'SPACE' || tagged.text.trim() === '') continue
    let span = spans[number] as Span
    while (from - begins >= span.end - span.start && number + 1 < spans.length) {
      begins += span.end - span.start + parting.length
      span = spans[++number] as Span
    }
    const start = span.start + from - begins
    const last = stretches[number]?.at(-1)
    if (last?.end === start && isCutWord(last.text, tagged.text)) {
      stretches[number]?.splice(-1, 1, glue(last, tagged.text))
      continue
    }
    stretches[number]?.push({
      start,
      end: start + tagged.text.length,
      text: tagged.text,
      lower: plainApostrophes(tagged.text.toLowerCase()),
      lemma: tagged.lemma.toLowerCase(),
      pos: tagged.pos,
    })
  }
  return stretches
}
