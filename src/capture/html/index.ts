import type { SourceDocument } from '../../model/index.ts'
import { readDates } from './dates.ts'
import type { DomDocument } from './dom.ts'
import { extentOf } from './extent.ts'
import { findHeadline } from './headline.ts'
import { readArticleData } from './json-ld.ts'
import { parsePage } from './parse.ts'
import { findRoot } from './root.ts'
import { textOf } from './serialise.ts'

const attribute = (document: DomDocument, selector: string, name: string): string | null =>
  document.querySelector(selector)?.getAttribute(name)?.trim() || null

/** The page's own address: what it says, where that is one on the web; else where it was fetched from. */
function addressOf(document: DomDocument, fetched: string | null): string | null {
  const stated =
    attribute(document, 'link[rel~="canonical"]', 'href') ?? attribute(document, 'meta[property="og:url"]', 'content')
  if (!stated || !URL.canParse(stated, fetched ?? undefined)) return fetched
  const { protocol, href } = new URL(stated, fetched ?? undefined)
  return protocol === 'http:' || protocol === 'https:' ? href : fetched
}

const languageOf = (document: DomDocument): string | null => {
  const stated = document.documentElement.getAttribute('lang')?.trim() ?? ''
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(stated) ? stated : null
}

/**
 * Takes the text from a page, and what its markup says about it. The headline, paragraphs, headings, list items and
 * rows are lines of their own; menus, forms and what is hidden are left out.
 */
export function readHtml(html: string, fetched: string | null = null): SourceDocument {
  const document = parsePage(html)
  const body = document.querySelector('body') ?? document.documentElement
  const extent = extentOf(body)
  if (extent === 'monstrous') return { text: textOf(body, () => false), url: fetched }
  const article = readArticleData(document)
  const { title, element, rest } = findHeadline(document, article.headline)
  const { root, skip } = findRoot(document, element, extent)
  const headline = element && !root.contains(element) ? textOf(element) : ''
  return {
    text: [headline, textOf(root, skip)].filter(Boolean).join('\n\n'),
    url: addressOf(document, fetched),
    publisher: attribute(document, 'meta[property="og:site_name"]', 'content') ?? article.publisher ?? rest,
    title,
    language: languageOf(document),
    dates: readDates(document, root, article),
  }
}
