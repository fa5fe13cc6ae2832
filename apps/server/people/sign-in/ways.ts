import { z } from '@hono/zod-openapi'

/** A route of the sign-in library that is let through, with what it takes; nothing else of the library can be reached. */
export interface Way {
  readonly method: 'get' | 'post'
  /** Below /api/auth. */
  readonly path: string
  readonly summary: string
  readonly needs: 'nobody' | 'user'
  readonly body?: z.ZodType<Readonly<Record<string, unknown>>>
  /** How somebody came in, for the audit; only where it opens a session. */
  readonly opens?: 'password' | 'second-factor' | 'recovery-code' | 'passkey'
}

const password = z.string().min(1).max(256)
const code = z.string().regex(/^[\w -]{4,24}$/)
/** What a browser answers about a passkey (WebAuthn, in JSON); the library verifies it. */
const credential = z.looseObject({ id: z.string().max(2048), response: z.looseObject({}) })

export const ways: readonly Way[] = [
  { method: 'post', path: '/sign-in/email', summary: 'Sign in with a password', needs: 'nobody', body: z.strictObject({ email: z.email().max(254), password }), opens: 'password' },
  { method: 'post', path: '/two-factor/verify-totp', summary: 'Give the code of the second factor', needs: 'nobody', body: z.strictObject({ code }), opens: 'second-factor' },
  { method: 'post', path: '/two-factor/verify-backup-code', summary: 'Give a recovery code instead', needs: 'nobody', body: z.strictObject({ code }), opens: 'recovery-code' },
  { method: 'get', path: '/passkey/generate-authenticate-options', summary: 'What a browser needs to ask for a passkey', needs: 'nobody' },
  { method: 'post', path: '/passkey/verify-authentication', summary: 'Sign in with a passkey', needs: 'nobody', body: z.strictObject({ response: credential }), opens: 'passkey' },
  { method: 'post', path: '/sign-out', summary: 'Sign out of this browser', needs: 'nobody', body: z.strictObject({}) },
  { method: 'get', path: '/passkey/generate-register-options', summary: 'What a browser needs to make a passkey', needs: 'user' },
  { method: 'post', path: '/passkey/verify-registration', summary: 'Add a passkey', needs: 'user', body: z.strictObject({ response: credential, name: z.string().min(1).max(60).optional() }) },
  { method: 'get', path: '/passkey/list-user-passkeys', summary: 'Your passkeys', needs: 'user' },
  { method: 'post', path: '/passkey/delete-passkey', summary: 'Remove a passkey', needs: 'user', body: z.strictObject({ id: z.uuid() }) },
  { method: 'post', path: '/two-factor/enable', summary: 'Begin with a second factor; answers its secret and the recovery codes', needs: 'user', body: z.strictObject({ password }) },
  { method: 'post', path: '/two-factor/generate-backup-codes', summary: 'New recovery codes; the old ones end', needs: 'user', body: z.strictObject({ password }) },
  { method: 'post', path: '/two-factor/disable', summary: 'Go on without a second factor', needs: 'user', body: z.strictObject({ password }) },
  { method: 'post', path: '/change-password', summary: 'Change the password; every other browser is signed out', needs: 'user', body: z.strictObject({ currentPassword: password, newPassword: password }) },
]
