import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { environment, environmentWith } from './environment.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** What Chromium needs to run headless as root, in a container, without a network. */
export const chromiumArguments = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
]

/** The path of a Chromium on this machine, or undefined: the one named in SHAREWELL_CHROMIUM, the system's, Playwright's own. */
export async function findChromium(): Promise<string | undefined> {
  const onPath = environment.path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  const { chromium } = await import('playwright-core')
  return [environment.chromium ?? '', ...onPath, chromium.executablePath()].find((path) => path !== '' && isExecutable(path))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return existsSync(path)
  } catch {
    return false
  }
}

/**
 * Finds a Chromium, or installs one: Debian's package when root, else Playwright's own build.
 * Throws a sentence that says what to do when neither can be had.
 */
export async function ensureChromium(say: (line: string) => void): Promise<string> {
  const found = await findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && runs('apt-get', ['--version'])) {
    say('Installing Chromium from Debian for the end-to-end tests …')
    runs('apt-get', ['update', '-qq'])
    runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' })
    const installed = await findChromium()
    if (installed) return installed
  }
  say('Installing Playwright’s Chromium for the end-to-end tests …')
  runs(process.execPath, [join(import.meta.dirname, '../node_modules/playwright-core/cli.js'), 'install', 'chromium'])
  const installed = await findChromium()
  if (installed) return installed
  throw new Error('No Chromium could be found or installed. Install one, or set SHAREWELL_CHROMIUM to its path, and run npm test again.')
}

function runs(file: string, args: readonly string[], environmentAdded: Record<string, string> = {}): boolean {
  const result = spawnSync(file, args, { stdio: ['ignore', 'ignore', 'inherit'], env: environmentWith(environmentAdded) })
  return result.status === 0
}
