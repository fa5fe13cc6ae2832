// For people who write rules: how often each rule is right on the posts kept for tuning, and what it got wrong.
// Usage: node scripts/rule-precision.ts [CATEGORY or RULE] [--wrong] [--missed] [--file POSTS.jsonl]
import { createReviewer, rules } from '@sharewell/review'
import { readCorpus, readPosts, toInput, wasTunedOn } from './corpus.ts'

const args = process.argv.slice(2)
const flag = (name: string): boolean => args.includes(name)
const fileAt = args.indexOf('--file')
const only = args.find((arg, at) => !arg.startsWith('--') && (fileAt < 0 || at !== fileAt + 1))
const posts = fileAt >= 0 ? readPosts(args[fileAt + 1] ?? '') : readCorpus('train').filter((post) => wasTunedOn(post.id))
const reviewer = createReviewer()

const right = new Map<string, number>()
const wrong = new Map<string, string[]>()
const missed = new Map<string, string[]>()
const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 260)
for (const post of posts) {
  const { findings } = reviewer.review(toInput(post))
  const expected = new Set(post.expect.map((label) => label.category))
  const seen = new Set(findings.filter(({ severity }) => severity !== 'tip').map(({ category }) => String(category)))
  for (const finding of findings) {
    if (finding.severity === 'tip') continue
    if (expected.has(finding.category)) right.set(finding.rule, (right.get(finding.rule) ?? 0) + 1)
    else wrong.set(finding.rule, [...(wrong.get(finding.rule) ?? []), `${finding.severity} ${post.id} [${short(finding.quote)}] in: ${post.inReplyTo ? `(re: ${short(post.inReplyTo)}) ` : ''}${short(post.text)}`])
  }
  for (const label of post.expect) if (!seen.has(label.category)) missed.set(label.category, [...(missed.get(label.category) ?? []), `${label.severity} ${post.id} [${short(label.quote)}] ${post.inReplyTo ? `(re: ${short(post.inReplyTo)})` : ''}`])
}
const wanted = (rule: string): boolean => !only || rule === only || rule.startsWith(`${only}/`)
console.log('precision  right  wrong  rule')
for (const { id } of rules) {
  if (!wanted(id)) continue
  const good = right.get(id) ?? 0
  const bad = wrong.get(id)?.length ?? 0
  console.log(`${good + bad ? (good / (good + bad)).toFixed(2) : '   -'}      ${String(good).padStart(5)}  ${String(bad).padStart(5)}  ${id}`)
}
for (const category of new Set(rules.map((rule) => rule.category))) {
  if (only && only.split('/')[0] !== category) continue
  const labelled = posts.filter((post) => post.expect.some((label) => label.category === category)).length
  console.log(`${category}: ${labelled - (missed.get(category)?.length ?? 0)} of ${labelled} labelled posts found`)
}
if (flag('--wrong')) for (const [rule, lines] of wrong) if (wanted(rule)) for (const line of lines) console.log(`WRONG ${rule} ${line}`)
if (flag('--missed')) for (const [category, lines] of missed) if (!only || only.split('/')[0] === category) for (const line of lines) console.log(`MISSED ${category} ${line}`)
