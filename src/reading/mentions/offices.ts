import type { OfficeHead } from '../kit/words/names.ts'
import { readComplement } from './complements.ts'
import type { Determiner } from './determiners.ts'
import { type Head, headAt, readRow } from './heads.ts'
import type { Candidate, Line } from './line.ts'
import { readOpening } from './opening.ts'
import { adjectivesOf, titleOf } from './titles.ts'

/** Office words without a name: "the Italian Foreign Minister", "Minister of Defence of Ukraine". */
export interface Office {
  readonly from: number
  readonly to: number
  /** Where the title begins, after determiner, party and words like "former". */
  readonly titleFrom: number
  readonly headFrom: number
  readonly headTo: number
  readonly head: OfficeHead
  readonly plural: boolean
  readonly determiner: Determiner
  readonly former: boolean
  readonly title: string
  /** The title without any party's name in it, for telling its kind: "head of the Ukrainian state" is a head of state. */
  readonly plainTitle: string
  /** Codes of the parties named as the office's own; the first is the one that counts. */
  readonly parties: readonly string[]
  readonly complemented: boolean
  readonly inner: readonly Candidate[]
}

/** The office phrase that begins at the unit, determiner included; null where none does. */
export function readOffice(line: Line, at: number): Office | null {
  if (at > line.lastOffice) return null
  const { words } = line.lexicon
  const { from, to: titleFrom, determiner, parties: before, former } = readOpening(line, at)
  const row = readRow(line, titleFrom)
  if (!row) return null
  const { head } = row
  const inner = [...before, ...row.inner]
  const own = [...before, ...row.inner].flatMap(({ party, certain }) => (certain ? (party ?? []) : []))
  const afterParties: string[] = []
  let to = head.to
  let titleTo = head.to
  let complemented = false
  const { noun, plural } = head.found
  const direct = line.titled ? head.to : domainRun(line, head.to)
  if (direct > head.to) {
    complemented = true
    to = direct
    titleTo = direct
  }
  for (let round = 0; round < 4; round++) {
    const complement = readComplement(line, to, plural)
    if (!complement || !reaches(line, head, complement.preposition)) break
    complemented = true
    inner.push(...complement.inner)
    const codes = complement.inner.flatMap(({ party, certain }) => (certain ? (party ?? []) : []))
    if (complement.preposition === words.of) afterParties.push(...codes)
    to = complement.to
    if (!(complement.preposition === words.of && complement.whole && isOwner(line, noun, complement.inner)))
      titleTo = to
  }
  return {
    from,
    to,
    titleFrom,
    headFrom: head.at,
    headTo: head.to,
    head: noun,
    plural,
    determiner,
    former,
    title: titleOf(line, titleFrom, titleTo, row.inner, head),
    plainTitle: titleOf(line, titleFrom, titleTo, adjectivesOf(inner, titleFrom), head).replace(/ of the /g, ' of '),
    parties: [...new Set(own.length ? own : afterParties)],
    complemented,
    inner,
  }
}

/** "Deputy Secretary | Cyber and Infrastructure Security | Hamish Hansford": words of a domain with no preposition. */
function domainRun(line: Line, at: number): number {
  const { units, lexicon } = line
  const isDomain = (i: number): boolean =>
    !!units[i]?.capital && !units[i]?.time && lexicon.words.domains.has(units[i]?.lower ?? '') && !headAt(line, i)
  let i = at
  while (isDomain(i) || (i > at && lexicon.words.and.has(units[i]?.lower ?? '') && isDomain(i + 1))) i++
  return i
}

/** "President | of France": a state says whose office it is and is no part of the title; so does an organisation of its head. */
const isOwner = (line: Line, { alone }: OfficeHead, inner: readonly Candidate[]): boolean =>
  inner.every(({ party, headFrom, headTo, from, to }) => {
    const kind = party === null ? null : line.knowledge.party(party)?.kind
    if (headFrom !== from || headTo !== to) return false
    return kind === 'state' || kind === 'entity' || (kind === 'organisation' && alone === 'person')
  })

/** "of" and "for" follow every head; other prepositions only those that the language lists for it. */
function reaches(line: Line, { found }: Head, preposition: string): boolean {
  const { words } = line.lexicon
  return preposition === words.of || preposition === words.for || (found.noun.reach?.includes(preposition) ?? false)
}
