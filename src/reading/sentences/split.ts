import type { Language, Token } from '../kit/index.ts'

const enders = new Set(['.', '!', '?', '…', '...', '?!', '!!', '??'])
const closers = new Set(['"', '”', '’', "'", '»', ')', ']', '’’', "''"])
const openers = new Set(['"', '“', '‘', "'", '«', '(', '[', '„'])

const startsLikeSentence = ({ text, pos }: Token): boolean =>
  /^[\p{Lu}\p{Lt}\d#@]/u.test(text) || openers.has(text) || pos === 'SYM' || /^\p{Extended_Pictographic}/u.test(text)

const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word)

/** Does the token itself end in a full stop that may close a sentence ("p.m.", "U.S.", "etc.")? */
const endsInStop = ({ text }: Token): boolean => text.length > 1 && text.endsWith('.') && !enders.has(text)

/** Words that open a sentence far more often than they follow an abbreviation: determiners, pronouns, prepositions. */
const opensSentence = ({ pos, text }: Token): boolean =>
  (pos === 'DET' || pos === 'PRON' || pos === 'ADP' || pos === 'SCONJ' || pos === 'CCONJ') && /^\p{Lu}/u.test(text)

/**
 * Splits the tokens of a paragraph into sentences: `[from, to)` pairs of token numbers.
 * A full stop ends a sentence where it is followed (after closing marks) by space and a capital, a digit or an opening
 * mark, and does not belong to an abbreviation, an initial or a number before its number ("No. 2510").
 */
export function splitSentences(
  tokens: readonly Token[],
  { abbreviations }: Pick<Language, 'abbreviations'>,
): [number, number][] {
  const sentences: [number, number][] = []
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const ends = enders.has(token.text)
    if (!ends && !endsInStop(token)) continue
    let last = i
    while (last + 1 < tokens.length && closesRight(tokens, last)) last++
    const next = tokens[last + 1]
    if (!next) break
    const gap = next.start > (tokens[last] as Token).end
    if (!startsLikeSentence(next) || !(gap || glued(token, next))) continue
    if (!ends) {
      const bare = token.lower.slice(0, -1)
      if (abbreviations.has(bare) || isInitials(token.text)) {
        const place = tokens[i - 1]?.text === ',' && isInitials(token.text) // "in Washington, D.C. The …"
        if (!place && (!opensSentence(next) || isTitleAbbreviation(token))) continue
      }
    } else if (token.text === '.') {
      const before = tokens[i - 1]
      if (before && before.end === token.start) {
        if (isInitial(before.text) && i - 1 > from) continue
        if (abbreviations.has(before.lower) && /^\d/.test(next.text)) continue
        if (i - 1 === from && /^(\d{1,3}|\p{L})$/u.test(before.text)) continue // "1. First item"
      }
    }
    sentences.push([from, last + 1])
    from = last + 1
    i = last
  }
  if (from < tokens.length) sentences.push([from, tokens.length])
  return sentences
}

/** A closing mark belongs to the sentence before it: straight quotes close only where nothing parts them from it. */
const closesRight = (tokens: readonly Token[], last: number): boolean => {
  const next = tokens[last + 1] as Token
  const after = tokens[last + 2]
  if (enders.has(next.text)) return true
  if (!closers.has(next.text) || next.start > (tokens[last] as Token).end) return false
  return !(
    openers.has(next.text) &&
    after &&
    after.start === next.end &&
    /^[\p{L}\d]/u.test(after.text) &&
    next.text !== "'"
  )
}

/** "…legal.They" — a full stop with no space, between a small letter and a capitalised word. */
const glued = (stop: Token, next: Token): boolean =>
  stop.text === '.' && stop.end === next.start && /^\p{Lu}\p{Ll}/u.test(next.text)

const isInitials = (word: string): boolean => /^(\p{Lu}\.)+$/u.test(word)

const isTitleAbbreviation = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}+\.$/u.test(text)
