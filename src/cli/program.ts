import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { addAdd } from './commands/add.ts'
import { addFind } from './commands/find.ts'
import { addRead } from './commands/read.ts'
import { addRemove } from './commands/remove.ts'
import { addReread } from './commands/reread.ts'
import { addServe } from './commands/serve.ts'
import { addShow } from './commands/show.ts'
import { exitCodesHelp } from './exit.ts'
import { projectRoot } from './project-root.ts'

const examples = `
Examples:
  readout read release.txt           who met whom, who said what, and where it stands
  readout read --json *.txt          the same as data, one reading per line
  readout add releases/              keep texts and what was read in them
  readout find '"political settlement"'
  readout show ITA
  readout serve --open               look at the record in the browser

Environment:
  READOUT_DATABASE   the record: a file (default: readout/record.sqlite in your data folder)
  READOUT_TOKEN      the secret of \`serve\` beyond this machine
  NO_COLOR           no colours`

const version = (): string =>
  (JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }).version

/** The whole command line. */
export function createProgram(): Command {
  const program = new Command('readout')
    .description('Reads diplomatic press releases, readouts and foreign-policy news into a record.')
    .version(version(), '--version', 'the version')
    .option('--database <location>', 'the record (READOUT_DATABASE)')
    .option('--knowledge <folder>', 'CSV tables with your own parties, office-holders, instruments …')
    .option('--no-color', 'no colours')
    .addHelpText('after', `${examples}\n${exitCodesHelp}`)
    .showSuggestionAfterError()
    .showHelpAfterError('(readout --help tells more)')
  for (const add of [addRead, addAdd, addFind, addShow, addServe, addReread, addRemove]) add(program)
  for (const command of [program, ...program.commands]) {
    command.exitOverride()
    command.configureOutput({ outputError: (text, print) => print(text.replace(/^error:/, 'readout:')) })
  }
  return program
}
