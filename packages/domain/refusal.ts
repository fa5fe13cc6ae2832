/** Why something is not done: a code for programs, and words for people that say the way on. It is a value, never thrown here. */
export interface Refusal<Code extends string = string> {
  readonly code: Code
  readonly words: string
}
