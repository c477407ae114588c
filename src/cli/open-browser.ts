import { spawn } from 'node:child_process'

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
}

/** Opens an address in the user's browser; where there is none, nothing happens. */
export function openBrowser(url: string): void {
  const [program, ...parameters] = openers[process.platform] ?? ['xdg-open']
  const screenless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
  if (screenless || process.env.CI) return
  const child = spawn(program, [...parameters, url], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
