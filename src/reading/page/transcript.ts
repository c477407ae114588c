import type { Lexicon } from './lexicon.ts'
import { inlineLabels, isSureLabel, type Label, labelAt } from './speakers.ts'
import type { Unit } from './unit.ts'

interface Input {
  readonly text: string
  readonly kept: readonly Unit[]
  readonly title: string | null
  readonly lexicon: Lexicon
}

interface Seen {
  readonly label: Label
  /** At the beginning of a paragraph, not inside one. */
  readonly opens: boolean
  /** A picture or bold letters point to it. */
  readonly pointed: boolean
  /** Words follow on the same line. */
  readonly speech: boolean
}

/** In a shorter paragraph nobody else begins to speak. */
const LONG = 300
/** Labels beyond these are known by their names alone: nothing is looked for in the whole text any more. */
const MOST = 300

/** The labels of a transcript, in order; none where the text is no transcript. */
export function transcriptLabels({ text, kept, title, lexicon }: Input): Label[] {
  const seen = kept.flatMap((unit) => labelsIn(text, unit, lexicon))
  const bySurname = new Map<string, Seen[]>()
  for (const own of seen) {
    const group = bySurname.get(surname(own.label))
    if (group) group.push(own)
    else bySurname.set(surname(own.label), [own])
  }
  const accepted = new Set<string>()
  for (const [name, group] of [...bySurname].slice(0, MOST))
    if (isSpeaker(group, text, title, lexicon)) accepted.add(name)
  return seen
    .filter(
      ({ label, opens }) =>
        accepted.has(surname(label)) && (opens || isName(label.name) || isSureLabel(label.name, lexicon)),
    )
    .map(({ label }) => label)
    .sort((a, b) => a.start - b.start)
}

function labelsIn(text: string, { marked }: Unit, lexicon: Lexicon): Seen[] {
  if (!marked) return []
  const own = labelAt(text, marked.textStart, marked.end, lexicon)
  const inside =
    marked.end - marked.start > LONG ? inlineLabels(text, own?.textStart ?? marked.textStart, marked.end, lexicon) : []
  const bold = own !== null && /^(?:\*\*|__)/.test(text.slice(own.start - 2, own.start))
  return [
    ...(own ? [{ label: own, opens: true, pointed: marked.emoji || bold, speech: own.textStart < marked.end }] : []),
    ...inside.map((label) => ({ label, opens: false, pointed: false, speech: true })),
  ]
}

/** A label is a speaker's where its form is sure, where it comes back, or where it is the name of somebody spoken of. */
function isSpeaker(group: readonly Seen[], text: string, title: string | null, lexicon: Lexicon): boolean {
  if (group.some(({ label }) => isSureLabel(label.name, lexicon))) return true
  const [first] = group
  if (!first) return false
  if (group.filter(({ opens }) => opens).length > 1) return true
  const names = group.filter(({ label, speech }) => speech && isName(label.name))
  if (!names.length) return false
  return group.length > 1 || names.some(({ pointed }) => pointed) || isSpokenOf(text, title, first.label)
}

/** Whoever speaks long is named in the headline, or in what stands before. */
function isSpokenOf(text: string, title: string | null, label: Label): boolean {
  const name = surname(label)
  return (
    name.length > 3 && (title?.includes(name) === true || text.slice(0, Math.min(label.start, 20_000)).includes(name))
  )
}

const surname = ({ name }: Label): string => name.split(/[ \u00a0]/).at(-1) ?? name
/** Two words or more, the last of them with a capital. */
const isName = (name: string): boolean => /^\p{Lu}.*[ \u00a0]\p{Lu}[\p{L}’'-]+$/u.test(name)
