import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { createAdding } from '../adding.ts'
import { captureAny } from '../capture-any.ts'
import { errorLine } from '../exit.ts'
import { openBrowser } from '../open-browser.ts'
import { openFor } from '../open-record.ts'
import { type CaptureOptions, numberIn, optionsOf, withCapture } from '../options.ts'
import { createProgress } from '../progress.ts'
import { projectRoot } from '../project-root.ts'
import { loadReader } from '../reader.ts'

interface ServeOptions extends CaptureOptions {
  readonly port?: number
  readonly host?: string
  readonly examples?: string
  readonly open?: boolean
}

const examples = `
Examples:
  readout serve                     the web app and the API over the record, on this machine alone
  readout serve --port 8080 --open
  READOUT_TOKEN=… readout serve --host 0.0.0.0`

/** Adds a folder of texts, such as the project's examples; those that are there already cost nothing. */
async function addFolder(
  folder: string,
  parts: Pick<Parameters<typeof createAdding>[0], 'store' | 'reader'>,
  options: CaptureOptions,
) {
  const { walk } = await import('../../capture/walk.ts')
  const inputs: string[] = []
  for await (const walked of walk([folder]))
    if (!('error' in walked) && !('passedOver' in walked)) inputs.push(walked.path)
  const progress = createProgress({ stream: process.stderr, total: inputs.length, noun: `texts of ${folder}` })
  const ignore = (): void => {}
  let done = 0
  const adding = createAdding({
    ...parts,
    capture: (input) => captureAny(input, options),
    shouldStop: () => false,
    onDone: (input) => progress.at(++done, input),
    onEmpty: ignore,
    onWarning: ignore,
    onFailure: (error) => void process.stderr.write(errorLine(error)),
  })
  const { added, replaced } = await adding.run(inputs)
  progress.clear()
  if (added + replaced) process.stdout.write(`${added + replaced} texts read from ${folder}.\n`)
}

const untilInterrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

async function run(command: Command): Promise<void> {
  const options = optionsOf<ServeOptions>(command)
  const reader = await loadReader(options.knowledge)
  const store = await openFor(options, { write: true, partyName: reader.partyName })
  try {
    if (options.examples) await addFolder(options.examples, { store, reader }, options)
    const { serve } = await import('../../api/index.ts')
    const webRoot = join(projectRoot, 'dist', 'web')
    const serving = await serve({
      store,
      read: reader.read,
      partyName: reader.partyName,
      webRoot: existsSync(webRoot) ? webRoot : null,
      token: process.env.READOUT_TOKEN || null,
      ...(options.port === undefined ? {} : { port: options.port }),
      ...(options.host === undefined ? {} : { host: options.host }),
      onError: (error) => void process.stderr.write(errorLine(error)),
    })
    const { documents, engagements } = await store.summary()
    process.stdout.write(
      `Readout is at ${serving.url}\n${store.location}: ${documents} texts, ${engagements} engagements. Ctrl-C ends.\n`,
    )
    if (!existsSync(webRoot))
      process.stderr.write(
        'readout: the web app is not built; only the API is there. Build it with `npm run build:web`.\n',
      )
    if (options.open) openBrowser(serving.url)
    await untilInterrupted()
    await serving.close()
  } finally {
    await store.close()
  }
}

/** `readout serve`: the web app and the API. */
export function addServe(program: Command): void {
  const command = program
    .command('serve')
    .description('serve the web app and the API over the record')
    .option('--port <number>', 'where to listen; 0 takes any free port', numberIn(0, 65535))
    .option('--host <address>', 'the address to listen on (127.0.0.1)')
    .option('--examples <folder>', 'add the texts of this folder first')
    .option('--open', 'open it in the browser')
    .addHelpText('after', examples)
    .action((_: unknown, self: Command) => run(self))
  withCapture(command)
}
