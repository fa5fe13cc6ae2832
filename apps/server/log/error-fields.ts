const deepest = 5
const frames = 12

/** What a log may keep of an error: kinds and codes along its causes, and where it broke, without any message. */
export function toErrorFields(error: unknown): { error: string; code?: string; frames: string[] } {
  const chain: Error[] = []
  for (let at: unknown = error; at instanceof Error && chain.length < deepest; at = at.cause) chain.push(at)
  const code = chain.map(findCode).find((found) => found !== undefined)
  return {
    error: chain.map(({ name, constructor }) => (name === 'Error' ? constructor.name : name)).join(' < ') || typeof error,
    ...(code === undefined ? {} : { code }),
    frames: chain.slice(0, 1).flatMap(({ stack = '' }) => stack.split('\n').map((line) => line.trim()).filter((line) => /^at .*(?:node:|\.[cm]?[jt]s:\d+)/.test(line))).slice(0, frames),
  }
}

/** Codes of PostgreSQL, Node and our own; whatever else a library calls a code stays out. */
function findCode(error: Error): string | undefined {
  const code = 'code' in error ? error.code : 'kind' in error ? error.kind : undefined
  return typeof code === 'string' && /^[\w-]{1,40}$/.test(code) ? code : undefined
}
