import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the package: the nearest one above this file that has a package.json. */
export const projectRoot: string = (() => {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder)
  return folder
})()
