import { atomsOfForm, atomsOfToken } from './atoms.ts'
import { caseRule, type Fits } from './casing.ts'

/*
 * Terms. A form is one way to write a name; a trie leads from its atoms to the values that it stands for. Forms lie in
 * drawers by their first atom, and a drawer becomes a trie when a text first has that word: most drawers are never
 * opened, so that nothing needs to be built beforehand.
 */
interface Leaf<T> {
  readonly fits: Fits | null
  readonly values: T[]
}

interface Node<T> {
  next: Map<string, Node<T>> | null
  leaves: Leaf<T>[] | null
}

type Drawer<T> = (readonly [form: string, value: T])[] | Node<T>

export interface Forms<T> {
  readonly drawers: Map<string, Drawer<T>>
  readonly ordinary: ReadonlySet<string>
}

/** What was found: how many words, and the values of every form that is written so. */
export interface Match<T> {
  readonly length: number
  readonly values: readonly T[]
}

const plainStart = /^[A-Za-z]+(?= |$)/

/** Files forms; those that are ordinary words want their capitals. */
export function fileForms<T>(
  forms: Iterable<readonly [form: string, value: T]>,
  ordinary: ReadonlySet<string>,
): Forms<T> {
  const drawers = new Map<string, Drawer<T>>()
  for (const entry of forms) {
    const first = plainStart.exec(entry[0])?.[0].toLowerCase() ?? atomsOfForm(entry[0])[0]
    if (first === undefined) continue
    const drawer = drawers.get(first)
    if (drawer === undefined) drawers.set(first, [entry])
    else if (Array.isArray(drawer)) drawer.push(entry)
  }
  return { drawers, ordinary }
}

/** The forms of one drawer as a trie over the atoms after the first. */
function openDrawer<T>(
  entries: readonly (readonly [form: string, value: T])[],
  ordinary: ReadonlySet<string>,
): Node<T> {
  const root: Node<T> = { next: null, leaves: null }
  for (const [form, value] of entries) {
    let node = root
    for (const atom of atomsOfForm(form).slice(1)) {
      node.next ??= new Map()
      let next = node.next.get(atom)
      if (next === undefined) {
        next = { next: null, leaves: null }
        node.next.set(atom, next)
      }
      node = next
    }
    const fits = caseRule(form, ordinary)
    node.leaves ??= []
    const leaf = node.leaves.find((known) => known.fits === fits)
    if (leaf === undefined) node.leaves.push({ fits, values: [value] })
    else leaf.values.push(value)
  }
  return root
}

/** The longest form that begins at `words[at]` and ends where a word ends, or null. */
export function findLongest<T>({ drawers, ordinary }: Forms<T>, words: readonly string[], at: number): Match<T> | null {
  const start = atomsOfToken(words[at] ?? '')
  const first = start[0]
  const drawer = first === undefined ? undefined : drawers.get(first)
  if (first === undefined || drawer === undefined) return null
  let node: Node<T>
  if (Array.isArray(drawer)) {
    node = openDrawer(drawer, ordinary)
    drawers.set(first, node)
  } else node = drawer
  let best: Match<T> | null = null
  for (let i = at; i < words.length; i++) {
    const atoms = i === at ? start.slice(1) : atomsOfToken(words[i] ?? '')
    if (i > at && atoms.length === 0) continue
    for (const atom of atoms) {
      const next: Node<T> | undefined = node.next?.get(atom)
      if (next === undefined) return best
      node = next
    }
    const values = node.leaves === null ? null : fitting(node.leaves, words, at, i + 1)
    if (values !== null) best = { length: i + 1 - at, values }
    if (node.next === null) break
  }
  return best
}

function fitting<T>(
  leaves: readonly Leaf<T>[],
  words: readonly string[],
  from: number,
  to: number,
): readonly T[] | null {
  const [only] = leaves
  if (leaves.length === 1 && only !== undefined)
    return only.fits === null || only.fits(words, from, to) ? only.values : null
  const values = leaves.flatMap((leaf) => (leaf.fits === null || leaf.fits(words, from, to) ? leaf.values : []))
  return values.length === 0 ? null : values
}
