import { type DomDocument, type DomElement, select, wordsOf } from './dom.ts'
import { isHidden } from './furniture.ts'

/** What a page calls itself. */
export interface Headline {
  readonly title: string | null
  /** The headline on the page, where there is one. */
  readonly element: DomElement | null
  /** What `<title>` has besides the headline: usually the publisher. */
  readonly rest: string | null
}

const separators = /\s+[|–—·•»:-]\s+|\s*\|\s*/
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const content = (document: DomDocument, selector: string): string | null =>
  document.querySelector(selector)?.getAttribute('content')?.replace(/\s+/g, ' ').trim() || null

/** "Headline - Ministry": the piece that is not the headline, at either end. */
function besides(title: string, headline: string): string | null {
  const parts = title.split(separators).filter(Boolean)
  if (parts.length < 2) return null
  const last = parts.at(-1) ?? ''
  const first = parts[0] ?? ''
  if (fold(title) === fold(`${headline} ${last}`)) return last
  return fold(title) === fold(`${first} ${headline}`) ? first : null
}

/** Among several h1 the one that the page's own title repeats, and the longest of these; else one outside the menus. */
function headlineElement(document: DomDocument, titles: readonly string[]): DomElement | null {
  const all = select(document, 'h1')
    .slice(0, 200)
    .filter((element) => wordsOf(element) && !isHidden(element))
  const named = all.filter((element) => titles.some((title) => fold(title).includes(fold(wordsOf(element)))))
  const inText = new Set(select(document, 'main h1, article h1, [role="main"] h1'))
  const places = [
    named.filter((element) => inText.has(element)),
    named,
    all.filter((element) => inText.has(element)),
    all,
  ]
  const candidates = places.find((elements) => elements.length) ?? []
  return candidates.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0] ?? null
}

/** Finds the headline of a page. */
export function findHeadline(document: DomDocument, fromData: string | null): Headline {
  const open = content(document, 'meta[property="og:title"]')
  const titleTag = wordsOf(document.querySelector('head > title') ?? document.querySelector('title'))
  const titles = [open, fromData, titleTag].filter((title): title is string => !!title)
  const element = headlineElement(document, titles)
  const headline = (element ? wordsOf(element) : null) ?? fromData ?? open
  if (headline) return { title: headline, element, rest: besides(titleTag, headline) }
  return { title: titleTag || null, element: null, rest: null }
}
