const most = 5000
/** Nobody's name or title is longer; what is longer is made anew each time. */
const longest = 200

/** The function with a memory for its answers: texts have the same names and titles again and again. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    if (text.length > longest) return make(text)
    let answer = answers.get(text)
    if (answer === undefined) {
      if (answers.size >= most) answers.clear()
      answer = make(text)
      answers.set(text, answer)
    }
    return answer
  }
}
