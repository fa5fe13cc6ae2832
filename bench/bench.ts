// npm run bench [-- speed length size browser guidance pictures session server reads audit] [--posts N] [--rounds N]: what the engine costs, in time and in bytes.
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { measureAudit } from './audit.ts'
import { measureBundle } from './bundle-size.ts'
import { measureFirstReview } from './first-review.ts'
import { measureGuidance } from './guidance-ready.ts'
import { measureLength } from './length.ts'
import { measurePictures } from './pictures.ts'
import { measureReads } from './reads.ts'
import { measureSpeed } from './review-speed.ts'
import { measureServer } from './server.ts'
import { measureSession } from './session.ts'
import { toTable, type Outcome } from './table.ts'

const help = `npm run bench [-- PART …] [--posts N] [--rounds N]

Parts (all by default):
  speed    posts per second, p50 and p99, beside other libraries
  length   time against the length of the text
  size     gzipped size of the built page
  browser  first review after a load in Chromium
  guidance when the library is ready after a load in Chromium
  pictures a photo of 12 megapixels on the page
  session  200 phones until all see the votes
  server   start to ready with the embedded database, memory
  reads    each GET route with 100,000 posts in 200 workspaces, memory
  audit    sealing and verifying 100,000 events, beside a plain scan

  --posts N    corpus posts in the race (400 by default)
  --rounds N   rounds whose median counts (5 by default)`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { posts: { type: 'string', default: '400' }, rounds: { type: 'string', default: '5' }, help: { type: 'boolean', default: false } },
})

function say(line: string): void {
  console.log(line)
}

function toCount(name: string, value: string): number {
  const count = Number(value)
  if (Number.isInteger(count) && count > 0) return count
  throw new Error(`--${name} wants a whole number above 0, not ${value}.`)
}

async function main(): Promise<number> {
  if (values.help) {
    say(help)
    return 0
  }
  const [posts, rounds] = [toCount('posts', values.posts), toCount('rounds', values.rounds)]
  const parts: Record<string, () => Outcome | Promise<Outcome>> = {
    speed: () => measureSpeed({ posts, rounds }),
    length: () => measureLength({ rounds }),
    size: () => measureBundle(say),
    browser: () => measureFirstReview({ loads: rounds, say }),
    guidance: () => measureGuidance({ loads: rounds, say }),
    pictures: () => measurePictures({ visits: rounds, say }),
    session: () => measureSession({ rounds }),
    server: () => measureServer({ rounds, say }),
    reads: () => measureReads({ rounds, say }),
    audit: () => measureAudit({ rounds }),
  }
  const unknown = positionals.find((name) => !(name in parts))
  if (unknown !== undefined) throw new Error(`There is no part ${unknown}. Parts are ${Object.keys(parts).join(', ')}.`)
  say(`${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`)
  const marks: Outcome['marks'][number][] = []
  for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
    const outcome = await parts[name]?.()
    if (!outcome) continue
    say(`\n${outcome.text}`)
    marks.push(...outcome.marks)
  }
  say(`\n${toTable([['', 'measured', 'wanted', ''], ...marks.map((mark) => [mark.what, mark.value, mark.floor, mark.isMet ? 'met' : 'missed'])])}`)
  return marks.every((mark) => mark.isMet) ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
