import { z } from 'zod'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { authPath, openAuth } from './open-auth.ts'
import { toSignInRefusal } from './sign-in-words.ts'

/** What the library answered, with the cookies that it sets. */
export interface AuthAnswer {
  readonly body: Readonly<Record<string, unknown>> | readonly unknown[] | null
  readonly cookies: readonly string[]
}

export interface AuthCall {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: Readonly<Record<string, unknown>> | undefined
  /** Of the browser's request; only its cookie and its name go on. */
  readonly headers: Headers
}

const fault = z.looseObject({ code: z.string().default('') })

/** Calls a route of the sign-in library inside this process. Throws Refused in our own words where it refuses. */
export async function callAuth(context: Context, { method, path, body, headers }: AuthCall): Promise<AuthAnswer> {
  const auth = await openAuth(context)
  const passed = new Headers({ origin: context.publicUrl, 'user-agent': headers.get('user-agent') ?? '' })
  const cookie = headers.get('cookie')
  if (cookie !== null) passed.set('cookie', cookie)
  if (method === 'POST') passed.set('content-type', 'application/json')
  const response = await auth.handler(new Request(`${context.publicUrl}${authPath}${path}`, { method, headers: passed, ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}) }))
  const said: unknown = await response.json().catch(() => null)
  if (!response.ok) {
    if (response.status >= 500) context.log.error('Sign-in broke.', undefined, { path, status: response.status })
    const { kind, ...refusal } = toSignInRefusal(fault.safeParse(said).data?.code ?? '', response.status)
    throw new Refused(kind, refusal)
  }
  const known = z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]).safeParse(said)
  return { body: known.data ?? null, cookies: response.headers.getSetCookie() }
}
