import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles, root } from './files.ts'

/** How many checks or tests passed and failed. */
export type Tally = { passed: number; failed: number }

/** The line that a machine reads at the end. */
export function toTallyLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }), { passed: 0, failed: 0 })
}

/** Runs a program of node_modules/.bin on the pinned Node with its output shown as it comes; answers its exit status. */
export function runTool(name: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules/.bin', name), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...(env ? { env } : {}) })
    child.on('error', () => resolve(127))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** Checks the types of every tsconfig: the root's (all that runs on Node, tests included) and each package's and app's own. */
export async function checkTypes(): Promise<Tally> {
  const statuses: number[] = []
  for (const project of listTypeProjects()) statuses.push(await runTool('tsc', ['-p', project]))
  return { passed: statuses.filter((status) => status === 0).length, failed: statuses.filter((status) => status !== 0).length }
}

/** Paths of every tsconfig that is checked, relative to the root. */
export function listTypeProjects(): string[] {
  const own = ['packages', 'apps'].flatMap((group) => listFiles(join(root, group)).map((path) => `${group}/${path}`)).filter((path) => /\/tsconfig(?:\.\w+)?\.json$/.test(path))
  return ['tsconfig.json', ...own.toSorted()]
}

export async function checkLint(): Promise<Tally> {
  return (await runTool('oxlint', ['--deny-warnings'])) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs vitest projects and counts their tests; a run that breaks outside a test counts as one failure at least. */
export async function runTests(projects: readonly string[]): Promise<Tally> {
  const report = join(root, '.cache', `tests-${projects.join('-')}.json`)
  mkdirSync(join(root, '.cache'), { recursive: true })
  rmSync(report, { force: true })
  const status = await runTool('vitest', ['run', ...projects.map((name) => `--project=${name}`), '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  const tally = existsSync(report) ? readTally(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 1 }
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

/** Counts from vitest's JSON report; a file that could not be loaded counts as one failure. */
export function readTally(report: unknown): Tally {
  const files = isRecord(report) && Array.isArray(report['testResults']) ? report['testResults'].filter(isRecord) : undefined
  if (!files || files.length === 0) return { passed: 0, failed: 1 }
  return addTallies(files.map((file) => {
    const tests = (Array.isArray(file['assertionResults']) ? file['assertionResults'] : []).filter(isRecord)
    const passed = tests.filter((test) => test['status'] === 'passed').length
    const failed = tests.length - passed
    return { passed, failed: file['status'] === 'passed' ? failed : Math.max(failed, 1) }
  }))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
