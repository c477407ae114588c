/** A piece of SQL with the values of its parameters, in order. */
export interface Fragment {
  readonly text: string
  readonly values: readonly Value[]
}

export type Value = string | number | null

const isFragment = (part: Fragment | Value): part is Fragment => typeof part === 'object' && part !== null

/** SQL with values as parameters and fragments put in: sql`select 1 where ${condition} and name = ${name}`. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Fragment | Value)[]): Fragment {
  let text = strings[0] ?? ''
  const values: Value[] = []
  for (const [index, part] of parts.entries()) {
    text += isFragment(part) ? part.text : '?'
    if (isFragment(part)) values.push(...part.values)
    else values.push(part)
    text += strings[index + 1] ?? ''
  }
  return { text, values }
}

/** SQL without parameters, from constants of the program only. */
export const raw = (text: string): Fragment => ({ text, values: [] })

/** All conditions together; true where there are none. */
export const all = (conditions: readonly Fragment[]): Fragment =>
  conditions.length
    ? { text: conditions.map(({ text }) => text).join(' and '), values: conditions.flatMap(({ values }) => values) }
    : raw('true')

/** A list for `in`, as one parameter, so that the statement stays the same however long the list is. */
export const listOf = (values: readonly (string | number)[]): Fragment =>
  sql`(select value from json_each(${JSON.stringify(values)}))`
