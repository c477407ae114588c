import { parseHTML } from 'linkedom'
import type { DomDocument } from './dom.ts'

/** Parses a page; what has no `<html>` is taken as the body of one. */
export function parsePage(html: string): DomDocument {
  const whole = /<html[\s>]/i.test(html.slice(0, 5000))
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`
  return (parseHTML(whole) as unknown as { document: DomDocument }).document
}
