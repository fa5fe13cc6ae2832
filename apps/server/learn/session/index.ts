export { openSession, SessionDoorError, type Session, type SessionOptions } from './open-session.ts'
export { toQrText } from './pages/qr.ts'
export { postSets, type PostSetName } from './posts/index.ts'
export { longestSession, shortestSession } from './room/plan.ts'
