export type DatabaseProblemKind =
  | 'newer' | 'other-steps' | 'unreachable' | 'refused' | 'version' | 'in-use' | 'data-version' | 'data-folder' | 'no-binaries' | 'no-user' | 'not-starting' | 'key' | 'key-missing'

/** Why the database does not open: what happened, and the way on. Neither holds a password. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem'
  readonly kind: DatabaseProblemKind
  readonly doThis: string

  constructor(kind: DatabaseProblemKind, what: string, doThis: string, cause?: unknown) {
    super(what, { cause })
    this.kind = kind
    this.doThis = doThis
  }
}
