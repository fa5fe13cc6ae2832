import type { WordPack } from '../match/spec.ts'
import { english } from './en/index.ts'

/** The words of every language that is read, one line each. A language is a folder beside this file. */
export const wordPacks: readonly WordPack[] = [english]
