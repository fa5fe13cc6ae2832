/** What can go wrong with one call, and what the platform did meanwhile. */
export const faults = {
  none: 'Nothing.',
  'error-after-accept': 'It takes the post, then answers 500.',
  'cut-before-accept': 'The connection ends before it took the post; nobody can tell.',
  'cut-after-accept': 'It takes the post, and the connection ends before the answer.',
  'accepted-late': 'No answer in time; it takes the post five seconds after the caller gave up.',
  'no-answer': 'No answer in time, and the post was never taken.',
  'wrong-json': 'It takes the post and answers something that nobody can read.',
  'too-many': 'It asks to come back in half a minute.',
  down: 'It cannot be reached.',
  'media-pending': 'It is still preparing the pictures.',
  'signed-out': 'It does not accept the connection any more.',
  refused: 'It does not take the post, and never will.',
} as const
export type Fault = keyof typeof faults
export const faultWords = Object.keys(faults).filter((word): word is Fault => Object.hasOwn(faults, word))

/** Whether a fault leaves the caller without knowing what became of the call. */
export const unclearFaults: readonly Fault[] = ['error-after-accept', 'cut-before-accept', 'cut-after-accept', 'accepted-late', 'no-answer', 'wrong-json']
