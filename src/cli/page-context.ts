import { type GlobalOptions, outputOf } from './options.ts'
import type { PageContext } from './page/index.ts'
import { styleOf } from './terminal/index.ts'

/** What pages out of the record are written with; names of parties come from the knowledge. */
export async function pageContext(options: GlobalOptions): Promise<PageContext> {
  const { builtIn } = await import('../knowledge/index.ts')
  const { width, colour } = outputOf(options)
  return { width, style: styleOf(colour), partyName: (code) => builtIn().party(code)?.name ?? null }
}
