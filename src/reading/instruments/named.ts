import type { Token } from '../kit/index.ts'
import type { InstrumentWords } from '../kit/words/instruments.ts'
import type { Context, FoundInstrument, InstrumentRule } from './found.ts'

const capital = /^\p{Lu}/u
const numeral = /^\d{4}$/
const mostWords = 14

const isName = (token: Token | undefined): boolean =>
  !!token && (capital.test(token.text) || numeral.test(token.text)) && token.pos !== 'DET' && token.pos !== 'PRON'

const isMonth = (token: Token | undefined, next: Token | undefined): boolean =>
  !!token && token.pos === 'PROPN' && !!next && /^\d{1,2}$/.test(next.text)

const isLink = (token: Token | undefined, links: ReadonlySet<string>): boolean => !!token && links.has(token.lower)

/** The kind of the head at `at` ("Treaty", "Code of Conduct") and the token after it. */
function headAt(tokens: readonly Token[], at: number, words: InstrumentWords) {
  const token = tokens[at]
  if (!token || !words.headStarts.has(token.lower) || !capital.test(token.text)) return null
  const three = `${token.lower} ${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`
  const two = `${token.lower} ${tokens[at + 1]?.lower}`
  for (const [form, length] of [
    [three, 3],
    [two, 2],
    [token.lower, 1],
  ] as const) {
    const kind = words.heads.get(form)
    if (kind) return { kind, weak: words.weakHeads.has(form), next: at + length }
  }
  return null
}

/** Where the capitalised words before the head begin. */
function beginning(tokens: readonly Token[], head: number, words: InstrumentWords): number {
  let from = head
  while (head - from < mostWords) {
    const before = tokens[from - 1]
    const further = tokens[from - 2]
    if (isName(before)) from -= 1
    else if (isLink(before, words.innerLinks) && isName(further) && isName(tokens[from])) from -= 2
    else break
  }
  return from
}

/** "Treaty of Friendship, Cooperation and Mutual Assistance": a comma inside a name, where capitals and "and" follow. */
function goesOnInList(tokens: readonly Token[], at: number, words: InstrumentWords): boolean {
  if (tokens[at]?.text !== ',' || !isName(tokens[at + 1])) return false
  for (let token = at + 2; token < at + 5; token++) {
    if (words.conjunctions.has(tokens[token]?.lower ?? '')) return isName(tokens[token + 1])
    if (!isName(tokens[token])) return false
  }
  return false
}

/** Where the name ends: after the last capitalised word that links lead to. */
function ending(tokens: readonly Token[], next: number, words: InstrumentWords): number {
  let to = next
  while (to - next < mostWords) {
    let ahead = to
    if (goesOnInList(tokens, to, words)) ahead++
    while (ahead - to < 3 && isLink(tokens[ahead], words.links)) ahead++
    if (ahead === to || !isName(tokens[ahead]) || isMonth(tokens[ahead], tokens[ahead + 1])) break
    if (to === next && words.conjunctions.has(tokens[to]?.lower ?? '')) break
    to = ahead + 1
    while (to - next < mostWords && (isName(tokens[to]) || (tokens[to]?.text === '-' && isName(tokens[to + 1])))) to++
  }
  return to
}

const mostCapitals = 0.6

/** A headline in capitals says nothing of names; one that begins with the name is the text itself. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}/u.test(text))
  return words.filter(({ text }) => capital.test(text)).length > words.length * mostCapitals
}

function findNamed({ sentence, words, knowledge }: Context): readonly FoundInstrument[] {
  const { tokens } = sentence
  const headline = sentence.paragraph < 0
  if (headline && isTitleCase(tokens)) return []
  const found: FoundInstrument[] = []
  const forms = tokens.map(({ text }) => text)
  for (let at = 0; at < tokens.length; at++) {
    const head = headAt(tokens, at, words)
    if (!head) continue
    let from = beginning(tokens, at, words)
    const to = ending(tokens, head.next, words)
    const after = tokens.slice(head.next, to)
    const directly = tokens[head.next]
    const headToken = at
    at = Math.max(at, to - 1)
    if (headline && from === 0) continue
    if (directly && isName(directly) && !numeral.test(directly.text)) continue
    const relation = words.relationHeads.has(tokens[headToken]?.lower ?? '')
    const telling = (token: Token): boolean =>
      isName(token) && !words.emptyModifiers.has(token.lower) && !(relation && words.relationModifiers.has(token.lower))
    const about = after.some(telling)
    const owned = Array.from({ length: headToken - from }, (_, i) => from + i).filter(
      (i) => tokens[i] && telling(tokens[i]),
    )
    const party = owned.length > 0 && owned.every((i) => knowledge.findParty(forms, i) !== null)
    if (!about && (owned.length < (head.weak ? 2 : 1) || party)) continue
    if (words.leadIns.has(tokens[from - 1]?.lower ?? '')) from--
    while (from < headToken && words.ordinals.has(tokens[from]?.lower ?? '')) from++
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (!first || !last) continue
    const name = capitalised(nameOf(tokens.slice(from, to)))
    const year = tokens.slice(from, to).find(({ text }) => numeral.test(text))
    found.push({
      key: name.toLowerCase(),
      kind: head.kind,
      name,
      number: null,
      year: year ? Number(year.text) : null,
      start: first.start,
      end: last.end,
    })
  }
  return found
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** The words with single spaces between them where the text has any. */
const nameOf = (tokens: readonly Token[]): string =>
  tokens.map(({ text, start }, i) => (i > 0 && (tokens[i - 1]?.end ?? 0) < start ? ` ${text}` : text)).join('')

/**
 * Names that the text itself gives: capitalised phrases headed by Treaty, Agreement, Declaration and the like. A head
 * that goes straight on into another name ("Treaty Organization", "Convention Centre") heads none.
 */
export const namedInstruments: InstrumentRule = {
  name: 'named',
  headline: true,
  find: findNamed,
  reads: [
    [
      'They signed the Joint Declaration on the European Perspective of Moldova.',
      ['Joint Declaration on the European Perspective of Moldova'],
    ],
    [
      'This follows the Treaty on Comprehensive Partnership and Strategic Cooperation, signed in 2018.',
      ['Treaty on Comprehensive Partnership and Strategic Cooperation'],
    ],
    ['Fiji joined the Boe Declaration.', ['Boe Declaration']],
    [
      'The law ratifies the Treaty of Friendship, Cooperation and Mutual Assistance.',
      ['Treaty of Friendship, Cooperation and Mutual Assistance'],
    ],
    ['The Union approved an Economic and Investment Plan.', ['Economic and Investment Plan']],
  ],
  ignores: [
    'The Agreement was signed.',
    'They met at the Convention Centre.',
    'The Joint Statement follows.',
    'A U.S.-India Strategic Partnership grows.',
  ],
}
