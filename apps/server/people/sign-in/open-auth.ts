import { passkey } from '@better-auth/passkey'
import { betterAuth, type BetterAuthOptions } from 'better-auth/minimal'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { twoFactor } from 'better-auth/plugins'
import { isIP } from 'node:net'
import type { Context } from '../../context.ts'
import { accounts, passkeys, secondFactors, sessions, users, verifications } from '../../db/schema/sign-in.ts'
import { openAuthSecret } from './auth-secret.ts'
import { toBrowserName } from './browser-name.ts'
import { hideSecrets, toAbout } from './hide-secrets.ts'
import { longestPassword, shortestPassword } from './password-rules.ts'

/** How long a browser stays signed in. Seconds. It is not prolonged by use. */
export const sessionSeconds = 14 * 24 * 60 * 60
/** Where the library's routes stand. */
export const authPath = '/api/auth'

const schema = { user: users, session: sessions, account: accounts, verification: verifications, twoFactor: secondFactors, passkey: passkeys }

/** Whether passkeys can work: a browser binds them to a name, so not where people reach the server by a bare address. */
export function canHavePasskeys(publicUrl: string): boolean {
  const { hostname, protocol } = new URL(publicUrl)
  return isIP(hostname.replace(/^\[|\]$/g, '')) === 0 && (protocol === 'https:' || hostname === 'localhost')
}

/**
 * The sign-in library over our database. Its own limits, origin checks and log are off: ours stand before it
 * (`sign-in-routes.ts`), and nothing of it is reached but what is listed there.
 */
function makeAuth({ database, secrets, ids, publicUrl }: Context, secret: string) {
  const adapter = drizzleAdapter(database, { provider: 'pg', schema })
  const isSecure = publicUrl.startsWith('https:')
  return betterAuth({
    appName: 'Sharewell',
    baseURL: publicUrl,
    basePath: authPath,
    secret,
    database: (options: BetterAuthOptions) => hideSecrets(adapter(options), secrets),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: shortestPassword, maxPasswordLength: longestPassword, autoSignIn: true },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    verification: { storeIdentifier: 'hashed' },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    trustedOrigins: [publicUrl],
    advanced: {
      disableCSRFCheck: true,
      disableOriginCheck: true,
      useSecureCookies: isSecure,
      cookiePrefix: 'sharewell',
      defaultCookieAttributes: { httpOnly: true, secure: isSecure, sameSite: 'strict', path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => ids.make() },
    },
    databaseHooks: {
      session: { create: { before: (session) => Promise.resolve({ data: { ...session, ipAddress: null, userAgent: toBrowserName(session.userAgent ?? '') } }) } },
    },
    plugins: [
      twoFactor({
        issuer: 'Sharewell',
        backupCodeOptions: { storeBackupCodes: { encrypt: (codes) => Promise.resolve(secrets.seal(codes, toAbout('backupCodes'))), decrypt: (kept) => Promise.resolve(secrets.open(kept, toAbout('backupCodes'))) } },
      }),
      passkey({ rpID: new URL(publicUrl).hostname, rpName: 'Sharewell', origin: publicUrl, authenticatorSelection: { residentKey: 'required', userVerification: 'required' } }),
    ],
  })
}

export type Auth = ReturnType<typeof makeAuth>

const opened = new WeakMap<object, Promise<Auth>>()

/** The sign-in library of this server; opened once. */
export function openAuth(context: Context): Promise<Auth> {
  const known = opened.get(context)
  if (known) return known
  const opening = openAuthSecret(context).then((secret) => makeAuth(context, secret))
  opened.set(context, opening)
  opening.catch(() => opened.delete(context))
  return opening
}
