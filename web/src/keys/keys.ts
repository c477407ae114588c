/** True where a key press is meant for what is being typed, or for the browser. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true
  const { target } = event
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(target.type))
  )
}

/** The keys, as the page explains them. */
export const keys: readonly { readonly where: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    where: 'Everywhere',
    keys: [
      ['/', 'Go to the search box'],
      ['?', 'Show these keys'],
      ['Esc', 'Close, or go back'],
    ],
  },
  {
    where: 'On a document',
    keys: [
      ['j', 'Next fact'],
      ['k', 'Fact before'],
      ['Enter', 'Go to its words'],
      ['Esc', 'Back to the fact'],
    ],
  },
]
