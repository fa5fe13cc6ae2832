/** Why a walk through a container ended before its end. */
export type Trouble = 'truncated' | 'broken' | 'too-many-parts'

/** What every walk says: the size in pixels, how many frames, where the picture ends in the file, and what was wrong. */
export type Walk = { width: number; height: number; frames: number; end: number; trouble?: Trouble }

/** A picture of more parts than this is refused, so that no file makes the walk hoard memory. */
export const mostParts = 100_000
