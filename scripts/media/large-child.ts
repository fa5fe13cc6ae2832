// One job on one large picture, in a process of its own: node scripts/media/large-child.ts examine|redact FILE
import { readFileSync } from 'node:fs'
import { loadSeeTools } from '../../packages/media/analyse/load-tools-node.ts'
import { examine } from '../../packages/media/examine/examine.ts'
import { loadCodecs } from '../../packages/media/pixels/load-codecs-node.ts'
import { redact } from '../../packages/media/redact/redact.ts'
import { isRefusal } from '../../packages/media/types.ts'

const [task, path = ''] = process.argv.slice(2)
const bytes = readFileSync(path)
const codecs = await loadCodecs()
if (task === 'examine') await loadSeeTools()
const start = performance.now()
const seconds = (): number => (performance.now() - start) / 1000
let first: number | null = null
let what: string

if (task === 'examine') {
  const { seen, refusal } = await examine(bytes, { codecs, loadSeeTools }, {
    onProgress: ({ examined: { seen: now } }) => { if (now && now.faces.length + now.text.length > 0) first ??= seconds() },
  })
  what = refusal?.what ?? `${seen?.faces.length ?? 0} faces, ${seen?.text.length ?? 0} lines${seen?.unfinished.length ? `, cut short: ${seen.unfinished.join(', ')}` : ''}`
} else {
  const result = await redact(bytes, { boxes: [{ x: 500, y: 400, width: 900, height: 700 }, { x: 2600, y: 1900, width: 400, height: 500 }], metadata: true }, codecs)
  what = isRefusal(result) ? result.what : result.report.outside === 'exact' ? 'exact' : `${result.report.outside.toFixed(1)} dB`
}
console.log(JSON.stringify({ first, all: seconds(), peak: process.resourceUsage().maxRSS / 1024, what }))
