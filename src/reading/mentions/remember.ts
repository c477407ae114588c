/** The value that was made for the place before, or the one made now. */
export function remembered<T>(made: Map<number, T>, at: number, make: () => T): T {
  const before = made.get(at)
  if (before !== undefined) return before
  const value = make()
  made.set(at, value)
  return value
}
