/*
 * The words that the tagger knows, with their numbers, as a table that is ready in a file: to make an object of 87,000
 * keys takes longer than to read a page. Words that texts bring in besides are kept in a map.
 */

/** Finds the number of a word; this is what the tagger uses in place of an object. */
export interface Lexemes {
  get(word: string): number | undefined
  set(word: string, number: number): number
}

/** FNV-1a over the code units. */
function hash(word: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < word.length; index++) value = Math.imul(value ^ word.charCodeAt(index), 0x01000193)
  return value >>> 0
}

/** A table of numbers plus one, twice as long as the list at least; a word's place is its hash, or the next free one. */
export function makeTable(words: readonly string[]): Uint32Array {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(words.length * 2)))
  for (const [number, word] of words.entries()) {
    let place = hash(word) % table.length
    while (table[place]) place = (place + 1) % table.length
    table[place] = number + 1
  }
  return table
}

/** Looks words up in the list by the table that was made of it. */
export function openLexemes(words: readonly string[], table: Uint32Array): Lexemes {
  const more = new Map<string, number>()
  const size = table.length
  return {
    get(word) {
      for (let place = hash(word) % size; ; place = (place + 1) % size) {
        const entry = table[place]
        if (!entry) return more.get(word)
        if (words[entry - 1] === word) return entry - 1
      }
    },
    set(word, number) {
      more.set(word, number)
      return number
    },
  }
}
