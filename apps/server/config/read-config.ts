import { isIP } from 'node:net'
import { isAbsolute, join, resolve } from 'node:path'
import { logLevels } from '../log/log.ts'
import { parseKeys } from '../secrets/key-ring.ts'
import { type Config, serverRoles } from './config.ts'
import { findUsualDataFolder, type Machine } from './data-folder.ts'

export type Variables = Readonly<Record<string, string | undefined>>

/** Every mistake in the configuration, each with the mend. No value of a secret is repeated. */
export class ConfigMistakes extends Error {
  override readonly name = 'ConfigMistakes'
  readonly mistakes: readonly string[]

  constructor(mistakes: readonly string[]) {
    super(`The configuration has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`)
    this.mistakes = mistakes
  }
}

type Found<Value> = { readonly value: Value } | { readonly mend: string }
type Reader<Value> = (said: string) => Found<Value>

const oneOf = <const Known extends string>(known: readonly Known[]): Reader<Known> => (said) => {
  const value = known.find((one) => one === said)
  return value === undefined ? { mend: `it can be ${known.join(', ')}` } : { value }
}

const toPort: Reader<number> = (said) => (/^\d{1,5}$/.test(said) && Number(said) < 65_536 ? { value: Number(said) } : { mend: 'it must be a whole number from 0 to 65535, such as 4321' })

const toHost: Reader<string> = (said) => {
  if (said === 'localhost') return { value: '127.0.0.1' }
  return isIP(said) === 0 ? { mend: 'it must be an address of this machine, such as 127.0.0.1 or 192.168.1.20' } : { value: said }
}

const toPublicUrl: Reader<string> = (said) => {
  const url = URL.canParse(said) ? new URL(said) : undefined
  const isSound = url !== undefined && ['http:', 'https:'].includes(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === ''
  return isSound ? { value: url.origin } : { mend: 'it must be an address without a path, such as https://desk.example.org' }
}

/** Addresses that may hold a password: the mend never repeats them. */
const toUrlOf = (protocols: readonly string[], example: string): Reader<string> => (said) =>
  (URL.canParse(said) && protocols.includes(new URL(said).protocol) ? { value: said } : { mend: `it must look like ${example}` })

const toFolder: Reader<string> = (said) => (isAbsolute(said) ? { value: resolve(said) } : { mend: 'it must be a whole path, such as /var/lib/sharewell' })
const toKeys: Reader<string> = (said) => (parseKeys(said) ? { value: said } : { mend: 'it must be 32 bytes in base64url, or several parted by commas, the newest first; make one with: openssl rand -base64 32 | tr "+/" "-_" | tr -d "="' })
const toToken: Reader<string> = (said) => (/^[\x21-\x7e]{16,}$/.test(said) ? { value: said } : { mend: 'it must have 16 characters or more, without spaces' })
const toSender: Reader<string> = (said) => (/^(?:[^<>\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(said) ? { value: said } : { mend: 'it must be an address, such as Sharewell <desk@example.org>' })

const toProxies: Reader<string[]> = (said) => {
  const list = said.split(',').map((part) => part.trim()).filter((part) => part !== '')
  const isSound = (part: string): boolean => {
    const [address = '', bits, ...more] = part.split('/')
    const family = isIP(address)
    return family !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32)))
  }
  return list.length > 0 && list.every(isSound) ? { value: list } : { mend: 'it must be addresses or networks parted by commas, such as 127.0.0.1, 10.0.0.0/8' }
}

const secretNames: readonly string[] = ['SHAREWELL_KEY', 'DATABASE_URL', 'SMTP_URL', 'SHAREWELL_METRICS_TOKEN']

/** Reads the configuration of the server. Throws ConfigMistakes with all that is wrong at once. */
export function readConfig(variables: Variables, machine: Machine & { readonly isTerminal: boolean }): Config {
  const mistakes: string[] = []
  function read<Value>(name: string, reader: Reader<Value>): Value | undefined {
    const said = variables[name]?.trim()
    if (said === undefined || said === '') return undefined
    const found = reader(said)
    if ('value' in found) return found.value
    mistakes.push(`${name}${secretNames.includes(name) ? ' is not understood' : ` is ${JSON.stringify(said)}`}; ${found.mend}.`)
    return undefined
  }

  const port = read('PORT', toPort)
  const host = read('HOST', toHost) ?? '127.0.0.1'
  const publicUrl = read('PUBLIC_URL', toPublicUrl)
  const dataFolder = read('SHAREWELL_DATA', toFolder) ?? findUsualDataFolder(machine, variables)
  const config: Config = {
    role: read('ROLE', oneOf(serverRoles)) ?? 'all',
    port: port ?? 4321,
    isPortSaid: port !== undefined,
    host,
    dataFolder,
    keyFile: read('SHAREWELL_KEY_FILE', toFolder) ?? join(dataFolder, 'sharewell.key'),
    trustedProxies: read('TRUSTED_PROXIES', toProxies) ?? [],
    logLevel: read('LOG_LEVEL', oneOf(logLevels)) ?? (machine.isTerminal ? 'warn' : 'info'),
    ...toPresent({
      publicUrl,
      databaseUrl: read('DATABASE_URL', toUrlOf(['postgres:', 'postgresql:'], 'postgresql://user:password@host:5432/sharewell')),
      keys: read('SHAREWELL_KEY', toKeys),
      smtpUrl: read('SMTP_URL', toUrlOf(['smtp:', 'smtps:'], 'smtps://user:password@mail.example.org:465')),
      mailFrom: read('MAIL_FROM', toSender),
      metricsToken: read('SHAREWELL_METRICS_TOKEN', toToken),
    }),
  }
  if (!isLoopbackHost(host) && publicUrl === undefined && variables['PUBLIC_URL'] === undefined) mistakes.push(`HOST is ${JSON.stringify(host)}, which others can reach; set PUBLIC_URL too, to the address that they use.`)
  if (config.role !== 'all' && config.databaseUrl === undefined && variables['DATABASE_URL'] === undefined) mistakes.push(`ROLE is ${JSON.stringify(config.role)}, which shares a database with other processes; set DATABASE_URL too. With the embedded database one process does all: leave ROLE out.`)
  if (config.smtpUrl !== undefined && config.mailFrom === undefined && variables['MAIL_FROM'] === undefined) mistakes.push('SMTP_URL is set without MAIL_FROM; set it to the address that mail comes from, such as Sharewell <desk@example.org>.')
  if (mistakes.length > 0) throw new ConfigMistakes(mistakes)
  return config
}

function isLoopbackHost(host: string): boolean {
  return host.startsWith('127.') || host === '::1'
}

type Present<Values> = { [Name in keyof Values]?: Exclude<Values[Name], undefined> }

/** The values that are there: an absent one has no key. */
function toPresent<Values extends Record<string, unknown>>(values: Values): Present<Values> {
  // Object.fromEntries forgets the names.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<Values>
}
