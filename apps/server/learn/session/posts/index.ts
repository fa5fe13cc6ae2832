import { association } from './association.ts'
import { clinic } from './clinic.ts'
import type { PostSet } from './post.ts'
import { trainees } from './trainees.ts'

export type { PostSet, SessionPost, Speaker } from './post.ts'

/** The sets that a session can be held with, by the name that `--set` takes. */
export const postSets = { trainees, clinic, association } as const satisfies Record<string, PostSet>

export type PostSetName = keyof typeof postSets
