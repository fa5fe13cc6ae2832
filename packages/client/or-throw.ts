import { Problem, toProblem } from './problem.ts'

/** What a client's method resolves to. */
export type Answered<Data> =
  | { readonly data: Data; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: unknown; readonly response: Response }

/**
 * What a route answered. Throws a Problem where it refused, where nothing answered, and where what answered is not Sharewell;
 * what the caller's own signal stopped is thrown as it is.
 */
export async function orThrow<Data>(asked: Promise<Answered<Data>>): Promise<Exclude<Data, undefined>> {
  const answered = await asked.catch((cause: unknown) => { throw toFailure(cause) })
  if (answered.response.ok && answered.error === undefined) {
    // An answer without a body has no data, and its type says so. Where a program's settings let `undefined` stand for what is absent, it is inferred too.
    return answered.data as Exclude<Data, undefined>
  }
  throw toProblem(answered.error, answered.response.status)
}

function toFailure(cause: unknown): unknown {
  if (cause instanceof Problem || (cause instanceof DOMException && cause.name === 'AbortError')) return cause
  if (cause instanceof SyntaxError) return toProblem(undefined, 200)
  return new Problem({ title: 'The server does not answer.', status: 0, code: 'unreachable', doThis: 'Look whether it runs and the connection stands, then try again.' }, { cause })
}
