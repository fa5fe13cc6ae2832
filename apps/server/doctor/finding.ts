/** What the doctor found in one place. */
export interface Finding {
  readonly what: 'configuration' | 'disk' | 'keys' | 'database' | 'clock' | 'mail' | 'address'
  /** `watch`: it works, and somebody should know. */
  readonly is: 'well' | 'watch' | 'ill'
  readonly words: string
  /** The way on, where it is not well. */
  readonly doThis?: string
}
