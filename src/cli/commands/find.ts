import { type Command, Option } from 'commander'
import type { Paged, Query, RecordStore } from '../../record/index.ts'
import { openFor } from '../open-record.ts'
import { type GlobalOptions, numberIn, optionsOf } from '../options.ts'
import { write } from '../output.ts'
import type { PageContext } from '../page/index.ts'
import { pageContext } from '../page-context.ts'

const kinds = ['texts', 'engagements', 'statements', 'commitments', 'entities'] as const

interface FindOptions extends GlobalOptions {
  readonly json?: boolean
  readonly in: (typeof kinds)[number]
  readonly limit: number
  readonly order?: 'newest' | 'oldest' | 'relevance'
  readonly party?: string
  readonly publisher?: string
  readonly from?: string
  readonly to?: string
}

const examples = `
Words are joined by AND; "…" makes a phrase (quote it for the shell), OR, NOT, and * for the rest of a word.

Examples:
  readout find libya ceasefire
  readout find '"political settlement" NOT sanctions'
  readout find --in engagements --party ITA --from 2020
  readout find --in statements sanction* --json
  readout find --in entities lavrov`

async function documentsFor(store: RecordStore, query: Query, context: PageContext) {
  const { documentLines } = await import('../page/index.ts')
  const page = await store.documents(query)
  return { page, lines: page.items.map((hit) => documentLines(hit, context)) }
}

type Finder = (
  store: RecordStore,
  query: Query,
  context: PageContext,
) => Promise<{ page: Paged<unknown>; lines: string[][] }>

const finders: Readonly<Record<(typeof kinds)[number], Finder>> = {
  texts: documentsFor,
  engagements: async (store, query, context) => {
    const { engagementHitLines } = await import('../page/index.ts')
    const page = await store.engagements(query)
    return { page, lines: page.items.map((hit) => engagementHitLines(hit, context)) }
  },
  statements: async (store, query, context) => {
    const { statementHitLines } = await import('../page/index.ts')
    const page = await store.statements(query)
    return { page, lines: page.items.map((hit) => statementHitLines(hit, context)) }
  },
  commitments: async (store, query, context) => {
    const { commitmentHitLines } = await import('../page/index.ts')
    const page = await store.commitments(query)
    return { page, lines: page.items.map((hit) => commitmentHitLines(hit, context)) }
  },
  entities: async (store, { text, party, limit }, context) => {
    const { entityLines } = await import('../page/index.ts')
    const page = await store.entities({ name: text, party, limit })
    return { page, lines: page.items.map((entity) => entityLines(entity, context)) }
  },
}

async function run(words: readonly string[], command: Command): Promise<void> {
  const options = optionsOf<FindOptions>(command)
  const { party, publisher, from, to, limit, order } = options
  const query: Query = { text: words.join(' '), party, publisher, from, to, limit, order }
  const store = await openFor(options, { write: false })
  try {
    const { page, lines } = await finders[options.in](store, query, await pageContext(options))
    if (options.json) for (const item of page.items) await write(process.stdout, `${JSON.stringify(item)}\n`)
    else if (lines.length) await write(process.stdout, `${lines.map((block) => block.join('\n')).join('\n\n')}\n`)
    const shown = page.items.length
    const more = page.total > shown ? `; --limit ${Math.min(200, page.total)} shows more` : ''
    process.stderr.write(page.total ? `${shown} of ${page.total} ${options.in}${more}.\n` : `No ${options.in} found.\n`)
  } finally {
    await store.close()
  }
}

/** `readout find`: what the record has on some words. */
export function addFind(program: Command): void {
  program
    .command('find')
    .description('find texts, engagements, statements, commitments or entities in the record')
    .argument('[query...]', 'words that must be there; none lists the newest')
    .addOption(new Option('--in <kind>', 'what to look for').choices([...kinds]).default('texts'))
    .option('--party <code>', 'only of this party, e.g. ITA')
    .option('--publisher <name>', 'only what this publisher put out')
    .option('--from <date>', 'from this day, month or year on')
    .option('--to <date>', 'up to this day, month or year')
    .addOption(new Option('--order <order>', 'what comes first').choices(['relevance', 'newest', 'oldest']))
    .option('--limit <number>', 'how many', numberIn(1, 200), 10)
    .option('--json', 'one hit per line as JSON')
    .addHelpText('after', examples)
    .action((words: readonly string[], _: unknown, self: Command) => run(words, self))
}
