import type { MemberActor } from '@sharewell/domain/people'
import type { AppEnv } from '../../http/app-env.ts'

/** A human who is signed in with a browser, in no workspace yet. */
export interface SignedInUser {
  readonly userId: string
  readonly sessionId: string
  readonly name: string
  readonly email: string
}

/** A member in one workspace, whether by browser or by token. */
export interface SignedInMember extends MemberActor {
  readonly userId: string
  /** Absent where a token asks. */
  readonly sessionId?: string
  readonly tokenId?: string
}

/** Behind `needUser`. */
export interface UserEnv extends AppEnv { Variables: AppEnv['Variables'] & { user: SignedInUser } }
/** Behind `need(action)`. */
export interface MemberEnv extends AppEnv { Variables: AppEnv['Variables'] & { member: SignedInMember } }
