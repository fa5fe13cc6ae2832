import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { buildWebWhereStale } from '../scripts/build-web.ts'
import { environmentWith } from '../scripts/environment.ts'
import { toMedian, toQuantile } from './statistics.ts'
import { toNumber, toTable, type Outcome } from './table.ts'

const wantedStart = 3000
const wantedMemory = 300
const requests = 3000
const longest = 60_000

/** How long `npm start` takes from nothing to ready, first and again, and how much memory it then has. The page is built before. */
export async function measureServer({ rounds, say }: { rounds: number; say: (line: string) => void }): Promise<Outcome> {
  await buildWebWhereStale(say)
  const first: Round[] = []
  const again: Round[] = []
  for (let round = 0; round < rounds; round += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'sharewell-bench-'))
    try {
      first.push(await measureRound(folder))
      again.push(await measureRound(folder))
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  const row = (what: string, values: readonly number[], unit: string): string[] => [what, `${toNumber(toMedian(values))} ${unit}`, `${toNumber(toQuantile(values, 1))} ${unit}`]
  const starts = again.map(({ ready }) => ready)
  const memory = again.map(({ memory }) => memory)
  return {
    text: toTable([
      ['server, embedded database', 'median', 'most'],
      row('first start: page answers', first.map(({ page }) => page), 'ms'),
      row('first start: ready, database made', first.map(({ ready }) => ready), 'ms'),
      row('start: page answers', again.map(({ page }) => page), 'ms'),
      row('start: ready', starts, 'ms'),
      row('stop', again.map(({ stop }) => stop), 'ms'),
      row(`memory of the server after ${toNumber(requests)} requests`, memory, 'MB'),
      ...(again.some(({ database }) => database > 0) ? [row('memory of the database beside it', again.map(({ database }) => database), 'MB')] : []),
    ]),
    marks: [
      { what: 'server: start to ready', value: `${toNumber(toMedian(starts))} ms`, floor: `${toNumber(wantedStart)} ms`, isMet: toMedian(starts) <= wantedStart },
      { what: 'server: memory', value: `${toNumber(toMedian(memory))} MB`, floor: `${toNumber(wantedMemory)} MB`, isMet: toMedian(memory) <= wantedMemory },
    ],
  }
}

/** Milliseconds and megabytes. */
interface Round { page: number; ready: number; stop: number; memory: number; database: number }

async function measureRound(folder: string): Promise<Round> {
  const start = performance.now()
  const child = spawn(process.execPath, [join(import.meta.dirname, '../scripts/start.ts')], { stdio: ['ignore', 'pipe', 'ignore'], env: environmentWith({ SHAREWELL_DATA: folder, PORT: '4980', LOG_LEVEL: 'error', DATABASE_URL: '', ROLE: '', HOST: '', PUBLIC_URL: '', SMTP_URL: '' }) })
  const url = await readUrl(child)
  const page = await until(`${url}/check`, start)
  const ready = await until(`${url}/readyz`, start)
  for (let sent = 0; sent < requests; sent += 50) await Promise.all(Array.from({ length: 50 }, async () => (await fetch(`${url}/api/about`)).text()))
  const memory = Number(/^process_resident_memory_bytes (\d+)/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1] ?? 0) / 1024 ** 2
  const database = readDatabaseMemory(folder)
  const stopping = performance.now()
  await new Promise((resolve) => { child.once('exit', resolve).kill('SIGTERM') })
  return { page, ready, stop: performance.now() - stopping, memory, database }
}

function readUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += String(chunk)
      const url = /Sharewell is at (http:\S+)/.exec(said)?.[1]
      if (url) resolve(url)
    })
    child.once('exit', () => reject(new Error(`The server did not start: ${said}`)))
  })
}

async function until(url: string, start: number): Promise<number> {
  while (performance.now() - start < longest) {
    if (await fetch(url).then(({ ok }) => ok, () => false)) return performance.now() - start
    await wait(5)
  }
  throw new Error(`${url} did not answer within a minute.`)
}

/** What the processes of the database hold, what they share counted once; 0 where the system does not tell. */
function readDatabaseMemory(folder: string): number {
  try {
    const root = Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
    const family = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && (Number(name) === root || toParent(name) === root))
    return family.reduce((sum, pid) => sum + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0), 0) / 1024
  } catch {
    return 0
  }
}

function toParent(pid: string): number {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) \S /, '').split(' ')[0])
  } catch {
    return 0
  }
}
