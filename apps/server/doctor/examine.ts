import { isIP } from 'node:net'
import { type Clock, systemClock } from '../clock/clock.ts'
import type { Config } from '../config/config.ts'
import { readEnvironment } from '../config/environment.ts'
import { ConfigMistakes } from '../config/read-config.ts'
import { checkDatabase } from './check-database.ts'
import { checkDisk } from './check-disk.ts'
import { checkMail } from './check-mail.ts'
import type { Finding } from './finding.ts'

/** No clock of a machine that runs this is before the day on which it was written. */
const earliest = Date.UTC(2026, 10, 1)

/** Looks at everything that the server needs, and changes nothing. */
export async function examine(read: () => Config = readEnvironment, clock: Clock = systemClock): Promise<Finding[]> {
  let config: Config
  try {
    config = read()
  } catch (error) {
    if (error instanceof ConfigMistakes) return error.mistakes.map((words) => ({ what: 'configuration', is: 'ill', words }))
    throw error
  }
  const disk = checkDisk(config.dataFolder)
  return [
    { what: 'configuration', is: 'well', words: `role ${config.role}, ${config.databaseUrl === undefined ? 'embedded database' : 'database of DATABASE_URL'}` },
    disk,
    ...(disk.is === 'ill' && config.databaseUrl === undefined ? [] : await checkDatabase(config, clock)),
    ...checkClock(clock),
    await checkMail(config),
    checkAddress(config),
  ]
}

function checkClock(clock: Clock): Finding[] {
  if (clock.now() < earliest) return [{ what: 'clock', is: 'ill', words: `It says ${new Date(clock.now()).toISOString()}.`, doThis: 'Set it, best from the network (NTP): posts go out by it.' }]
  return [{ what: 'clock', is: 'well', words: new Date(clock.now()).toISOString() }]
}

function checkAddress({ publicUrl, host, port }: Config): Finding {
  if (publicUrl === undefined) return { what: 'address', is: 'well', words: `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}, for this machine alone` }
  const { protocol, hostname } = new URL(publicUrl)
  const isNear = hostname === 'localhost' || hostname.startsWith('127.')
  if (protocol === 'https:' || isNear) return { what: 'address', is: 'well', words: publicUrl }
  return { what: 'address', is: 'watch', words: `${publicUrl} is not encrypted: whoever is on the network can read along, and browsers offer no passkeys.`, doThis: 'Put a proxy with a certificate before it, and set PUBLIC_URL to its https address.' }
}
