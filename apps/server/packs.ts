import { packs, type PolicyPack } from '@sharewell/review/packs'

/** The packs that a room looks at together: all that are in force. */
export const stagePacks: readonly PolicyPack[] = packs.filter(({ status }) => status === 'active')
