import * as z from 'zod/mini'

const role = z.enum(['owner', 'physician', 'manager', 'reviewer', 'reader'])
const scope = z.enum(['read', 'write', 'approve', 'schedule', 'take-down', 'connect', 'manage', 'audit', 'export'])

/** What the server answers, as far as these pages read it. */
export const me = z.object({ name: z.string(), email: z.string(), hasSecondFactor: z.boolean(), memberships: z.array(z.object({ workspaceId: z.string(), workspace: z.string(), memberId: z.string(), role })) })
export type Me = z.infer<typeof me>
export const ways = z.object({ passkeys: z.boolean() })
export const signedIn = z.object({ signedIn: z.boolean() })
export const sessionList = z.object({ sessions: z.array(z.object({ id: z.string(), browser: z.string(), signedInAt: z.number(), isThis: z.boolean() })) })
export const passkeyList = z.array(z.object({ id: z.string(), name: z.nullish(z.string()) }))
export const secondFactor = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) })
export const setUpLook = z.object({ isOpen: z.boolean() })
export const invitation = z.object({ workspace: z.string(), role, invitedBy: z.string(), expiresAt: z.number() })
export const invitationLink = z.object({ link: z.string() })
export const deviceLogin = z.object({ scopes: z.array(scope) })
export const tokenList = z.object({ tokens: z.array(z.object({ id: z.string(), name: z.string(), scopes: z.array(scope), expiresAt: z.number(), usedOn: z.nullable(z.string()), revokedAt: z.nullable(z.number()) })) })
