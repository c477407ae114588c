import type { Command } from 'commander'
import { writeSize } from '../../capture/size.ts'
import { createAdding, type Tally } from '../adding.ts'
import { captureAny, isUrl } from '../capture-any.ts'
import { errorLine, exitCodes } from '../exit.ts'
import { watchInterrupt } from '../interrupt.ts'
import { openFor } from '../open-record.ts'
import { type CaptureOptions, optionsOf, withCapture } from '../options.ts'
import { createProgress, writeDuration } from '../progress.ts'
import { loadReader } from '../reader.ts'
import { readAnew } from '../rereading.ts'

const examples = `
Examples:
  readout add release.txt
  readout add releases/ archive/2031/        folders, and the folders in them
  readout add https://ministry.example/news/call
  readout --database talks.sqlite add releases/

A text that cannot be read is told of and left out, the others are kept; the exit code is then 1. Empty texts are
passed over. The same text again changes nothing. Texts that an older reader has read are read anew.`

interface Found {
  readonly inputs: string[]
  readonly errors: unknown[]
  passedOver: number
}

/** All inputs, folders opened. */
async function find(paths: readonly string[]): Promise<Found> {
  const { walk } = await import('../../capture/walk.ts')
  const found: Found = { inputs: [], errors: [], passedOver: 0 }
  for (const path of paths) {
    if (isUrl(path) || path === '-') {
      found.inputs.push(path)
      continue
    }
    for await (const walked of walk([path])) {
      if ('error' in walked) found.errors.push(walked.error)
      else if ('passedOver' in walked) found.passedOver++
      else found.inputs.push(walked.path)
    }
  }
  return found
}

const counted = (count: number, words: string): string[] => (count ? [`${count} ${words}`] : [])

function outcomeLine({ added, replaced, unchanged, empty, failed }: Tally, passedOver: number): string {
  const parts = [
    `${added} added`,
    ...counted(replaced, 'read anew'),
    ...counted(unchanged, 'there already'),
    ...counted(empty, 'empty'),
    ...counted(passedOver, 'of other kinds passed over'),
    ...counted(failed, 'failed'),
  ]
  return parts.join(', ')
}

async function run(paths: readonly string[], command: Command): Promise<void> {
  const options = optionsOf<CaptureOptions>(command)
  const { inputs, errors, passedOver } = await find(paths)
  const reader = await loadReader(options.knowledge)
  const store = await openFor(options, { write: true, partyName: reader.partyName })
  const start = performance.now()
  const progress = createProgress({ stream: process.stderr, total: inputs.length, noun: 'texts' })
  const say = (line: string): void => {
    progress.clear()
    process.stderr.write(line)
  }
  const interrupt = watchInterrupt(() => say('readout: stopping after this batch; again to stop at once.\n'))
  try {
    for (const error of errors) say(errorLine(error))
    let done = 0
    const adding = createAdding({
      store,
      reader,
      capture: (input) => captureAny(input, options),
      shouldStop: () => interrupt.asked,
      onDone: (input) => progress.at(++done, input),
      onEmpty: (input) => say(`readout: ${input}: holds no words; passed over.\n`),
      onWarning: (warning) => say(`readout: warning: ${warning}\n`),
      onFailure: (error) => say(errorLine(error)),
    })
    const tally = await adding.run(inputs)
    const seconds = (performance.now() - start) / 1000
    tally.failed += errors.length
    tally.replaced += await readAnew({
      store,
      reader,
      all: false,
      shouldStop: () => interrupt.asked,
      onDone: (source) => progress.at(done, source),
      onFailure: (error) => {
        tally.failed++
        say(errorLine(error))
      },
    })
    progress.clear()
    const { documents, size } = await store.summary()
    const rate = done > 20 ? ` (${Math.round(done / seconds)}/s)` : ''
    process.stdout.write(
      `${outcomeLine(tally, passedOver)}, in ${writeDuration(seconds)}${rate}.\n${store.location} holds ${documents} texts, ${writeSize(size)}.\n`,
    )
    if (interrupt.asked) {
      say(`readout: interrupted with ${inputs.length - done} texts to go; run the same command again to go on.\n`)
      process.exitCode = exitCodes.interrupted
    } else if (tally.failed) process.exitCode = exitCodes.failed
  } finally {
    progress.clear()
    interrupt.release()
    await store.close()
  }
}

/** `readout add`: texts into the record. */
export function addAdd(program: Command): void {
  const command = program
    .command('add')
    .description('add texts to the record: files, folders, URLs')
    .argument('<path...>', 'files, folders, http(s) URLs, -')
    .addHelpText('after', examples)
    .action((paths: readonly string[], _: unknown, self: Command) => run(paths, self))
  withCapture(command)
}
