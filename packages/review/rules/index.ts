import type { Rule } from './define.ts'

/** Every rule, one line each, by category and name. `npm run inspect` holds it against the folders. */
export const rules: readonly Rule[] = []
