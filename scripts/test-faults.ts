// `npm run test:faults -- --runs N --seed S [--compare]`: posts through worker processes that are killed, on platforms that
// fail on purpose; `--compare`: also under what other desks do, as a table.
import { parseArgs } from 'node:util'
import { policies, policyWords } from '../apps/server/publish/testing/proof-policies.ts'
import { prove } from '../apps/server/publish/testing/prove.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '100' }, seed: { type: 'string' }, compare: { type: 'boolean', default: false } } })
const runs = Number(values.runs)
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed)
if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) throw new Error('Say --runs as a whole number from 1, and --seed as a whole number.')

const toList = (counts: Readonly<Record<string, number>>): string => Object.entries(counts).toSorted(([one], [other]) => one.localeCompare(other)).map(([word, count]) => `${word} ${count}`).join(', ')
async function compare(): Promise<void> {
  console.log('| policy | out in full | left to a person who was told | parts twice or out of order | lost in silence | stuck |\n|---|---|---|---|---|---|')
  for (const policy of policyWords) {
    const { inFull, leftToPeople, duplicates, silentLosses, stuck } = await prove({ runs, seed, policy })
    console.log(`| ${policies[policy]} | ${inFull} | ${leftToPeople} | ${duplicates} | ${silentLosses} | ${stuck} |`)
  }
}

async function show(): Promise<void> {
  const began = performance.now()
  const proof = await prove({ runs, seed })
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`
  console.log(`${proof.runs} runs with seed ${seed} in ${seconds(performance.now() - began)}.
Workers killed at: ${toList(proof.kills) || 'no place'}
Ended:             ${toList(proof.ends)}
First part:        ${seconds(proof.lateness.p50)} after its time in the middle, ${seconds(proof.lateness.most)} at most, in the time of the test
Duplicates:        ${proof.duplicates}
Silent losses:     ${proof.silentLosses}
Stuck:             ${proof.stuck}
Late in silence:   ${proof.tooLate}
Failures inside:   ${proof.failures.length}`)
  for (const words of proof.failures.slice(0, 5)) console.log(words)
  if (proof.broken.length > 0) console.log(`Not as they should be: runs ${proof.broken.join(', ')}, counted from 0.`)
  process.exitCode = proof.broken.length === 0 && proof.failures.length === 0 ? 0 : 1
}

await (values.compare ? compare() : show())
