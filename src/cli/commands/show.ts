import type { Command } from 'commander'
import { ReadoutError } from '../../model/index.ts'
import type { EngagementPage, RecordStore, Resolved } from '../../record/index.ts'
import { openFor } from '../open-record.ts'
import { type GlobalOptions, optionsOf } from '../options.ts'
import { write } from '../output.ts'
import type { PageContext } from '../page/index.ts'
import { pageContext } from '../page-context.ts'

interface ShowOptions extends GlobalOptions {
  readonly json?: boolean
  readonly text?: boolean
}

const examples = `
Examples:
  readout show 3f2a9c41          a text, by the beginning of its id, or by its path or URL
  readout show ITA               a party, by its code
  readout show engagement-1f0c…  an engagement with what was said there; statements and people likewise
  readout show 3f2a9c41 --json   the whole reading as JSON`

interface Shown {
  /** For --json. */
  readonly value: unknown
  readonly text: string | null
  readonly page: (context: PageContext) => Promise<string>
}

const joined = (lines: readonly string[]): string => `${lines.join('\n')}\n`

async function engagementPage(engagement: EngagementPage, context: PageContext): Promise<string> {
  const { commitmentHitLines, engagementHitLines, statementHitLines } = await import('../page/index.ts')
  return joined([
    ...engagementHitLines(engagement, context),
    ...engagement.statements.flatMap((statement) => ['', ...statementHitLines(statement, context)]),
    ...engagement.commitments.flatMap((commitment) => ['', ...commitmentHitLines(commitment, context)]),
  ])
}

async function find(store: RecordStore, { type, id }: Resolved): Promise<Shown | null> {
  const pages = await import('../page/index.ts')
  if (type === 'document') {
    const value = await store.document(id)
    return (
      value && {
        value: value.reading,
        text: value.reading.document.text,
        page: async (context) => pages.readingPage(value.reading, context),
      }
    )
  }
  if (type === 'engagement') {
    const value = await store.engagement(id)
    return value && { value, text: null, page: (context) => engagementPage(value, context) }
  }
  if (type === 'statement') {
    const value = await store.statement(id)
    return value && { value, text: null, page: async (context) => joined(pages.statementHitLines(value, context)) }
  }
  const value = await store.entity(id)
  return value && { value, text: null, page: async (context) => joined(pages.entityPage(value, context)) }
}

async function run(id: string, command: Command): Promise<void> {
  const options = optionsOf<ShowOptions>(command)
  const store = await openFor(options, { write: false })
  try {
    const resolved = await store.resolve(id)
    const shown = resolved && (await find(store, resolved))
    if (!shown)
      throw new ReadoutError('not-found', `${id}: the record ${store.location} has nothing by this id.`, {
        remedy: 'See ids with `readout find`; of a text the first 6 digits are enough if no other begins so.',
      })
    if (options.json) await write(process.stdout, `${JSON.stringify(shown.value)}\n`)
    else if (options.text && shown.text !== null) await write(process.stdout, shown.text)
    else await write(process.stdout, await shown.page(await pageContext(options)))
  } finally {
    await store.close()
  }
}

/** `readout show`: one thing of the record. */
export function addShow(program: Command): void {
  program
    .command('show')
    .description('show a text, an engagement, a statement, a person or a party of the record')
    .argument('<id>', 'an id, the beginning of a text’s, its path or URL, or a party code')
    .option('--json', 'all of it as JSON')
    .option('--text', 'of a text only the text itself, to the letter')
    .addHelpText('after', examples)
    .action((id: string, _: unknown, self: Command) => run(id, self))
}
