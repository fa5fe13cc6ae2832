// `npm run test:properties -- --rounds N [--seed S]`: every file with properties, N times, each time with other cases.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { environmentWith } from './environment.ts'
import { listFiles, root } from './files.ts'
import { runTool, toTallyLine } from './steps.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '10' }, seed: { type: 'string' } } })
const rounds = Number(values.rounds)
const first = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed)
if (!Number.isSafeInteger(rounds) || rounds < 1 || !Number.isSafeInteger(first)) throw new Error('Say --rounds as a whole number from 1, and --seed as a whole number.')

const files = ['packages', 'apps', 'scripts', 'bench']
  .flatMap((folder) => listFiles(join(root, folder)).map((path) => `${folder}/${path}`))
  .filter((path) => path.endsWith('.test.ts') && readFileSync(join(root, path), 'utf8').includes("from 'fast-check'"))
console.log(`${files.length} files with properties, ${rounds} rounds.`)

const broken: number[] = []
for (let seed = first; seed < first + rounds; seed++) {
  const status = await runTool('vitest', ['run', '--project=unit', '--project=integration', '--reporter=dot', ...files], environmentWith({ SHAREWELL_SEED: String(seed) }))
  if (status !== 0) broken.push(seed)
}
for (const seed of broken) console.log(`Not held with --rounds 1 --seed ${seed}.`)
console.log(toTallyLine({ passed: rounds - broken.length, failed: broken.length }))
process.exitCode = broken.length === 0 ? 0 : 1
