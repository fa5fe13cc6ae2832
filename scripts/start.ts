// `npm start`: builds what is stale, serves the page at once, and opens the workspace behind it.
import { spawnSync } from 'node:child_process'
import module from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'

// Loading makes much rubbish (one library's manifest of 180 KB is parsed for each of its files), now and when the first text
// is reviewed. The nursery does not grow for it, or 50 MB and more would be taken and kept; compiled code is kept for the next start.
setFlagsFromString('--semi-space-growth-factor=1')
module.enableCompileCache()

const { isWebStale, webOutput } = await import('./build-web.ts')
const { run } = await import('../apps/server/main/run.ts')

/** Builds in a process of its own, since building takes several times the memory that serving does. */
function buildPage(): void {
  if (!isWebStale()) return
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The page could not be built; the lines above say why.')
}

process.exitCode = await run({ pageFolder: webOutput, say: console.log, prepare: buildPage })
