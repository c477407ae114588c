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
  /** They are more than a value in a list. */
  readonly long: boolean
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
  const repeated: string[] = []
  for (const [name, group] of [...bySurname].slice(0, MOST)) {
    const certainty = certaintyOf(group, title, lexicon)
    if (certainty === 'sure') accepted.add(name)
    else if (certainty === 'repeated') repeated.push(name)
  }
  // Nobody talks alone: one label that comes back is the head of a list's items.
  if (accepted.size + repeated.length > 1) for (const name of repeated) accepted.add(name)
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
  if (own && marked.bullet && !marked.emoji) return []
  const bold = own !== null && /^(?:\*\*|__)/.test(text.slice(own.start - 2, own.start))
  const isLong = (label: Label, end: number): boolean =>
    /[.!?…]["”’)]?\s*$|\S(?:\s+\S+){4}/.test(text.slice(label.textStart, Math.min(end, label.textStart + 80)))
  return [
    ...(own
      ? [
          {
            label: own,
            opens: true,
            pointed: marked.emoji || bold,
            speech: own.textStart < marked.end,
            long: isLong(own, marked.end),
          },
        ]
      : []),
    ...inside.map((label) => ({ label, opens: false, pointed: false, speech: true, long: isLong(label, marked.end) })),
  ]
}

/** A label is a speaker's where its form is sure, or an office or the headline names it; likely so where it comes back. */
function certaintyOf(group: readonly Seen[], title: string | null, lexicon: Lexicon): 'sure' | 'repeated' | null {
  if (group.some(({ label }) => isSureLabel(label.name, lexicon))) return 'sure'
  const [first] = group
  if (!first || lexicon.particles.has(first.label.name.split(/[ \u00a0]/)[0]?.toLowerCase() ?? '')) return null
  const spoken = group.filter(({ speech, long }) => speech && long)
  if (spoken.length * 2 < group.length) return null
  const names = spoken.filter(({ label }) => isName(label.name))
  if (names.some(({ pointed, label }) => pointed || isTitled(label, title, lexicon))) return 'sure'
  const opening = group.filter(({ opens }) => opens).length
  return opening > 1 || (names.length > 0 && group.length > 1) ? 'repeated' : null
}

/** Whoever speaks is named in the headline, or has an office before the name. */
function isTitled(label: Label, title: string | null, { speakerTitles }: Lexicon): boolean {
  const name = surname(label)
  return (
    (name.length > 3 && title?.includes(name) === true) ||
    label.name.split(/[ \u00a0]/).some((word) => speakerTitles.has(word.toLowerCase()))
  )
}

const surname = ({ name }: Label): string => name.split(/[ \u00a0]/).at(-1) ?? name
/** Two words or more, the last of them with a capital. */
const isName = (name: string): boolean => /^\p{Lu}.*[ \u00a0]\p{Lu}[\p{L}’'-]+$/u.test(name)
