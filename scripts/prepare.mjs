// What `npm ci` ends with: makes the command `readout` for `npx readout`, and builds what makes it start fast, and the
// web app. Nothing here may stop an installation: without a build, the command runs from source.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const commands = join(root, 'node_modules', '.bin')

/** A package's own command is not linked by npm, and `npx readout` looks for it here first. */
function makeCommand() {
  const command = join(commands, 'readout')
  mkdirSync(commands, { recursive: true })
  rmSync(command, { force: true })
  if (process.platform === 'win32') writeFileSync(`${command}.cmd`, '@node "%~dp0\\..\\..\\bin\\readout.mjs" %*\r\n')
  else symlinkSync(join('..', '..', 'bin', 'readout.mjs'), command)
}

function build(script, needs) {
  if (!needs.every((name) => existsSync(join(root, 'node_modules', name)))) {
    console.log(`readout: ${script} is left out: development dependencies are not installed.`)
    return
  }
  try {
    execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', script], {
      cwd: root,
      stdio: 'inherit',
    })
  } catch {
    console.log(`readout: ${script} failed; \`npm run ${script}\` shows why. The command runs from source meanwhile.`)
  }
}

makeCommand()
if (Number(process.versions.node.split('.')[0]) < 24)
  console.log('readout: nothing is built, since Node is older than 24.')
else {
  build('build', ['vite', 'typescript'])
  build('build:web', ['vite', 'svelte'])
}
