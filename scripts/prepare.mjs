// What `npm ci` ends with: makes the command `readout` for `npx readout`, and builds what makes it start fast, and the
// web app. Nothing here may stop an installation: without a build, the command runs from source.
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const commands = join(root, 'node_modules', '.bin')

// A package's own command is not linked by npm. As a script it also spares the young heap's first collections, which
// take a tenth of a short run.
const shim = `#!/bin/sh
# Made by scripts/prepare.mjs.
case "$0" in */*) here="\${0%/*}" ;; *) here=. ;; esac
[ -L "$0" ] && here=$(dirname "$(readlink -f "$0")")
exec "\${READOUT_NODE:-node}" --min-semi-space-size=32 --max-semi-space-size=32 "$here/../../bin/readout.mjs" "$@"
`

function makeCommand() {
  const command = join(commands, 'readout')
  mkdirSync(commands, { recursive: true })
  rmSync(command, { force: true })
  if (process.platform === 'win32') {
    writeFileSync(`${command}.cmd`, '@node "%~dp0\\..\\..\\bin\\readout.mjs" %*\r\n')
    return
  }
  try {
    writeFileSync(command, shim)
    chmodSync(command, 0o755)
  } catch {
    symlinkSync(join('..', '..', 'bin', 'readout.mjs'), command)
  }
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
