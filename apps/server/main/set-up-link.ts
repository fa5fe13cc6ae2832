import type { Context } from '../context.ts'

/** Makes the one-time address at which the first workspace is set up; undefined where one exists. */
export type MakeSetUpLink = (context: Context) => Promise<string | undefined>

/**
 * What the terminal prints under the address. Undefined until the page /setup exists: then this is the action that makes
 * a token, keeps its keyed hash, and answers `${publicUrl}/setup#TOKEN`, the token behind the #, which no browser sends.
 */
export const makeSetUpLink: MakeSetUpLink | undefined = undefined
