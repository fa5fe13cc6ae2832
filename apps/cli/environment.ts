import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

/** What the command line reads of its environment, in one place. */
export type Environment = {
  /** True where text may be coloured: a terminal, unless NO_COLOR is set or TERM is dumb; FORCE_COLOR wins. */
  isColoured: boolean
  /** Columns to write in: the terminal's, between 40 and 80; 80 where there is none. */
  columns: number
}

/** Reads NO_COLOR, FORCE_COLOR and TERM, and asks the terminal for its width. */
export function readEnvironment(variables: NodeJS.ProcessEnv, stdout: { isTTY?: boolean; columns?: number }): Environment {
  const isForced = variables['FORCE_COLOR'] !== undefined && variables['FORCE_COLOR'] !== '0' && variables['FORCE_COLOR'] !== ''
  const isRefused = Boolean(variables['NO_COLOR']) || variables['TERM'] === 'dumb'
  return {
    isColoured: isForced || (stdout.isTTY === true && !isRefused),
    columns: Math.min(80, Math.max(40, stdout.columns ?? 80)),
  }
}

export const environment = readEnvironment(process.env, process.stdout)

/** Where this kind of machine keeps what a program remembers of a person. */
export function findConfigFolder(variables: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  if (platform === 'win32') return win32.join(variables['APPDATA'] ?? win32.join(home, 'AppData', 'Roaming'), 'Sharewell')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Sharewell', 'cli')
  return posix.join(variables['XDG_CONFIG_HOME'] || posix.join(home, '.config'), 'sharewell')
}

export const configFolder = findConfigFolder(process.env, process.platform, homedir())
