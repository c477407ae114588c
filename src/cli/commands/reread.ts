import type { Command } from 'commander'
import { errorLine, exitCodes } from '../exit.ts'
import { watchInterrupt } from '../interrupt.ts'
import { openFor } from '../open-record.ts'
import { optionsOf } from '../options.ts'
import { createProgress, writeDuration } from '../progress.ts'
import { loadReader } from '../reader.ts'
import { readAnew } from '../rereading.ts'

const examples = `
Examples:
  readout reread          what an older Readout has read
  readout reread --all    everything, e.g. after a change of your own knowledge`

async function run(command: Command): Promise<void> {
  const options = optionsOf<{ all?: boolean }>(command)
  const reader = await loadReader(options.knowledge)
  const store = await openFor(options, { write: true, partyName: reader.partyName })
  const { documents, readers } = await store.summary()
  const total = options.all
    ? documents
    : documents - (readers.find(({ version }) => version === reader.version)?.documents ?? 0)
  const progress = createProgress({ stream: process.stderr, total, noun: 'texts' })
  const interrupt = watchInterrupt(() => process.stderr.write('readout: stopping after this batch.\n'))
  const start = performance.now()
  let done = 0
  try {
    const replaced = await readAnew({
      store,
      reader,
      all: !!options.all,
      shouldStop: () => interrupt.asked,
      onDone: (source) => progress.at(++done, source),
      onFailure: (error, source) => {
        progress.clear()
        process.stderr.write(`${source}: ${errorLine(error)}`)
        process.exitCode = exitCodes.failed
      },
    })
    progress.clear()
    process.stdout.write(
      `${replaced} of ${documents} texts read anew, in ${writeDuration((performance.now() - start) / 1000)}.\n`,
    )
    if (interrupt.asked) process.exitCode = exitCodes.interrupted
  } finally {
    progress.clear()
    interrupt.release()
    await store.close()
  }
}

/** `readout reread`: what is kept, read by the reader of today. */
export function addReread(program: Command): void {
  program
    .command('reread')
    .description('read anew what the record keeps')
    .option('--all', 'also what this same reader has read')
    .addHelpText('after', examples)
    .action((_: unknown, self: Command) => run(self))
}
