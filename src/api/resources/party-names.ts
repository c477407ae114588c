const keys = new Set(['party', 'initiator'])

function collect(value: unknown, codes: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, codes)
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      if (typeof inner === 'string') {
        if (keys.has(key)) codes.add(inner)
      } else collect(inner, codes)
}

/** The names of all parties whose codes stand in an answer; a code without a known name is left out. */
export function partyNames(value: unknown, nameOf: (code: string) => string | null): Readonly<Record<string, string>> {
  const codes = new Set<string>()
  collect(value, codes)
  return Object.fromEntries(
    [...codes].sort().flatMap((code) => {
      const name = nameOf(code)
      return name === null || name === code ? [] : [[code, name]]
    }),
  )
}
