/* The little of the DOM that taking a text from a page needs. */

export interface DomNode {
  /** 1 element, 3 text, 4 CDATA. */
  readonly nodeType: number
  readonly childNodes: ArrayLike<DomNode>
  readonly textContent: string | null
  readonly parentNode: DomNode | null
}

export interface DomElement extends DomNode {
  readonly localName: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  setAttribute(name: string, value: string): void
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): ArrayLike<DomElement>
  contains(other: DomNode): boolean
}

export interface DomDocument {
  readonly documentElement: DomElement
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): ArrayLike<DomElement>
  cloneNode(deep: boolean): DomDocument
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1

/** All elements that a selector finds, as an array. */
export const select = (within: DomDocument | DomElement, selector: string): DomElement[] =>
  Array.from(within.querySelectorAll(selector))

/** The words of an element in one line. */
export const wordsOf = (element: DomNode | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** What part of an element's words stand in links, from 0 to 1; 1 where it has no words. */
export function linkShare(element: DomElement): number {
  const all = wordsOf(element).length
  const linked = select(element, 'a').reduce((sum, link) => sum + wordsOf(link).length, 0)
  return all ? Math.min(1, linked / all) : 1
}
