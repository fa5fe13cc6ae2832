import * as z from 'zod/mini'
import { p } from '../messages/people.ts'

/** Why the server did not do something, in its own words. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: number
  readonly code: string

  constructor(words: string, status: number, code: string) {
    super(words)
    this.status = status
    this.code = code
  }
}

const problem = z.object({ title: z.string(), code: z.string(), errors: z.optional(z.array(z.object({ words: z.string() }))) })

/** Asks our own server; answers what a schema reads of it. Throws a Problem with words for people. */
export async function ask<Answer>(path: string, schema: z.ZodMiniType<Answer>, { method, body }: { readonly method?: string; readonly body?: unknown } = {}): Promise<Answer> {
  let response: Response
  try {
    response = await fetch(`/api${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'), credentials: 'same-origin', cache: 'no-store',
      ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    })
  } catch {
    throw new Problem(p.unreachable, 0, 'unreachable')
  }
  const said: unknown = response.status === 204 ? null : await response.json().catch(() => null)
  if (!response.ok) {
    const { data } = problem.safeParse(said)
    throw new Problem([...(data?.errors?.map(({ words }) => words) ?? [data?.title ?? p.unreachable])].join(' '), response.status, data?.code ?? '')
  }
  return schema.parse(said)
}

/** For an answer that tells nothing. */
export const nothing = z.unknown()
