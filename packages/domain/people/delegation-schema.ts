import { z } from 'zod'
import { day } from '../instant.ts'
import { delegableActions } from './matrix.ts'

/** The longest time for which a delegation holds without being given anew. */
export const longestDelegation = 365 * day

/** What an identity's owner lets a manager do, for some time; kept when revoked, so that the record stays. Instants in milliseconds. */
export const delegationSchema = z.strictObject({
  id: z.uuid(),
  identityId: z.uuid(),
  givenBy: z.uuid(),
  to: z.uuid(),
  actions: z.array(z.enum(delegableActions)).min(1).max(delegableActions.length).refine((list) => new Set(list).size === list.length, 'Name each action once.'),
  /** Absent: every channel of the identity. */
  channelIds: z.exactOptional(z.array(z.uuid()).min(1).max(50)),
  givenAt: z.int().nonnegative(),
  expiresAt: z.int().nonnegative(),
  revokedAt: z.exactOptional(z.int().nonnegative()),
})
  .refine(({ givenAt, expiresAt }) => expiresAt > givenAt && expiresAt - givenAt <= longestDelegation, 'It ends after it begins, within a year.')
  .refine(({ givenBy, to }) => givenBy !== to, 'Nobody delegates to themselves.')
