/** Something that the person at the keyboard can mend; its message is one line that says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** What the command ends with: 2 where it cannot use what it was given, 1 where it was refused. */
  readonly exitStatus: 1 | 2 = 2
}
