import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { environmentWith } from '../scripts/environment.ts'
import { makeWorld, type World, worldSize } from './reads-world.ts'
import { toMedian, toQuantile } from './statistics.ts'
import { toNumber, toTable, type Outcome } from './table.ts'

const wanted = 50
const wantedMemory = 300
const port = 4981
const url = `http://127.0.0.1:${port}`
/** One member may ask 600 times a minute; so much time a request gets, used or not. Milliseconds. */
const pace = 105
/** Answers what `select 1` answers: what a round trip through server and database costs at least. */
const peer = '/readyz'
/** Copies of all that there is, which are reads by their method alone; and the bytes of a picture once more, of a post that this world has not published. */
const unasked: readonly string[] = ['/workspaces/{workspaceId}/me/export', '/workspaces/{workspaceId}/export', '/workspaces/{workspaceId}/rehearsal/{channelId}/{rehearsalPostId}/{sha256}']

interface Route { readonly name: string; readonly path: string; readonly toPath: (at: number) => string; readonly times: number[] }

/** How long each GET route of the API takes, asked by an owner of a workspace with 40,000 posts beside 199 others, and how much memory the server has before and after. */
export async function measureReads({ rounds, say }: { rounds: number; say: (line: string) => void }): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'sharewell-bench-'))
  try {
    const filling = performance.now()
    const world = await makeWorld(folder, url)
    say(`${toNumber(worldSize.posts)} posts in ${worldSize.workspaces} workspaces, made in ${toNumber((performance.now() - filling) / 1000)} s`)
    return await measureWorld(folder, world, rounds)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Starts the server on a folder that was filled, and asks every route in turn. */
export async function measureWorld(folder: string, world: World, rounds: number): Promise<Outcome> {
  const server = await startServer(folder)
  try {
    await wait(5000)
    const resting = await readMemory()
    const routes = await findRoutes(world)
    // The first rounds warm up.
    for (let round = -3; round < rounds * 8; round += 1) for (const route of routes) await measure(route, world, round)
    return report(routes, { resting, after: await readMemory() })
  } finally {
    await new Promise((resolve) => { server.once('exit', resolve).kill('SIGTERM') })
  }
}

async function startServer(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve-api.ts')], { stdio: 'ignore', env: environmentWith({ SHAREWELL_DATA: folder, PORT: String(port), LOG_LEVEL: 'error', DATABASE_URL: '', ROLE: '', HOST: '', PUBLIC_URL: '', SMTP_URL: '' }) })
  for (let tried = 0; tried < 600; tried += 1) {
    if (await fetch(`${url}/readyz`).then(({ ok }) => ok, () => false)) return child
    await wait(100)
  }
  child.kill('SIGKILL')
  throw new Error('The server was not ready within a minute.')
}

const document = z.object({ paths: z.record(z.string(), z.looseObject({ get: z.unknown().optional() })) })

/** Every GET route that the server itself describes, with posts that have what it shows. */
async function findRoutes({ cookie, workspaceId, identityId, postIds, picture }: World): Promise<Route[]> {
  const of = `/workspaces/${workspaceId}/identities/${identityId}`
  const { channels } = z.object({ channels: z.array(z.looseObject({ id: z.string() })) }).parse(await (await fetch(`${url}/api${of}/channels`, { headers: { cookie } })).json())
  const consentId = await noteConsent(cookie, of)
  const { paths } = document.parse(await (await fetch(`${url}/api/openapi.json`)).json())
  const found = Object.entries(paths).filter(([path, { get }]) => get !== undefined && get !== null && !unasked.includes(path)).map(([path]) => path)
  const state = (path: string) => (path.endsWith('/remarks') ? 'returned' : path.endsWith('/difference') ? 'ready' : 'done')
  const toPath = (path: string) => (at: number): string => {
    const list = postIds[state(path)] ?? []
    const values: Record<string, string | undefined> = { workspaceId, identityId, postId: path.startsWith('/media/') ? picture.postId : list[(at * 97) % list.length], sha256: picture.sha256, consentId, channelId: channels[0]?.id }
    return `/api${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`${path} wants ${name}; say in bench/reads.ts what it is.`)
      return value
    })}`
  }
  const one = (name: string, path: string, more = ''): Route => ({ name, path, toPath: (at) => toPath(path)(at) + more, times: [] })
  const lists = found.filter((path) => /\/(?:posts|desk)$/.test(path)).flatMap((path) => ['draft', 'in-review', 'done'].map((word) => one(`${path}?state=${word}`, path, `?state=${word}`)))
  return [{ name: peer, path: peer, toPath: () => peer, times: [] }, ...found.map((path) => one(path, path)), ...lists]
}

async function noteConsent(cookie: string, of: string): Promise<string> {
  const terms = { uses: ['teaching'], places: 'any', subject: 'adult', signer: 'patient', signedOn: '2026-11-02', keptAt: 'Filing cabinet', revokeTo: 'The desk', answers: {} }
  const answer = await fetch(`${url}/api${of}/consents`, { method: 'POST', headers: { cookie, 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' }, body: JSON.stringify({ terms, letStand: true }) })
  return z.object({ id: z.string() }).parse(await answer.json()).id
}

async function measure(route: Route, { cookie }: World, round: number): Promise<void> {
  const start = performance.now()
  const answer = await fetch(url + route.toPath(round + 3), { headers: { cookie } })
  await answer.arrayBuffer()
  const took = performance.now() - start
  if (answer.status !== 200) throw new Error(`${route.name} answered ${answer.status}.`)
  if (round >= 0) route.times.push(took)
  if (took < pace) await wait(pace - took)
}

async function readMemory(): Promise<number> {
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1] ?? 0) / 1024 ** 2
}

function report(routes: readonly Route[], { resting, after }: { readonly resting: number; readonly after: number }): Outcome {
  const row = ({ name, times }: Route): string[] => [name, `${toNumber(toMedian(times), 1)} ms`, `${toNumber(toQuantile(times, 0.95), 1)} ms`]
  const reads = routes.filter(({ path }) => path !== peer).toSorted((a, b) => toQuantile(b.times, 0.95) - toQuantile(a.times, 0.95))
  const [slowest] = reads
  if (!slowest) throw new Error('There was nothing to read.')
  const worst = toQuantile(slowest.times, 0.95)
  const memory = Math.max(resting, after)
  return {
    text: [
      toTable([[`reads, ${toNumber(worldSize.posts)} posts`, 'p50', 'p95'], ...routes.filter(({ path }) => path === peer).map(row), ...reads.map(row)]),
      toTable([['memory of the server', ''], ['in rest', `${toNumber(resting)} MB`], ['after the run', `${toNumber(after)} MB`]]),
    ].join('\n\n'),
    marks: [
      { what: `reads: slowest p95, ${slowest.name}`, value: `${toNumber(worst, 1)} ms`, floor: `${wanted} ms`, isMet: worst <= wanted },
      { what: 'reads: memory', value: `${toNumber(memory)} MB`, floor: `${wantedMemory} MB`, isMet: memory <= wantedMemory },
    ],
  }
}
