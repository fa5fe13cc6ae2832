export { playNumbers, playReplies, type CastNumbers, type CastReply } from './cast/play-cast.ts'
export { toRehearsalCapabilities } from './capabilities.ts'
export { hasReplies, makeRehearsal } from './make-rehearsal.ts'
export type { Posted, RehearsalDraft, RehearsalPicture, RehearsalPlatform, RehearsalPost } from './platform.ts'
