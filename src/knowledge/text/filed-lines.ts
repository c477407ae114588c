/** Lines that are filed by their first letter: the words after a key's first. A letter is read when it is asked for. */
export function openFiles(files: Readonly<Record<string, string>>): (key: string) => readonly string[] | null {
  const letters = new Map<string, ReadonlyMap<string, string>>()
  return (key) => {
    const letter = key[0] ?? ''
    let file = letters.get(letter)
    if (file === undefined) {
      const lines = Object.hasOwn(files, letter) ? files[letter] : undefined
      file = new Map(
        lines?.split('\n').map((line) => {
          const space = line.indexOf(' ')
          return [line.slice(0, space), line.slice(space + 1)]
        }),
      )
      letters.set(letter, file)
    }
    return file.get(key)?.split(' ') ?? null
  }
}
