// Measures what the join makes of sample print and captions, by set and kind: npm run evaluate:pictures [-- --kinds --misses]
import { parseArgs } from 'node:util'
import { measureSamples, toTable, toTotals } from '@sharewell/assess/samples'
import { createReviewer } from '@sharewell/review'

const { values } = parseArgs({ options: { kinds: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } } })
const measured = measureSamples(createReviewer())
console.log(toTable(toTotals(measured)))
if (values.kinds) console.log(`\n${toTable(measured)}`)
if (values.misses) for (const { set, what, kind, wrong } of measured) for (const text of wrong) console.log(`${set} · ${what} · ${kind} · ${JSON.stringify(text)}`)
