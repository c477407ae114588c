import { type DomDocument, type DomElement, type DomNode, isElement, linkShare, select, wordsOf } from './dom.ts'
import type { Extent } from './extent.ts'
import { isFurniture } from './furniture.ts'
import { elementsOfArticle } from './readability.ts'

/** The part of a page that holds headline and text. */
export interface Root {
  readonly root: DomElement
  /** What inside it is left out. */
  readonly skip: (element: DomElement) => boolean
}

const semantic = '[itemprop~="articleBody"], article, main, [role="main"]'

/** A part that its markup names the main one, where nearly all of the page's words outside links are in it. */
function namedRoot(body: DomElement): DomElement | null {
  const plainLength = (element: DomElement): number => wordsOf(element).length * (1 - linkShare(element))
  const enough = plainLength(body) * 0.9
  return (
    select(body, semantic)
      .slice(0, 50)
      .findLast((element) => plainLength(element) >= enough) ?? null
  )
}

/** The smallest element that holds all of `elements`. */
function commonAncestor(elements: readonly DomElement[], body: DomElement): DomElement {
  let common: DomNode | null = elements[0] ?? body
  for (const element of elements)
    while (common && isElement(common) && !common.contains(element)) common = common.parentNode
  return common && isElement(common) ? common : body
}

/** The elements and all that they stand in. */
function withAncestors(elements: readonly DomElement[]): ReadonlySet<DomNode> {
  const all = new Set<DomNode>()
  for (const element of elements)
    for (let node: DomNode | null = element; node && !all.has(node); node = node.parentNode) all.add(node)
  return all
}

function articleRoot(document: DomDocument, body: DomElement): Root {
  const kept = elementsOfArticle(document, body)
  if (!kept.length) return { root: body, skip: isFurniture }
  const leaves = kept.filter((element) => !element.querySelector('p, li, blockquote, h2, h3, td, pre'))
  const keeps = withAncestors(kept)
  const skip = (element: DomElement): boolean =>
    isFurniture(element) && (!keeps.has(element) || linkShare(element) > 0.7)
  return { root: commonAncestor(leaves.length ? leaves : kept, body), skip }
}

/** From a headline above the part with the text down to the end of that part, and what lies between, such as the date. */
function withHeadline({ root, skip }: Root, headline: DomElement, body: DomElement): Root {
  const order = new Map(select(body, '*').map((element, index) => [element, index]))
  const from = order.get(headline) ?? 0
  const last = (order.get(root) ?? -1) + select(root, '*').length
  if (from > last) return { root, skip }
  const isOutside = (element: DomElement): boolean => {
    const index = order.get(element) ?? 0
    return index > last || (index < from && !element.contains(headline))
  }
  return { root: commonAncestor([headline, root], body), skip: (element) => isOutside(element) || skip(element) }
}

/** Finds the part of a page that holds the text; in doubt it is more rather than less. */
export function findRoot(document: DomDocument, headline: DomElement | null, extent: Extent): Root {
  const body = document.querySelector('body') ?? document.documentElement
  const named = namedRoot(body)
  const search = extent === 'usual' ? articleRoot : () => ({ root: body, skip: isFurniture })
  const found = named ? { root: named, skip: isFurniture } : search(document, body)
  return headline && !found.root.contains(headline) ? withHeadline(found, headline, body) : found
}
