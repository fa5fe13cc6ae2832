/** The one place where the scripts read the environment. */
export const environment = {
  /** A Chromium to use instead of the ones looked for. */
  chromium: process.env['SHAREWELL_CHROMIUM'],
  path: process.env['PATH'] ?? '',
  /** From what number properties draw their cases. */
  seed: Number(process.env['SHAREWELL_SEED'] ?? 1),
}

/** The whole environment for a child process, with some values set. */
export function environmentWith(values: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...values }
}
