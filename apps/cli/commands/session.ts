import { isIP } from 'node:net'
import type { SessionOptions } from '@sharewell/server/session'
import type { Io } from '../io.ts'
import { parseOptions, toChoice } from '../options.ts'
import { toHanging } from '../output/wrap.ts'
import { write } from '../output/writer.ts'
import { UsageError } from '../usage-error.ts'

const usualPort = '4400'
const usualMinutes = '20'

/** `sharewell session`: opens “Would you post it?” on the local network, and ends with 0 when it is stopped. */
export async function session(args: readonly string[], io: Io): Promise<number> {
  // Only this command needs a server, so only it pays for loading one.
  const { listNetworkAddresses, longestSession, openSession, postSets, SessionDoorError, shortestSession, toQrText } = await import('@sharewell/server/session')
  const { values, positionals } = parseOptions('session', args, { port: 'string', host: 'string', set: 'string', minutes: 'string' })
  if (positionals.length > 0) throw new UsageError('session takes options only; run "sharewell session --help"')
  const sets = Object.keys(postSets).filter((name): name is SessionOptions['set'] => name in postSets)
  const options: SessionOptions = {
    port: toWhole('--port', values.port ?? usualPort, 0, 65_535),
    set: toChoice('--set', values.set ?? 'trainees', sets),
    minutes: toWhole('--minutes', values.minutes ?? usualMinutes, shortestSession, longestSession),
    ...(values.host === undefined ? {} : { host: toAddress(values.host) }),
  }
  const open = await openSession(options).catch((error: unknown) => {
    throw error instanceof SessionDoorError ? new UsageError(error.message) : error
  })
  const reach = open.isOnNetwork ? 'Phones on this network can reach this page; nothing is stored.' : 'Only this machine can reach this page. To let phones in, name its address on the network with --host.'
  const others = open.isOnNetwork ? listNetworkAddresses().filter((address) => !open.phonesUrl.includes(address)) : []
  await write(io.stdout, [
    `Would you post it? ${postSets[options.set].title}: ${open.posts} ${open.posts === 1 ? 'post' : 'posts'} in ${options.minutes} minutes.`,
    '',
    'The stage, on this machine only. Whoever has this address can steer:',
    `  ${open.stageUrl}`,
    '',
    'The phones:',
    `  ${open.phonesUrl}`,
    '',
    paintQr(toQrText(open.phonesUrl), io.environment.isColoured),
    '',
    ...toHanging('', reach, io.environment.columns),
    ...(others.length > 0 ? toHanging('', `Where phones do not get through, another address of this machine may, with --host: ${others.join(', ')}`, io.environment.columns) : []),
    'Press Ctrl+C to end the session. Its votes are gone then.',
    '',
  ].join('\n'))
  await waitForEnd()
  await open.close()
  await write(io.stdout, 'The session is over. Nothing was kept.\n')
  return 0
}

/** Cameras want light squares light: where colours are allowed the code brings its own black and white. */
function paintQr(code: string, isColoured: boolean): string {
  return isColoured ? code.split('\n').map((line) => `\u001B[38;5;231;48;5;16m${line}\u001B[0m`).join('\n') : code
}

function waitForEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

function toWhole(option: string, value: string, least: number, most: number): number {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= least && number <= most)) throw new UsageError(`${option} is ${JSON.stringify(value)}; it must be a whole number from ${least} to ${most}`)
  return number
}

/** One address of this machine. All of them at once would reach further than the room. */
function toAddress(value: string): string {
  if (value === 'localhost') return '127.0.0.1'
  if (isIP(value) === 0) throw new UsageError(`--host is ${JSON.stringify(value)}; it must be an address of this machine such as 192.168.1.20`)
  if (value === '0.0.0.0' || /^[0:]+$/.test(value)) throw new UsageError(`--host is ${value}, which means every network; name the one that the phones are on`)
  return value
}
