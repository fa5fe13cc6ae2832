/** What the terminal prints under the address while nobody is in a workspace. */
export { makeSetUpLink } from '../people/set-up/make-set-up-link.ts'
