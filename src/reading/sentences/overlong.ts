/** No sentence that anybody writes has more tokens; what parses a sentence may take quadratic time over it. */
const most = 800

/** Cuts sentences that are too long to be any: `[from, to)` pairs of token numbers stay in order and leave nothing out. */
export const cutOverlong = (sentences: readonly (readonly [number, number])[]): (readonly [number, number])[] =>
  sentences.flatMap(([from, to]) => {
    const parts: [number, number][] = []
    for (let start = from; start < to; start += most) parts.push([start, Math.min(start + most, to)])
    return parts
  })
