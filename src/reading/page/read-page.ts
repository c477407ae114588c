import type { SourceDocument, Span } from '../../model/index.ts'
import { dateFinder } from '../kit/dates.ts'
import type { Page, Tools } from '../kit/index.ts'
import { blocksOf } from './block.ts'
import { cluesOf } from './clues.ts'
import { type Dateline, datelineOf } from './dateline.ts'
import { frontMatterOf } from './front-matter.ts'
import { type Headline, headlineOf, siteAt } from './headline.ts'
import { lexiconOf } from './lexicon.ts'
import { linesOf } from './line.ts'
import { paragraphsOf, sectionsOf } from './paragraphs.ts'
import { publisherOf } from './publisher.ts'
import { isProse } from './shape.ts'
import { sortUnits } from './sort-units.ts'
import { splitStampBefore } from './stamp.ts'
import { type Unit, unitOf } from './unit.ts'

/** Reads a text as a page. */
export function readPage(source: SourceDocument, { language, knowledge, publishers = [], trace }: Tools): Page {
  const { text } = source
  const lexicon = lexiconOf(language)
  const find = dateFinder(language.words.times)
  const sites = new Set(publishers.flatMap(({ names, name }) => [name, ...names]).map((name) => name.toLowerCase()))
  const isSite = (name: string): boolean => sites.has(name.toLowerCase())

  const lines = splitStampBefore(text, linesOf(text), lexicon, find)
  const front = frontMatterOf(text, lines, lexicon)
  const units = blocksOf(lines.slice(front.lines)).map((block) => unitOf(text, block, lexicon, find))
  const given = source.title?.trim() || (front.title && text.slice(front.title.start, front.title.end)) || null
  const givenEnd = given ? siteAt(given, lexicon, isSite) : null
  const title = given && (givenEnd === null ? given : given.slice(0, givenEnd).trimEnd()).replace(/\s+/g, ' ')
  const { verdicts, headline } = sortUnits(units, lexicon, {
    title,
    residue: publishers.flatMap(({ residue }) => residue),
  })

  const head = headlineIn(text, units[headline], (span) => headlineOf(text, span, lexicon, isSite))
  const kept = units.filter((_, i) => !verdicts[i] && i !== headline)
  const isPlace = (name: string): boolean =>
    knowledge.partyMeanings(titled(name)).some(({ sense }) => sense === 'capital' || sense === 'name')
  const dateline = firstDateline(text, kept, (span) => datelineOf(text, span, lexicon, find, isPlace))
  const { paragraphs, transcript } = paragraphsOf({ text, kept, dateline, title: head?.text ?? title, lexicon })

  const residue = [
    ...lines.slice(0, front.lines).map(({ start, end }) => ({ start, end, kind: 'front-matter' })),
    ...units.flatMap(({ start, end }, i) => (verdicts[i] ? [{ start, end, kind: verdicts[i].kind }] : [])),
    ...(head?.site ? [{ ...head.site, kind: 'site-name' }] : []),
    ...(dateline ? [{ start: dateline.start, end: dateline.end, kind: 'dateline' }] : []),
  ].sort((a, b) => a.start - b.start)
  for (const [i, verdict] of verdicts.entries()) {
    const unit = units[i]
    if (verdict && unit) trace.add({ rule: verdict.rule, field: 'page', spans: [{ start: unit.start, end: unit.end }] })
  }
  if (transcript) trace.add({ rule: 'transcript', field: 'page', spans: [] })

  return {
    title: head ? { text: head.text, span: head.span } : title ? { text: title, span: front.title } : null,
    dateline: dateline && { start: dateline.start, end: dateline.end, place: dateline.place },
    paragraphs,
    sections: sectionsOf(paragraphs),
    residue,
    clues: cluesOf({ text, units, verdicts, kept, front, dateline, headline: head, find }),
    publisher: publisherOf({ text, source, front, units, verdicts, dateline, headline: head, publishers }),
  }
}

const headlineIn = (text: string, unit: Unit | undefined, read: (span: Span) => Headline): Headline | null =>
  unit?.marked && text ? read(unit.marked) : null

/** A dateline opens the text, or follows a line or two that stand over it. */
function firstDateline(_text: string, kept: readonly Unit[], read: (span: Span) => Dateline | null): Dateline | null {
  for (const unit of kept.slice(0, 5)) {
    const found = unit.marked && isProse(unit.shape) ? read(unit.marked) : null
    if (found) return found
  }
  return null
}

const titled = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.toLowerCase().replace(/\p{L}[\p{L}’']*/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1))
