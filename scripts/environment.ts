/** The one place where the scripts read the environment. */
export const environment = {
  /** Port wished for, or undefined where none or nonsense was said. */
  port: toPort(process.env['PORT']),
  /** A Chromium to use instead of the ones looked for. */
  chromium: process.env['SHAREWELL_CHROMIUM'],
  path: process.env['PATH'] ?? '',
}

/** The whole environment for a child process, with some values set. */
export function environmentWith(values: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...values }
}

function toPort(value: string | undefined): number | undefined {
  const port = Number(value)
  return value && Number.isInteger(port) && port >= 0 && port < 65_536 ? port : undefined
}
