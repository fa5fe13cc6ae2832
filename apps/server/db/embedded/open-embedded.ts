import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { DatabaseProblem } from '../database-problem.ts'
import { findBinaries } from './binaries.ts'
import { lockFolder } from './folder-lock.ts'
import { initialise, superuser } from './initialise.ts'
import { endOrphan } from './orphan.ts'
import { keepRunning } from './keep-running.ts'
import { ensureServiceUser, findShutFolder, giveTo, type ServiceUser } from './service-user.ts'
import { type Listening, socketNumber, toSettings } from './settings.ts'

/** The embedded database while it runs. */
export interface EmbeddedDatabase {
  readonly connection: pg.ClientConfig
  /** The process now; another one after it was lost and started again. */
  readonly pid: () => number
  /** Whether this start made it. */
  readonly isNew: boolean
  /** Stops PostgreSQL and lets the folder go. Every connection is closed before. */
  readonly stop: () => Promise<void>
}

const databaseName = 'sharewell'
/** The shortest of the limits on the path of a socket file (macOS has 104 with the closing zero). */
const longestSocketPath = 100

/** Opens the PostgreSQL in a data folder: makes what is missing, takes the folder for this process, starts it. Throws a DatabaseProblem that says the way on. */
export async function openEmbedded(dataFolder: string, say: (words: string) => void = () => undefined): Promise<EmbeddedDatabase> {
  const user = ensureServiceUser(say)
  prepareFolder(dataFolder, user)
  const lock = lockFolder(dataFolder)
  try {
    const binaries = findBinaries(dataFolder, user)
    const password = readPassword(join(dataFolder, 'database-password'))
    const folder = join(dataFolder, 'postgres')
    await endOrphan(folder)
    const isNew = await initialise({ folder, beside: dataFolder, binaries, user, password })
    const listening: Listening = process.platform === 'win32' ? { port: await findFreePort() } : { socketFolder: prepareSocketFolder(dataFolder, user) }
    const connection: pg.ClientConfig = { user: superuser, password, database: databaseName, ...('port' in listening ? { host: '127.0.0.1', port: listening.port } : { host: listening.socketFolder, port: socketNumber }) }
    const running = await keepRunning({ binaries, folder, settings: toSettings(listening), user, logFile: join(dataFolder, 'postgres.log'), connection }, say)
    try {
      await ensureDatabase(connection)
    } catch (error) {
      await running.stop()
      throw error
    }
    return {
      connection, pid: running.pid, isNew,
      async stop() {
        await running.stop()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** How to reach the embedded database that another process of ours runs on a folder; undefined where none does. */
export function findRunning(dataFolder: string): pg.ClientConfig | undefined {
  const lines = readLines(join(dataFolder, 'postgres', 'postmaster.pid'))
  // Process, folder, start, port, socket folder, address.
  const [, , , port, socketFolder, address] = lines
  const password = readLines(join(dataFolder, 'database-password'))[0]
  if (port === undefined || password === undefined) return undefined
  return { user: superuser, password, database: databaseName, host: socketFolder === undefined || socketFolder === '' ? address ?? '127.0.0.1' : socketFolder, port: Number(port) }
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').map((line) => line.trim())
  } catch {
    return []
  }
}

function prepareFolder(folder: string, user: ServiceUser | undefined): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    // As root, PostgreSQL's user must pass through to its own files; what else lies here stays shut.
    chmodSync(folder, user ? 0o711 : 0o700)
  } catch (error) {
    throw new DatabaseProblem('data-folder', `The data folder ${folder} cannot be made or is not yours.`, 'Set SHAREWELL_DATA to a folder that you can write to.', error)
  }
  const shut = findShutFolder(folder, user)
  if (shut !== undefined) throw new DatabaseProblem('data-folder', `PostgreSQL runs as the user postgres, who may not enter ${shut}.`, 'Set SHAREWELL_DATA to a folder that others may pass through, such as /var/lib/sharewell, or start Sharewell as another user than root.')
}

/** A random password, made at the first start; only we can read it. */
function readPassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8').trim()
}

function prepareSocketFolder(dataFolder: string, user: ServiceUser | undefined): string {
  const near = join(dataFolder, 'socket')
  const isShort = Buffer.byteLength(join(near, `.s.PGSQL.${socketNumber}`)) <= longestSocketPath
  const folder = isShort ? near : join(tmpdir(), `sharewell-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { uid } = lstatSync(folder)
  const isOurs = lstatSync(folder).isDirectory() && [process.getuid?.(), user?.uid].includes(uid)
  if (!isOurs) throw new DatabaseProblem('data-folder', `${folder} belongs to somebody else.`, 'Remove it, or set SHAREWELL_DATA to a shorter path.')
  chmodSync(folder, 0o700)
  giveTo(user, folder)
  return folder
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port is free.'))))
    })
  })
}

async function ensureDatabase(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(databaseName)}`)
  } finally {
    await client.end()
  }
}
