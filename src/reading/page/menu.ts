import type { Lexicon } from './lexicon.ts'

const LONGEST = 300
const BETWEEN = /[\s\d.,|•·/:»«→←‹›()+&-]/

/** True where a line is nothing but the labels of a menu, however they are glued together ("ShareTweetPrint 0"). */
export function isMenu(plain: string, { menuByLetter }: Lexicon): boolean {
  if (!plain || plain.length > LONGEST) return false
  let found = 0
  for (let at = 0; at < plain.length; ) {
    const letter = plain.charAt(at)
    const phrase = menuByLetter.get(letter)?.find((form) => plain.startsWith(form, at))
    if (phrase) {
      at += phrase.length
      found++
    } else if (BETWEEN.test(letter)) at++
    else return false
  }
  return found > 0
}
