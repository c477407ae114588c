import { atomsOfForm, atomsOfToken } from './atoms.ts'
import { caseRule, type Fits } from './casing.ts'

/*
 * Terms. A form is one way to write a name; a trie leads from its atoms to the values that it stands for. Forms lie in
 * drawers by their first atom, and a drawer becomes a trie when a text first has that word: most are never opened.
 */
interface Leaf<T> {
  readonly fits: Fits | null
  readonly values: T[]
}

interface Node<T> {
  next: Map<string, Node<T>> | null
  leaves: Leaf<T>[] | null
}

/** The forms that begin with an atom, and what they stand for. */
export type Drawer<T> = readonly (readonly [form: string, value: T])[]

export interface Forms<T> {
  drawer(first: string): Drawer<T> | null
  readonly ordinary: ReadonlySet<string>
  /** Drawers that were opened, by their atom. */
  readonly opened: Map<string, Node<T>>
  /** Words that forms were looked for at; null where none begins. */
  readonly starts: Map<string, Start<T> | null>
}

/** Where the way into a trie begins with a word: behind its first atom, with its further atoms to go. */
interface Start<T> {
  readonly node: Node<T>
  readonly rest: readonly string[]
}

/** What was found: how many words, and the values of every form that is written so. */
export interface Match<T> {
  readonly length: number
  readonly values: readonly T[]
}

/** Forms by drawers; those that are ordinary words want their capitals. */
export const createForms = <T>(drawer: Forms<T>['drawer'], ordinary: ReadonlySet<string>): Forms<T> => ({
  drawer,
  ordinary,
  opened: new Map(),
  starts: new Map(),
})

function insert<T>(root: Node<T>, form: string, value: T, ordinary: ReadonlySet<string>): void {
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

function open<T>({ drawer, ordinary, opened }: Forms<T>, first: string): Node<T> | null {
  const known = opened.get(first)
  if (known !== undefined) return known
  const entries = drawer(first)
  if (entries === null) return null
  const root: Node<T> = { next: null, leaves: null }
  for (const [form, value] of entries) insert(root, form, value, ordinary)
  opened.set(first, root)
  return root
}

/** Texts have words without end: so many are remembered. */
const mostStarts = 50_000

function startAt<T>(forms: Forms<T>, word: string): Start<T> | null {
  const known = forms.starts.get(word)
  if (known !== undefined) return known
  const [first, ...rest] = atomsOfToken(word)
  const node = first === undefined ? null : open(forms, first)
  const start = node === null ? null : { node, rest }
  if (forms.starts.size >= mostStarts) forms.starts.clear()
  if (word.length < 100) forms.starts.set(word, start)
  return start
}

/** So many hyphens and apostrophes in a row may stand inside a name. */
const mostSilent = 2

/** The longest form that begins at `words[at]` and ends where a word ends, or null. */
export function findLongest<T>(forms: Forms<T>, words: readonly string[], at: number): Match<T> | null {
  const start = startAt(forms, words[at] ?? '')
  if (start === null) return null
  let { node } = start
  let best: Match<T> | null = null
  let silent = 0
  for (let i = at; i < words.length; i++) {
    const atoms = i === at ? start.rest : atomsOfToken(words[i] ?? '')
    if (i > at && atoms.length === 0) {
      if (++silent > mostSilent) break
      continue
    }
    silent = 0
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
  const [only, ...others] = leaves
  if (only !== undefined && others.length === 0)
    return only.fits === null || only.fits(words, from, to) ? only.values : null
  const values = leaves.flatMap((leaf) => (leaf.fits === null || leaf.fits(words, from, to) ? leaf.values : []))
  return values.length === 0 ? null : values
}
