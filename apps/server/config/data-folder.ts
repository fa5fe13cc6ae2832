import { join, posix, win32 } from 'node:path'

/** What decides where data is kept when nobody said it. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly isRoot: boolean
}

/**
 * Where this kind of machine keeps the data of programs. Never in the checkout, where a fresh clone or a tidy-up would
 * take it away; for root not below /root, where the database, which never runs as root, could not reach it.
 */
export function findUsualDataFolder({ platform, home, isRoot }: Machine, variables: Readonly<Record<string, string | undefined>>): string {
  if (platform === 'win32') return win32.join(variables['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local'), 'Sharewell')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Sharewell')
  if (isRoot) return '/var/lib/sharewell'
  return join(variables['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'sharewell')
}
