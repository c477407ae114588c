import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const places = process.env.CHROMIUM ? [process.env.CHROMIUM] : usual

/** Where Chromium is on this machine, or where CHROMIUM says; null where it is not. */
export const executable = places.find((place) => existsSync(place)) ?? null

/** Starts the browser, quiet and with no connections of its own. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executable ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
