import { Readability } from '@mozilla/readability'
import { type DomDocument, type DomElement, select, wordsOf } from './dom.ts'

const mark = 'data-readout'
/** The elements of the page that Readability keeps as its article; none where it finds no article. */
export function elementsOfArticle(document: DomDocument, body: DomElement): DomElement[] {
  const elements = select(body, '*')
  // Readability works on a copy: the marks lead back from what it keeps.
  for (const [index, element] of elements.entries()) element.setAttribute(mark, String(index))
  const options = { serializer: (node: unknown) => node, charThreshold: 200, disableJSONLD: true }
  // biome-ignore lint/suspicious/noExplicitAny: Readability is typed by the browser's DOM, of which this is a part
  const article = new Readability(document.cloneNode(true) as any, options as any).parse()
  const content = article?.content as unknown as DomElement | null | undefined
  if (!content) return []
  const kept = select(content, `[${mark}]`).filter((element) => element.localName !== 'body' && wordsOf(element))
  const marks = new Set(kept.map((element) => element.getAttribute(mark)))
  return elements.filter((_, index) => marks.has(String(index)))
}
