const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const none = /[\p{M}\p{Cf}]/u

/** How many columns a text takes; it holds no escape sequences. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) if (!none.test(character)) width += wide.test(character) ? 2 : 1
  return width
}
