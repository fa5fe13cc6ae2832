/** Something that the person at the keyboard can mend; its message is one line that says how. Ends the command with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
