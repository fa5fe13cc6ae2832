export { type Plain, toCanonicalText } from './canonical-form.ts'
export { endPartsWith, endWith, toDelegationLine, withoutEnd } from './delegation-line.ts'
export { movePost, type PostEvent, type PostState, postTable } from './post-states.ts'
export {
  findPartsFor, hashRevision, type RevisionContent, type RevisionMedia, type RevisionPart, type RevisionTarget, type Sha256, toCanonicalRevision, toSettledContent, visibilities, type Visibility,
} from './revision.ts'
export { type SplitAnswer, splitThread, type ThreadLimits, type ThreadPart } from './thread/index.ts'
export { type Cause, drawMoves, drawTable, findMove, findMovesFrom, isPerson, type Move, type MoveAnswer, type Told, type TransitionTable } from './transition-table.ts'
