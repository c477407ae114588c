import type { Line } from './line.ts'
import { type Office, readOffice } from './offices.ts'

/** "… and Head of the Federal Department …": a second office of the same person. */
export function readSecondOffice(line: Line, first: Office): Office | null {
  const { units, lexicon } = line
  const joint = units[first.to]
  if (!joint) return null
  const and = lexicon.words.and.has(joint.lower)
  if (!and && joint.text !== ',') return null
  const second = readOffice(line, first.to + 1)
  if (!second || second.plural || second.determiner || second.head.alone === 'title') return null
  if (first.parties.length && second.parties.length && first.parties[0] !== second.parties[0]) {
    const kinds = [first, second].map(({ parties }) => line.knowledge.party(parties[0] ?? '')?.kind)
    if (kinds[0] === kinds[1]) return null
  }
  // "the Secretary and Foreign Minister X" are two, "the Deputy Prime Minister and Minister of Foreign Affairs of Y X" is one.
  const two =
    first.determiner === 'definite' && !first.complemented && !second.complemented && second.parties.length === 0
  return (and && !two) || first.head.form === second.head.form ? second : null
}

/** Two offices of one person as one. */
export const mergeOffices = (line: Line, first: Office, second: Office): Office => ({
  ...first,
  to: second.to,
  title: `${first.title}${line.units[first.to]?.text === ',' ? ', ' : ' and '}${second.title}`,
  plainTitle: `${first.plainTitle} and ${second.plainTitle}`,
  parties: first.parties.length ? first.parties : second.parties,
  inner: [...first.inner, ...second.inner],
})
