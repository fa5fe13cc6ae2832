#!/usr/bin/env node
// Plain JavaScript, since it may be started by an older Node: hands over to the pinned Node 24 of the workspace where needed.
import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import * as module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(realpathSync(fileURLToPath(import.meta.url)))
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const stripsTypes = major > 22 || (major === 22 && minor >= 19)

if (stripsTypes) {
  module.enableCompileCache?.()
  const { main } = await import('../main.ts')
  await main(process.argv.slice(2))
} else {
  const pinned = join(here, '../../../node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(pinned)) {
    console.error(`sharewell: Node ${process.versions.node} is too old and the pinned one is not installed; run npm ci in the repository.`)
    process.exit(2)
  }
  const { status, signal } = spawnSync(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  if (signal) process.kill(process.pid, signal)
  process.exit(status ?? 2)
}
