import type { Command } from 'commander'
import { ReadoutError } from '../../model/index.ts'
import { report } from '../exit.ts'
import { openFor } from '../open-record.ts'
import { optionsOf } from '../options.ts'

const examples = `
Examples:
  readout remove 3f2a9c41            by the beginning of its id
  readout remove releases/call.txt   by the path or URL that it came from`

async function run(ids: readonly string[], command: Command): Promise<void> {
  const store = await openFor(optionsOf(command), { write: true })
  try {
    let removed = 0
    for (const id of ids) {
      const resolved = await store.resolve(id)
      if (resolved?.type === 'document') removed += await store.remove([resolved.id])
      else
        process.exitCode = report(
          new ReadoutError('not-found', `${id}: the record has no such text.`, {
            remedy: 'See the ids of texts with `readout find`.',
          }),
        )
    }
    process.stdout.write(`${removed} ${removed === 1 ? 'text' : 'texts'} removed.\n`)
  } finally {
    await store.close()
  }
}

/** `readout remove`: texts out of the record. */
export function addRemove(program: Command): void {
  program
    .command('remove')
    .description('remove texts from the record, with all that was read in them')
    .argument('<id...>', 'ids of texts, or the paths or URLs that they came from')
    .addHelpText('after', examples)
    .action((ids: readonly string[], _: unknown, self: Command) => run(ids, self))
}
