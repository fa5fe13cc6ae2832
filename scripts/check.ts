// `npm run check`: types, lint, doors, inspection, unit tests. `-- --without-tests` leaves the tests out.
import { checkDoors } from './doors.ts'
import { inspect } from './inspection/index.ts'
import { addTallies, checkLint, checkTypes, runTests, toTallyLine, type Tally } from './steps.ts'

const isWithoutTests = process.argv.includes('--without-tests')

const steps: [name: string, run: () => Promise<Tally> | Tally][] = [
  ['types', checkTypes],
  ['lint', checkLint],
  ['doors', () => report(checkDoors())],
  ['inspection', () => report(inspect())],
  ...(isWithoutTests ? [] : [['tests', () => runTests(['unit'])] satisfies [string, () => Promise<Tally>]]),
]

/** Prints what each failed check says; answers how many checks held. */
function report(checks: Record<string, readonly string[]>): Tally {
  const failed = Object.values(checks).filter((problems) => problems.length > 0)
  for (const problem of failed.flat()) console.error(`  ${problem}`)
  return { passed: Object.keys(checks).length - failed.length, failed: failed.length }
}

const tallies: Tally[] = []
for (const [name, run] of steps) {
  const start = performance.now()
  const tally = await run()
  tallies.push(tally)
  console.log(`${tally.failed === 0 ? '✓' : '✗'} ${name.padEnd(11)} ${toTallyLine(tally)} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
}
const total = addTallies(tallies)
console.log(toTallyLine(total))
process.exitCode = total.failed === 0 ? 0 : 1
