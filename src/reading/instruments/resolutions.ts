import type { Knowledge, Sentence, Token } from '../kit/index.ts'
import type { InstrumentWords } from '../kit/words/instruments.ts'
import type { FoundInstrument } from './found.ts'

const plainNumber = /^\d{1,4}$/
const slashedNumber = /^(?:[A-Z]{2}-)?\d{1,3}\/\d{1,3}$/
const yearNumber = /^(?:19[4-9]\d|20\d\d)$/

/** The number at `at` with a year in brackets behind it, where one stands there: "2231 (2015)". */
function numberAt(tokens: readonly Token[], at: number): { number: string; year: number | null; next: number } | null {
  const token = tokens[at]
  if (!token || !(plainNumber.test(token.text) || slashedNumber.test(token.text))) return null
  const inside = tokens[at + 2]
  const bracketed =
    tokens[at + 1]?.text === '(' && tokens[at + 3]?.text === ')' && inside && yearNumber.test(inside.text)
  return { number: token.text, year: bracketed ? Number(inside.text) : null, next: at + (bracketed ? 4 : 1) }
}

/** The body named right before `at`, and the token where its name begins. */
function bodyBefore(
  tokens: readonly Token[],
  at: number,
  words: InstrumentWords,
): { readonly name: string; readonly from: number } | null {
  const end = tokens[at - 1]?.lower === "'s" ? at - 1 : at
  for (const { form, name } of words.bodies) {
    const parts = form.split(' ')
    const from = end - parts.length
    if (from >= 0 && parts.every((part, i) => tokens[from + i]?.lower === part)) return { name, from }
  }
  return null
}

const isNoun = (token: Token | undefined, words: InstrumentWords): boolean =>
  !!token && words.resolutionNouns.has(token.lower)

/** A document's number as it is printed: "S/RES/2254", "A/RES/68/262". */
function documentNumber(tokens: readonly Token[], at: number, words: InstrumentWords): string | null {
  const body = words.documentSymbols.get(tokens[at]?.lower ?? '')
  const [slash, res, slash2] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  return body && slash?.text === '/' && res?.text === 'RES' && slash2?.text === '/' ? body : null
}

/** Resolutions of the Security Council and other bodies, in the forms in which they are cited, lists included. */
export function findResolutions(
  sentence: Sentence,
  words: InstrumentWords,
  knowledge: Knowledge,
): readonly FoundInstrument[] {
  const { tokens } = sentence
  const found: FoundInstrument[] = []
  const add = (body: string, number: string, year: number | null, from: number, to: number, stated = true) => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (!first || !last) return
    const plain = plainNumber.test(number) ? Number(number) : null
    const known = body === words.defaultBody && plain !== null ? knowledge.resolution(plain) : null
    const name = `${body} ${words.resolution} ${number}`
    found.push({
      key: name,
      kind: 'resolution',
      name,
      number: plain,
      year: year ?? known?.year ?? null,
      stated,
      start: first.start,
      end: last.end,
    })
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const short = words.resolutionShortForms.get(token.lower)
    const symbol = documentNumber(tokens, at, words)
    if (symbol) {
      const item = numberAt(tokens, at + 4)
      if (item) add(symbol, item.number, item.year, at, item.next)
      continue
    }
    if (!short && !isNoun(token, words)) continue
    const body = short ? { name: short, from: at } : bodyBefore(tokens, at, words)
    let next = at + 1
    while (words.numberSigns.has(tokens[next]?.lower ?? '')) next++
    let from = body?.from ?? at
    for (;;) {
      const item = numberAt(tokens, next)
      if (!item) break
      const slashed = slashedNumber.test(item.number)
      const year = yearNumber.test(item.number) && !item.year && Number(item.number) >= 1990 && !body
      if (!year)
        add(
          body?.name ?? (slashed ? 'UNGA' : words.defaultBody),
          item.number,
          item.year,
          from,
          item.next,
          body !== null,
        )
      next = item.next
      while (words.listWords.has(tokens[next]?.lower ?? '')) next++
      from = next
      while (words.numberSigns.has(tokens[next]?.lower ?? '')) next++
      if (short === undefined && isNoun(tokens[next], words)) break
    }
    const before = tokens[at - 1]
    if (!short && before && plainNumber.test(before.text) && !numberAt(tokens, at + 1)) {
      const owner = bodyBefore(tokens, at - 1, words)
      if (owner) add(owner.name, before.text, null, owner.from, at + 1)
    }
  }
  return found
}
