import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'write-')) })
afterEach(() => rmSync(folder, { recursive: true }))

/** Writes 100 kB in a process of its own, after the lines of shell before it; `mode` is asked for while the file is open beside its place. */
function write(shell: string, mode: string, prelude = ''): { status: number | null; signal: string | null; err: string } {
  const module = pathToFileURL(join(import.meta.dirname, 'write-picture.ts')).href
  const script = `import { writePicture } from ${JSON.stringify(module)}
    ${prelude}
    try { writePicture(new Uint8Array(100_000), { path: ${JSON.stringify(join(folder, 'out.jpg'))}, isForced: false, source: { device: 0, inode: 0, get mode() { ${mode} } } }) }
    catch (error) { console.error(error.message); process.exitCode = 2 }`
  const { status, signal, stderr } = spawnSync('/bin/sh', ['-c', `${shell} exec "$0" --input-type=module -e "$1"`, process.execPath, script], { encoding: 'utf8', timeout: 30_000 })
  return { status, signal, err: stderr }
}

test('whole, and for nobody else than the source was', () => {
  expect(write('umask 022;', 'return 0o640')).toEqual({ status: 0, signal: null, err: '' })
  expect([readdirSync(folder), statSync(join(folder, 'out.jpg')).size, statSync(join(folder, 'out.jpg')).mode & 0o777]).toEqual([['out.jpg'], 100_000, 0o640])
})

test('Ctrl+C while it is written leaves a whole file and nothing beside it', () => {
  expect(write('', `process.kill(process.pid, 'SIGINT'); return 0o600`)).toEqual({ status: 0, signal: null, err: '' })
  expect([readdirSync(folder), statSync(join(folder, 'out.jpg')).size]).toEqual([['out.jpg'], 100_000])
})

test('a disk that takes no more leaves nothing', () => {
  const { status, err } = write('ulimit -f 8;', 'return 0o600')
  expect([status, err, readdirSync(folder)]).toEqual([2, `cannot write ${join(folder, 'out.jpg')}: the file would be larger than is allowed here\n`, []])
})

test('a folder that is not this user’s to write in is told in words, and nothing is left', () => {
  chmodSync(folder, 0o555)
  // Root may write everywhere, so it becomes nobody first.
  const { status, err } = write('', 'return 0o600', 'if (process.getuid() === 0) process.setuid(65534)')
  chmodSync(folder, 0o700)
  expect([status, err, readdirSync(folder)]).toEqual([2, `cannot write ${join(folder, 'out.jpg')}: this user may not write there\n`, []])
})
