import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildWebWhereStale, webOutput } from '../scripts/build-web.ts'
import { listFiles } from '../scripts/files.ts'
import { toNumber, toTable, type Outcome } from './table.ts'

const mostWorker = 400 * 1024
const mostModels = 4 * 1024 * 1024

type Group = 'worker with the engine' | 'picture engine' | 'page' | 'identifier worker' | 'fonts' | 'model' | 'offline service worker' | 'other'

/** What a built file is for, by its name. */
export function toGroup(path: string): Group {
  if (/(?:^|\/)review-worker[^/]*\.js$/u.test(path)) return 'worker with the engine'
  if (/(?:^|\/)(?:_virtual_picture-asset|picture-worker|open-picture-client)-[^/]*\.js$/u.test(path)) return 'picture engine'
  if (/\.(?:swm|swn|bin)$|-model-[^/]*\.js$/u.test(path)) return 'model'
  if (/(?:^|\/)identifier-worker[^/]*\.js$/u.test(path)) return 'identifier worker'
  if (/\.woff2?$/u.test(path)) return 'fonts'
  if (path === 'sw.js') return 'offline service worker'
  if (path === 'index.html' || /\.(?:js|css)$/u.test(path)) return 'page'
  return 'other'
}

/** Gzipped sizes of the built page; builds it first where its sources changed. */
export async function measureBundle(say: (line: string) => void): Promise<Outcome> {
  await buildWebWhereStale(say)
  const groups = new Map<Group, { files: number; bytes: number; gzipped: number }>()
  for (const path of listFiles(webOutput)) {
    // The page stands under three addresses; it is loaded from one.
    if (path === 'check.html' || path === 'check/index.html') continue
    const bytes = readFileSync(join(webOutput, path))
    const sum = groups.get(toGroup(path)) ?? { files: 0, bytes: 0, gzipped: 0 }
    sum.files += 1
    sum.bytes += bytes.length
    sum.gzipped += path.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length
    groups.set(toGroup(path), sum)
  }
  const toKilo = (bytes: number): string => `${toNumber(bytes / 1024, 1)} KB`
  const rows = [...groups].sort((a, b) => b[1].gzipped - a[1].gzipped).map(([group, sum]) => [group, String(sum.files), toKilo(sum.bytes), toKilo(sum.gzipped)])
  const worker = groups.get('worker with the engine')?.gzipped ?? Number.POSITIVE_INFINITY
  const model = groups.get('model')?.gzipped ?? 0
  return {
    text: ['Size of the built page.', '', toTable([['', 'files', 'raw', 'gzipped'], ...rows])].join('\n'),
    marks: [
      { what: 'worker with the engine, gzipped', value: toKilo(worker), floor: `at most ${toKilo(mostWorker)}`, isMet: worker <= mostWorker },
      { what: 'models, gzipped', value: toKilo(model), floor: `at most ${toKilo(mostModels)}`, isMet: model <= mostModels },
    ],
  }
}
