import type { DBAdapter } from '@better-auth/core/db/adapter'
import type { Secrets } from '../../secrets/secrets.ts'

type Row = Record<string, unknown>
type Where = Parameters<DBAdapter['findOne']>[0]['where']

/** Columns whose value the library needs again, by its own name of the table, and never looks for. They lie sealed. */
const sealed: Readonly<Record<string, readonly string[]>> = { twoFactor: ['secret'] }

/** What a sealed column of the second factor is about. */
export function toAbout(column: string): string {
  return `second-factor:${column}`
}

/** The keyed hash of a session's token, under every key of the ring: the newest first. */
export function toSessionHashes(secrets: Pick<Secrets, 'hashes'>, token: string): string[] {
  return secrets.hashes('session', token)
}

/**
 * Stands between the sign-in library and its database, so that a stolen table signs nobody in: a session's token is
 * kept as a keyed hash, the second factor's secret is sealed.
 */
export function hideSecrets(adapter: DBAdapter, secrets: Secrets): DBAdapter {
  const hashed = (token: unknown): string => toSessionHashes(secrets, String(token))[0] ?? ''

  function hide(model: string, row: Row): Row {
    const hidden = { ...row }
    if (model === 'session' && typeof row['token'] === 'string') hidden['token'] = hashed(row['token'])
    for (const column of sealed[model] ?? []) if (typeof row[column] === 'string') hidden[column] = secrets.seal(row[column], toAbout(column))
    return hidden
  }

  /** `token`: the one that was asked for, which the row holds as a hash only. */
  function show<Found>(model: string, found: Found, token?: unknown): Found {
    if (typeof found !== 'object' || found === null) return found
    const shown: Row = Object.fromEntries(Object.entries(found))
    if (model === 'session' && typeof token === 'string') shown['token'] = token
    for (const column of sealed[model] ?? []) {
      const value = shown[column]
      if (typeof value === 'string') shown[column] = secrets.open(value, toAbout(column))
    }
    // The same columns as before, with two kinds of them replaced.
    return shown as Found
  }

  const findToken = (model: string, where: Where = []): unknown => (model === 'session' ? where.find(({ field }) => field === 'token')?.value : undefined)

  function toHidden(model: string, where: Where = []): Where {
    if (model !== 'session') return where
    return where.map((one) => {
      if (one.field !== 'token') return one
      const tokens = Array.isArray(one.value) ? one.value : [one.value]
      return { ...one, operator: 'in' as const, value: tokens.flatMap((token) => toSessionHashes(secrets, String(token))) }
    })
  }

  /** A session that an older key hashed is hashed anew when its browser comes by: the token is known only then. Whoever never came by is signed out when that key goes. */
  async function renew(row: unknown, token: unknown): Promise<void> {
    if (typeof token !== 'string' || typeof row !== 'object' || row === null || !('id' in row) || !('token' in row)) return
    const next = hashed(token)
    if (row.token !== next && typeof row.token === 'string') await adapter.updateMany({ model: 'session', where: [{ field: 'id', value: String(row.id) }, { field: 'token', value: row.token }], update: { token: next } })
  }

  return {
    ...adapter,
    create: async (data) => show(data.model, await adapter.create({ ...data, data: hide(data.model, data.data) }), data.data['token']),
    findOne: async (data) => {
      const found = await adapter.findOne<Row>({ ...data, where: toHidden(data.model, data.where) })
      const token = findToken(data.model, data.where)
      if (data.model === 'session') await renew(found, token)
      return show(data.model, found, token) as never
    },
    findMany: async (data) => (await adapter.findMany({ ...data, where: toHidden(data.model, data.where) })).map((row) => show(data.model, row)) as never,
    count: (data) => adapter.count({ ...data, where: toHidden(data.model, data.where) }),
    update: async (data) => show(data.model, await adapter.update({ ...data, where: toHidden(data.model, data.where), update: hide(data.model, data.update) }), findToken(data.model, data.where)),
    updateMany: (data) => adapter.updateMany({ ...data, where: toHidden(data.model, data.where), update: hide(data.model, data.update) }),
    delete: (data) => adapter.delete({ ...data, where: toHidden(data.model, data.where) }),
    deleteMany: (data) => adapter.deleteMany({ ...data, where: toHidden(data.model, data.where) }),
    consumeOne: async (data) => show(data.model, await adapter.consumeOne({ ...data, where: toHidden(data.model, data.where) }), findToken(data.model, data.where)),
    incrementOne: async (data) => show(data.model, await adapter.incrementOne({ ...data, where: toHidden(data.model, data.where), ...(data.set ? { set: hide(data.model, data.set) } : {}) }), findToken(data.model, data.where)),
    transaction: (callback) => callback(hideSecrets(adapter, secrets)),
  }
}
