import { type DomElement, type DomNode, isElement, wordsOf } from './dom.ts'
import { blocks, isFurniture, isHidden, wordless } from './furniture.ts'

/* Writes an element as lines of plain text: one line per paragraph, heading or list item, blank lines between blocks. */

/** Blocks that follow one another without a blank line. */
const close: ReadonlySet<string> = new Set(['li', 'tr', 'dt', 'dd', 'caption'])
const invisible = /[\u00ad\u200b\u2060\ufeff]/g
const longestCell = 200

interface Writer {
  /** Finished lines; '' stands for a blank one. */
  readonly lines: string[]
  line: string
}

function endLine(writer: Writer, blank: boolean): void {
  const line = writer.line.replace(/[ \t]+/g, ' ').trim()
  writer.line = ''
  if (line) writer.lines.push(line)
  if (blank && writer.lines.length && writer.lines.at(-1) !== '') writer.lines.push('')
}

const inOneLine = (text: string): string => text.replace(invisible, '').replace(/[ \t\n\r\f]+/g, ' ')

/** The sign before a list item; `counters` holds the next number of each list. */
function bulletOf(item: DomElement, counters: Map<DomNode, number>): string {
  const list = item.parentNode
  if (!list || !isElement(list) || list.localName !== 'ol') return '• '
  const number =
    Number(item.getAttribute('value')) || (counters.get(list) ?? (Number(list.getAttribute('start') ?? 1) || 1))
  counters.set(list, number + 1)
  return `${number}. `
}

/** Rows of short cells are one line; a table that only lays out the page is not. */
function isDataRow(row: DomElement): boolean {
  const cells = Array.from(row.childNodes).filter(isElement)
  return (
    cells.length > 1 &&
    cells.every((cell) => wordsOf(cell).length <= longestCell && !cell.querySelector('table,h1,h2,h3,ul,ol'))
  )
}

function writeRow(row: DomElement, writer: Writer): void {
  const cells = Array.from(row.childNodes).filter(isElement)
  endLine(writer, false)
  const line = cells.map((cell) => inOneLine(wordsOf(cell)).trim()).join('\t')
  if (line.trim()) writer.lines.push(line)
}

/** Puts lines into `writer`; an explicit stack, since pages may be nested deeper than the call stack. */
function write(root: DomElement, writer: Writer, skip: (element: DomElement) => boolean): void {
  type Step = { readonly enter: DomNode; readonly pre: boolean } | { readonly leave: string }
  const counters = new Map<DomNode, number>()
  const steps: Step[] = [{ enter: root, pre: false }]
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) {
      if (step.leave === 'q') writer.line += '”'
      else endLine(writer, !close.has(step.leave))
      continue
    }
    const { enter: node, pre } = step
    if (node.nodeType === 3 || node.nodeType === 4) {
      const words = node.textContent ?? ''
      if (!pre) writer.line += inOneLine(words)
      else
        for (const [index, part] of words.replace(invisible, '').split(/\r?\n/).entries()) {
          if (index) endLine(writer, false)
          writer.line += part
        }
      continue
    }
    if (!isElement(node) || wordless.has(node.localName) || isHidden(node) || (node !== root && skip(node))) continue
    const { localName } = node
    if (localName === 'br') endLine(writer, false)
    else if (localName === 'tr' && isDataRow(node)) writeRow(node, writer)
    else {
      if (blocks.has(localName)) {
        endLine(writer, !close.has(localName))
        if (localName === 'li') writer.line = bulletOf(node, counters)
        steps.push({ leave: localName })
      } else if (localName === 'q') {
        writer.line += '“'
        steps.push({ leave: 'q' })
      } else if (localName === 'td' || localName === 'th') steps.push({ leave: 'tr' })
      const children = node.childNodes
      for (let index = children.length - 1; index >= 0; index--) {
        const child = children[index]
        if (child) steps.push({ enter: child, pre: pre || localName === 'pre' })
      }
    }
  }
}

/** A bullet whose words are in a block of their own belongs to them; an empty one to nothing. */
function joinBullets(lines: readonly string[]): string[] {
  const joined: string[] = []
  let bullet = ''
  for (const line of lines) {
    if (/^(?:•|\d+\.)$/.test(line)) bullet = `${line} `
    else if (!bullet || line !== '') {
      joined.push(bullet + line)
      bullet = ''
    }
  }
  return joined
}

/** The text of an element, line by line, without furniture and what is hidden. */
export function textOf(root: DomElement, skip: (element: DomElement) => boolean = isFurniture): string {
  const writer: Writer = { lines: [], line: '' }
  write(root, writer, skip)
  endLine(writer, false)
  return joinBullets(writer.lines)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
