import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where the record is: `READOUT_DATABASE`, else a file in the user's data folder. */
export function defaultLocation(environment: NodeJS.ProcessEnv = process.env): string {
  if (environment.READOUT_DATABASE) return environment.READOUT_DATABASE
  const data = environment.XDG_DATA_HOME || join(environment.HOME || homedir(), '.local', 'share')
  return join(data, 'readout', 'record.sqlite')
}
