import { type DomElement, linkShare, select, wordsOf } from './dom.ts'

/* Furniture is what stands on a page around its text: menus, sharing, related links, forms. */

/** Elements that hold no words of the text. */
export const wordless: ReadonlySet<string> = new Set(
  `script style template noscript svg iframe object embed canvas video audio input select textarea button datalist dialog
   head link meta title map progress meter`.split(/\s+/),
)

/** Elements that begin and end a line. */
export const blocks: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
   h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul caption`.split(
    /\s+/,
  ),
)

const always: ReadonlySet<string> = new Set(['nav', 'menu'])
const often: ReadonlySet<string> = new Set(['aside', 'footer', 'form'])
const roles: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
  'menu',
  'menubar',
])
const names =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|share|sharing|social|related|recommended|sidebar|cookies?|consent|newsletter|subscribe|comments?|pagination|pager|skip-link|toolbar|promo|advert\w*|ads?)(?:$|[\s_-])/i

/** True where people do not get the element to see. Closed dialogs are marked for screen readers; so are line breaks. */
export const isHidden = (element: DomElement): boolean =>
  element.hasAttribute('hidden') ||
  (element.getAttribute('aria-hidden') === 'true' && blocks.has(element.localName)) ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')

/** True where an element is only there to lead elsewhere. Where that is not clear, it is text: nothing may be lost. */
export function isFurniture(element: DomElement): boolean {
  const { localName } = element
  if (always.has(localName)) return true
  const role = element.getAttribute('role')
  const named = names.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`)
  if (!named && !often.has(localName) && !(role && roles.has(role))) return false
  if (element.querySelector('h1')) return false
  return linkShare(element) > 0.4 || !select(element, 'p').some((paragraph) => wordsOf(paragraph).length > 80)
}
