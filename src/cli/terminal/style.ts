/** Colours by what they mean; without colour all of them give the text back. */
export interface Style {
  readonly title: (text: string) => string
  readonly heading: (text: string) => string
  readonly name: (text: string) => string
  readonly act: (text: string) => string
  readonly quote: (text: string) => string
  readonly found: (text: string) => string
  readonly faint: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
}

const code =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`
const both =
  (outer: (text: string) => string, inner: (text: string) => string) =>
  (text: string): string =>
    outer(inner(text))
const bold = code(1, 22)
const asIs = (text: string): string => text

const coloured: Style = {
  title: bold,
  heading: both(bold, code(36, 39)),
  name: bold,
  act: code(33, 39),
  quote: code(32, 39),
  found: both(bold, code(33, 39)),
  faint: code(2, 22),
  good: code(32, 39),
  bad: code(31, 39),
}

const plainStyle: Style = {
  title: asIs,
  heading: asIs,
  name: asIs,
  act: asIs,
  quote: asIs,
  found: asIs,
  faint: asIs,
  good: asIs,
  bad: asIs,
}

export const styleOf = (colour: boolean): Style => (colour ? coloured : plainStyle)

/** Whether to colour what goes to a stream: on a terminal only, and not where the user has said no. */
export function wantsColour(
  stream: { readonly isTTY?: boolean },
  environment: NodeJS.ProcessEnv,
  flag: boolean | undefined,
): boolean {
  if (flag === false || environment.NO_COLOR) return false
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0'
  return !!stream.isTTY && environment.TERM !== 'dumb'
}
