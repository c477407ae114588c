import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every text file under a folder, in order of name; for a page of HTML its words alone. */
export function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(txt|html)$/.test(name))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(folder, name), 'utf8') }))
    .map(({ name, content }) => (name.endsWith('.html') ? wordsOfPage(content) : content))
}

/** Enough for measuring: paragraphs become lines, tags go. Reading proper takes pages apart in capture. */
const wordsOfPage = (html: string): string =>
  html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<\/(p|h\d|li|div|ul|tr)>|<br\b[^>]*>/gi, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;|&#160;/g, '\u00a0')
    .replace(/&amp;/g, '&')
    .trim()

/** The first folder that is there. */
export function firstFolder(folders: readonly string[]): string {
  const found = folders.find((folder) => existsSync(folder))
  if (!found)
    throw new Error(`None of these folders is there: ${folders.join(', ')}. Name one: npm run bench -- FOLDER`)
  return found
}
