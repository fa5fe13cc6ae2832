// `npm test`: a browser where none stands, the built page, then every unit, integration and end-to-end test. Ends with `N passed, N failed`.
import { ensureChromium } from './browser.ts'
import { buildWebWhereStale } from './build-web.ts'
import { runTests, toTallyLine, type Tally } from './steps.ts'

async function prepare(): Promise<Tally | undefined> {
  try {
    console.log(`Browser: ${await ensureChromium(console.log)}`)
    await buildWebWhereStale(console.log)
    return undefined
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}

const tally = (await prepare()) ?? await runTests(['unit', 'integration', 'e2e'])
console.log(toTallyLine(tally))
process.exitCode = tally.failed === 0 ? 0 : 1
