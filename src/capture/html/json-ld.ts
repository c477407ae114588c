import { type DomDocument, select } from './dom.ts'

/** What schema.org data in a page say about its article. */
export interface ArticleData {
  readonly headline: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly publisher: string | null
}

type Json = Readonly<Record<string, unknown>>

const articleTypes = /(?:Article|NewsArticle|Report|PressRelease|BlogPosting|WebPage|LiveBlogPosting|SpeechArticle)$/
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const textIn = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null)
const nameIn = (value: unknown): string | null =>
  textIn(isObject(value) ? value.name : Array.isArray(value) ? nameIn(value[0]) : value)

function objectsIn(value: unknown, depth = 0): Json[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((item) => objectsIn(item, depth + 1))
  if (!isObject(value)) return []
  return [value, ...objectsIn(value['@graph'], depth + 1), ...objectsIn(value.mainEntity, depth + 1)]
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch {
    return null
  }
}

/** Reads the JSON-LD of a page; an article before a mere page. Data that do not parse say nothing. */
export function readArticleData(document: DomDocument): ArticleData {
  const objects = select(document, 'script[type="application/ld+json"]').flatMap((script) =>
    objectsIn(parse(script.textContent ?? '')),
  )
  const articles = objects.filter((object) => [object['@type']].flat().some((type) => articleTypes.test(String(type))))
  const ordered = articles.toSorted(
    (a, b) => Number(/WebPage/.test(String(a['@type']))) - Number(/WebPage/.test(String(b['@type']))),
  )
  const first = <T>(read: (article: Json) => T | null): T | null => {
    for (const article of ordered) {
      const value = read(article)
      if (value !== null) return value
    }
    return null
  }
  return {
    headline: first((article) => textIn(article.headline)),
    published: first((article) => textIn(article.datePublished)),
    modified: first((article) => textIn(article.dateModified)),
    publisher: first((article) => nameIn(article.publisher)),
  }
}
