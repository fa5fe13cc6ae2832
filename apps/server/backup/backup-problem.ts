/** Why a backup is not written or not restored: what happened, and the way on. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem'
  readonly doThis: string

  constructor(what: string, doThis: string, cause?: unknown) {
    super(what, { cause })
    this.doThis = doThis
  }
}
