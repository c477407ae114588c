import { shortNames } from './short-names.ts'

/** True where two given names are one, or one is the other's initial or short form. */
const sameGiven = (asked: string, known: string): boolean =>
  asked === known ||
  (asked.length === 1 && known.startsWith(asked)) ||
  (shortNames.get(asked)?.includes(known) ?? false) ||
  (shortNames.get(known)?.includes(asked) ?? false)

/**
 * True where two names (as words of their keys) agree but for what one of them leaves out: middle names, patronymics, a
 * second surname ("Sergey Viktorovich Lavrov"), or a first name that is not in use ("Cyril Ramaphosa").
 */
export function agree(asked: readonly string[], known: readonly string[]): boolean {
  if (asked.length < 2 || known.length < 2) return false
  if (!sameGiven(asked[0] ?? '', known[0] ?? ''))
    return known.length > asked.length && asked.every((word) => word.length > 1 && known.includes(word))
  const [short, long] = known.length < asked.length ? [known, asked] : [asked, known]
  return short.slice(1).every((word) => long.includes(word, 1))
}
