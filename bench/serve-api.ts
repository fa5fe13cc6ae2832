// The server as `npm start` runs it, without building the page: what the bench asks is below /api.
import module from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'

// As in scripts/start.ts, which says why.
setFlagsFromString('--semi-space-growth-factor=1')
module.enableCompileCache()
const { run } = await import('../apps/server/main/run.ts')

process.exitCode = await run({ pageFolder: join(import.meta.dirname, '../dist'), say: console.log, prepare: () => undefined })
