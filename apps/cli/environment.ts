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
