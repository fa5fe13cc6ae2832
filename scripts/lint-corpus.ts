// Checks every corpus file: one JSON object a line, the labelling guide's fields, quotes that stand in the text, no post twice.
// Usage: node scripts/lint-corpus.ts [FILE...]
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../packages/review/corpus/posts')
const categories = ['privacy', 'advice', 'boundaries', 'respect', 'identity', 'disclosure', 'evidence', 'tone', 'clarity']
const allowed = {
  author: ['physician', 'trainee', 'organisation'],
  audience: ['public', 'peers', 'closed-group', 'one-person'],
  kind: ['post', 'reply', 'message'],
} as const

type Label = { category: string; severity: string; quote: string }
type Row = { id: string; text: string; author: string; audience: string; kind: string; inReplyTo?: string; expect: Label[]; care?: boolean; hard: boolean; why: string; lang?: string }

const files = process.argv.length > 2 ? process.argv.slice(2) : readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort().map((name) => join(folder, name))
const seenTexts = new Map<string, string>()
const seenIds = new Set<string>()
let problems = 0
const complain = (where: string, what: string): void => { problems++; console.error(`${where}: ${what}`) }

const totals = { posts: 0, clean: 0, cleanHard: 0, hard: 0 }
const counts = new Map<string, number>()

for (const file of files) {
  const lines = readFileSync(file, 'utf8').split('\n')
  lines.forEach((line, index) => {
    if (!line.trim()) return
    const where = `${file}:${index + 1}`
    let row: Row
    try { row = JSON.parse(line) as Row } catch (error) { return complain(where, `not JSON (${String(error)})`) }
    for (const field of ['author', 'audience', 'kind'] as const) {
      if (!(allowed[field] as readonly string[]).includes(row[field])) complain(where, `${field} is ${JSON.stringify(row[field])}, not one of ${allowed[field].join(', ')}`)
    }
    if (typeof row.text !== 'string' || !row.text.trim()) return complain(where, 'text is missing')
    if (!Array.isArray(row.expect)) return complain(where, 'expect must be a list')
    if (typeof row.hard !== 'boolean') complain(where, 'hard must be true or false')
    if (typeof row.why !== 'string' || !row.why) complain(where, 'why is missing')
    if (row.kind === 'reply' && !row.inReplyTo) complain(where, 'a reply needs inReplyTo')
    if (!row.id || seenIds.has(row.id)) complain(where, `id ${row.id} is missing or used twice`)
    seenIds.add(row.id)
    const key = row.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
    if (seenTexts.has(key)) complain(where, `the same text as ${seenTexts.get(key)}`)
    seenTexts.set(key, row.id)
    const used = new Set<string>()
    for (const label of row.expect) {
      if (!categories.includes(label.category)) complain(where, `unknown category ${label.category}`)
      if (label.severity !== 'hold' && label.severity !== 'advise') complain(where, `severity is ${label.severity}, not hold or advise`)
      if (!label.quote || !row.text.includes(label.quote)) complain(where, `quote not in the text: ${label.quote}`)
      if (used.has(label.category)) complain(where, `category ${label.category} labelled twice; keep the graver one`)
      used.add(label.category)
      const name = `${label.category} ${label.severity}`
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    totals.posts++
    if (row.hard) totals.hard++
    if (row.expect.length === 0) { totals.clean++; if (row.hard) totals.cleanHard++ }
  })
}
console.log(`${totals.posts} posts, ${totals.clean} clean (${totals.cleanHard} of them near misses), ${totals.hard} hard`)
for (const [name, count] of [...counts].sort()) console.log(`  ${name}: ${count}`)
console.log(problems ? `${problems} problems` : 'no problems')
process.exitCode = problems ? 1 : 0
