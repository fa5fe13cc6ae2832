import { boolean, index, integer, pgTable, smallint, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant, ownId } from './columns.ts'

/** better-auth hands dates over as Date, and reads the machine's clock; decisions/0014 says why. */
const date = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' })

/** A human who can sign in, whatever workspaces they are in. */
export const users = pgTable('users', {
  id: ownId(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull(),
  image: text('image'),
  twoFactorEnabled: boolean('two_factor_enabled'),
  createdAt: date('created_at').notNull(),
  updatedAt: date('updated_at').notNull(),
})

/** A browser that is signed in. `token` holds a keyed hash; the cookie alone holds the token itself. */
export const sessions = pgTable('sessions', {
  id: ownId(),
  userId: uuid('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  token: text('token').notNull().unique(),
  expiresAt: date('expires_at').notNull(),
  /** Always empty: no address is kept. */
  ipAddress: text('ip_address'),
  /** Which browser on which system, in two words. */
  userAgent: text('user_agent'),
  createdAt: date('created_at').notNull(),
  updatedAt: date('updated_at').notNull(),
}, (table) => [index('sessions_user').on(table.userId)])

/** A way to sign in with a password; holds its scrypt hash. The other columns belong to the library and stay empty. */
export const accounts = pgTable('accounts', {
  id: ownId(),
  userId: uuid('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  accountId: text('account_id').notNull(),
  providerId: text('provider_id').notNull(),
  password: text('password'),
  accessToken: text('access_token'),
  refreshToken: text('refresh_token'),
  idToken: text('id_token'),
  accessTokenExpiresAt: date('access_token_expires_at'),
  refreshTokenExpiresAt: date('refresh_token_expires_at'),
  scope: text('scope'),
  createdAt: date('created_at').notNull(),
  updatedAt: date('updated_at').notNull(),
}, (table) => [uniqueIndex('accounts_one_a_way').on(table.providerId, table.accountId), index('accounts_user').on(table.userId)])

/** What is asked and not answered yet: a passkey's challenge, a second step. The identifier is hashed. */
export const verifications = pgTable('verifications', {
  id: ownId(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: date('expires_at').notNull(),
  createdAt: date('created_at').notNull(),
  updatedAt: date('updated_at').notNull(),
}, (table) => [index('verifications_identifier').on(table.identifier)])

/** The second factor of a user; both secrets are sealed. */
export const secondFactors = pgTable('second_factors', {
  id: ownId(),
  userId: uuid('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  secret: text('secret').notNull(),
  backupCodes: text('backup_codes').notNull(),
  verified: boolean('verified'),
  failedVerificationCount: integer('failed_verification_count'),
  lockedUntil: date('locked_until'),
}, (table) => [uniqueIndex('second_factors_one_a_user').on(table.userId)])

/** Public keys of passkeys. */
export const passkeys = pgTable('passkeys', {
  id: ownId(),
  userId: uuid('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  name: text('name'),
  publicKey: text('public_key').notNull(),
  credentialID: text('credential_id').notNull().unique(),
  counter: integer('counter').notNull(),
  deviceType: text('device_type').notNull(),
  backedUp: boolean('backed_up').notNull(),
  transports: text('transports'),
  createdAt: date('created_at'),
  aaguid: text('aaguid'),
}, (table) => [index('passkeys_user').on(table.userId)])

/** One row: the sealed secret under which cookies are signed. */
export const signInSecrets = pgTable('sign_in_secrets', {
  id: smallint('id').primaryKey(),
  sealed: text('sealed').notNull(),
})

/** A link by which somebody chooses a new password, once. Only its hash is kept. */
export const passwordResets = pgTable('password_resets', {
  id: ownId(),
  userId: uuid('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  tokenHash: text('token_hash').notNull().unique(),
  madeAt: instant('made_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
}, (table) => [index('password_resets_user').on(table.userId)])
