import type { StatedDate } from '../../model/index.ts'
import { type DomDocument, type DomElement, select } from './dom.ts'
import { isFurniture } from './furniture.ts'
import { isoDate } from './iso-date.ts'
import type { ArticleData } from './json-ld.ts'

/** Names under which `<meta>` states a date, in the order of trust. */
const published = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'publish_date',
  'article_date_original',
  'date',
]
const modified = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
]

const metaName = (meta: DomElement): string =>
  (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase()

function metaDates(metas: readonly DomElement[], names: readonly string[], role: StatedDate['role']): StatedDate[] {
  return names.flatMap((name) =>
    metas
      .filter((meta) => metaName(meta) === name)
      .map((meta) => ({ name, value: meta.getAttribute('content') ?? '', role })),
  )
}

const insideFurniture = (element: DomElement, root: DomElement): boolean => {
  for (
    let node = element.parentNode as DomElement | null;
    node && node !== root;
    node = node.parentNode as DomElement | null
  )
    if (node.nodeType === 1 && isFurniture(node)) return true
  return false
}

/** `<time>` elements: marked ones first; else the only day that the part with the text names. */
function timeDates(document: DomDocument, root: DomElement): StatedDate[] {
  const times = select(document, 'time[datetime]').slice(0, 200)
  const dateOf = (time: DomElement, role: StatedDate['role']) => ({
    name: 'time',
    value: time.getAttribute('datetime') ?? '',
    role,
  })
  const isPublished = (time: DomElement) =>
    /published/i.test(time.getAttribute('itemprop') ?? '') || time.hasAttribute('pubdate')
  const isModified = (time: DomElement) =>
    /modified|updated/i.test(`${time.getAttribute('itemprop') ?? ''} ${time.getAttribute('class') ?? ''}`)
  const marked = times.filter(isPublished).map((time) => dateOf(time, 'published'))
  const changes = times.filter(isModified).map((time) => dateOf(time, 'modified'))
  if (marked.length) return [...marked.slice(0, 1), ...changes.slice(0, 1)]
  const others = times.filter((time) => !isModified(time) && root.contains(time) && !insideFurniture(time, root))
  const days = new Set(others.map((time) => isoDate(time.getAttribute('datetime') ?? '')?.slice(0, 10)))
  const [only] = others
  return [...(only && days.size === 1 ? [dateOf(only, 'published')] : []), ...changes.slice(0, 1)]
}

/** The dates that a page's markup states, in the order of trust, in ISO 8601. */
export function readDates(document: DomDocument, root: DomElement, article: ArticleData): StatedDate[] {
  const metas = select(document, 'meta[content]')
  const fromData: StatedDate[] = [
    ...(article.published ? [{ name: 'datePublished', value: article.published, role: 'published' as const }] : []),
    ...(article.modified ? [{ name: 'dateModified', value: article.modified, role: 'modified' as const }] : []),
  ]
  const stated = [
    ...metaDates(metas, published.slice(0, 3), 'published'),
    ...fromData,
    ...metaDates(metas, published.slice(3), 'published'),
    ...timeDates(document, root),
    ...metaDates(metas, modified, 'modified'),
  ]
  const seen = new Set<string>()
  return stated.flatMap(({ name, value, role }) => {
    const day = isoDate(value)
    if (!day || seen.has(role + day)) return []
    seen.add(role + day)
    return [{ name, value: day, role }]
  })
}
