// `npm start`: builds what is stale, serves the page at once, and opens the workspace behind it.
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { run } from '../apps/server/main/run.ts'
import { isWebStale, webOutput } from './build-web.ts'

/** Builds in a process of its own, since building takes ten times the memory that serving does. */
function buildPage(): void {
  if (!isWebStale()) return
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The page could not be built; the lines above say why.')
}

process.exitCode = await run({ pageFolder: webOutput, say: console.log, prepare: buildPage })
