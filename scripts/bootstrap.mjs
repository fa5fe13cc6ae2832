// Starts every command of the root package.json. Plain JavaScript, since it may run on the system's Node (20 or later)
// before anything is installed: installs what is missing, then hands over to the pinned Node.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const pinnedNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
const commands = {
  start: 'scripts/start.ts',
  test: 'scripts/test.ts',
  check: 'scripts/check.ts',
  inspect: 'scripts/inspect.ts',
  docs: 'scripts/refresh-examples.ts',
  new: 'scripts/new.ts',
  build: 'scripts/build.ts',
  evaluate: 'scripts/evaluate.ts',
  'evaluate:media': 'scripts/evaluate-media.ts',
  'evaluate:pictures': 'scripts/evaluate-pictures.ts',
  bench: 'bench/bench.ts',
  migration: 'scripts/migration.ts',
  'test:properties': 'scripts/test-properties.ts',
  'test:faults': 'scripts/test-faults.ts',
  api: 'scripts/api.ts',
  train: 'scripts/train/index.ts',
}

/** Whether everything that the lockfile asks for on this machine stands in node_modules, at the version asked for. */
function isInstalled() {
  const there = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(there)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const found = JSON.parse(readFileSync(there, 'utf8')).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.optional || entry.peer) return true
    return path in found && found[path].version === entry.version
  })
}

function isPinnedNodeReady() {
  return existsSync(pinnedNode) && spawnSync(pinnedNode, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v24.') === true
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

function run(file, args, what, cwd = root) {
  const result = spawnSync(file, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
  if (result.status !== 0) stop(`${what} did not finish. Look at the lines above, then run the same command again.`)
}

const [name, ...rest] = process.argv.slice(2)
if (!name || !(name in commands)) stop(`Say which command: ${Object.keys(commands).join(', ')}.`)
if (Number(process.versions.node.split('.')[0]) < 20) stop(`Node ${process.versions.node} is too old: install Node 20 or later, then run this again.`)

if (!isInstalled()) {
  console.log('Installing what is missing (only this once, about a minute) …')
  run('npm', [existsSync(join(root, 'node_modules')) ? 'install' : 'ci', '--no-fund', '--no-audit', '--loglevel=error'], 'npm')
}
if (!existsSync(pinnedNode)) run(process.execPath, ['installArchSpecificPackage.js'], 'The install of Node 24', join(root, 'node_modules/node'))
if (!isPinnedNodeReady()) stop('The pinned Node 24 does not run on this machine. Remove node_modules and run this again.')

const script = join(root, commands[name])
if (!existsSync(script)) stop(`${commands[name]} is missing from this checkout.`)
const child = spawn(pinnedNode, [script, ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: [dirname(pinnedNode), join(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter) },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// npm's shell passes no signal on; when it is gone, so is whoever asked for this.
const parent = process.ppid
setInterval(() => { if (process.ppid !== parent) child.kill() }, 500).unref()
child.on('exit', (code, signal) => { process.exitCode = code ?? (signal ? 1 : 0) })
