/** Thrown inside the codecs where a file does not hold what it says; the doors of the package turn it into a refusal. */
export class Unreadable extends Error {}
