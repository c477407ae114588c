import type { Command } from 'commander'
import { captureAny } from '../capture-any.ts'
import { exitCodes, report } from '../exit.ts'
import { type CaptureOptions, optionsOf, outputOf, withCapture } from '../options.ts'
import { write } from '../output.ts'
import { type LoadedReader, loadReader } from '../reader.ts'
import { styleOf } from '../terminal/style.ts'
import { createTrace } from '../trace.ts'

interface ReadOptions extends CaptureOptions {
  readonly json?: boolean
  readonly trace?: boolean
}

const examples = `
Examples:
  readout read release.txt                    a page for the terminal
  readout read --json *.txt > readings.ndjson one reading per line, in the order of the files
  readout read https://ministry.example/news/call
  curl -s … | readout read -                  from standard input`

/** Makes the writer of one reading: a line of JSON, or a page. */
async function createWriter(options: ReadOptions, { partyName }: LoadedReader, command: Command) {
  if (options.json) return (reading: unknown) => `${JSON.stringify(reading)}\n`
  const { readingPage } = await import('../page/index.ts')
  const { width, colour } = outputOf(optionsOf(command))
  const context = { width, style: styleOf(colour), partyName }
  let first = true
  return (reading: Parameters<typeof readingPage>[0]) => {
    const rule = first ? '' : `\n${context.style.faint('─'.repeat(width))}\n\n`
    first = false
    return rule + readingPage(reading, context)
  }
}

async function run(inputs: readonly string[], command: Command): Promise<void> {
  const options = optionsOf<ReadOptions>(command)
  if (!inputs.length && process.stdin.isTTY) command.error("error: missing argument 'input'")
  const reader = await loadReader(options.knowledge)
  const pageOf = await createWriter(options, reader, command)
  for (const input of inputs.length ? inputs : ['-'])
    try {
      const { source, warnings } = await captureAny(input, options)
      for (const warning of warnings) process.stderr.write(`readout: warning: ${warning}\n`)
      const trace = options.trace ? createTrace() : null
      const reading = reader.read(source, trace ? { trace } : {})
      await write(process.stdout, pageOf(reading))
      if (trace) await write(process.stderr, trace.lines(source.text))
    } catch (error) {
      process.exitCode = report(error) && exitCodes.failed
    }
}

/** `readout read`: texts to readings, on the terminal or as JSON. */
export function addRead(program: Command): void {
  const command = program
    .command('read')
    .description('read texts: files, URLs, or - for standard input')
    .argument('[input...]', '.txt, .md or .html files, http(s) URLs, -')
    .option('--json', 'one reading per line as JSON, in the order of the inputs')
    .option('--trace', 'on standard error, which rule made what out of which words')
    .addHelpText('after', examples)
    .action((inputs: readonly string[], _: unknown, self: Command) => run(inputs, self))
  withCapture(command)
}
