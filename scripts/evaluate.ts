// Measures the engine: npm run evaluate [-- FILE...] [--public DIR] [--split test|validation|train] [--misses] [--write]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCorpus, readPosts, toInput, type LabelledPost, type Split } from './corpus.ts'
import { loadNameModel, loadReviewer } from './engine.ts'
import { measureNameRecall } from './evaluate/name-origins.ts'
import { measurePublicSets } from './evaluate/public-sets.ts'
import { judge, toInterval, toScore, type Judged, type Score } from './evaluate/score.ts'

const args = process.argv.slice(2)
const valueOf = (name: string): string | undefined => { const at = args.indexOf(name); return at < 0 ? undefined : args[at + 1] }
const publicFolder = valueOf('--public')
const split = valueOf('--split') ?? 'test'
const files = args.filter((arg, at) => !arg.startsWith('--') && !['--public', '--split'].includes(args[at - 1] ?? ''))
const readme = join(import.meta.dirname, '../packages/review/README.md')
const reviewer = loadReviewer()

const pct = (value: number): string => (100 * value).toFixed(1)
const pad = (value: string | number, width = 6): string => String(value).padStart(width)

function toTable(title: string, judged: readonly Judged[], score: Score): string {
  const lines = [`${title}: ${score.posts} posts`, '', '| category | precision | recall | F1 | placed | right | wrong | missed |', '|---|---|---|---|---|---|---|---|']
  for (const one of score.categories) lines.push(`| ${one.category} | ${pad(pct(one.precision))} | ${pad(pct(one.recall))} | ${pad(pct(one.f1))} | ${pad(pct(one.placed))} | ${pad(one.tp, 4)} | ${pad(one.fp, 4)} | ${pad(one.fn, 4)} |`)
  const row = (name: string, figure: (one: Score) => number): string => {
    const [low, high] = toInterval(judged, figure)
    return `| ${name} | ${pct(figure(score))} | ${pct(low)} to ${pct(high)} |`
  }
  lines.push('', '| figure | % | 95 % interval |', '|---|---|---|',
    row('macro F1', (one) => one.macroF1), row('posts to hold that are held, in the right category', (one) => one.holdRecall),
    row('clean posts held', (one) => one.cleanHeld), row('clean posts advised or held', (one) => one.cleanAdvised),
    row('posts to advise that are held', (one) => one.adviseHeld), row('right holds if 2 % of posts are to be held', (one) => one.rightHoldsAtTwoPercent))
  return lines.join('\n')
}

function measure(title: string, posts: readonly LabelledPost[]): string {
  const outputs = posts.map((post) => reviewer.review(toInput(post)))
  const judged = posts.map((post, at) => { const output = outputs[at]; if (!output) throw new Error('a review is missing'); return judge(post, output) })
  if (args.includes('--misses')) {
    posts.forEach((post, at) => {
      const one = judged[at]
      if (!one) return
      for (const category of one.expected) if (!one.found.has(category)) console.log(`missed ${category} ${post.id}: ${post.text.replace(/\s+/g, ' ').slice(0, 200)}`)
      for (const category of one.found) if (!one.expected.has(category)) console.log(`false alarm ${category} ${post.id} [${outputs[at]?.findings.filter((finding) => finding.category === category).map(({ rule }) => rule).join(' ')}]: ${post.text.replace(/\s+/g, ' ').slice(0, 200)}`)
    })
  }
  return toTable(title, judged, toScore(judged))
}

function toGroups(posts: readonly LabelledPost[]): string {
  const groups: [string, (post: LabelledPost) => boolean][] = [
    ['first-language English', (post) => !/^h\d\d/.test(post.id) || !isSecondLanguage(post.id)],
    ['second-language and world English', (post) => isSecondLanguage(post.id)],
    ['replies', (post) => post.kind === 'reply'], ['messages', (post) => post.kind === 'message'], ['closed groups', (post) => post.audience === 'closed-group'],
  ]
  const lines = ['', '| clean posts of | posts | held % | advised or held % |', '|---|---|---|---|']
  for (const [name, test] of groups) {
    const some = posts.filter((post) => test(post) && post.expect.length === 0)
    if (some.length === 0) continue
    const score = toScore(some.map((post) => judge(post, reviewer.review(toInput(post)))))
    lines.push(`| ${name} | ${some.length} | ${pct(score.cleanHeld)} | ${pct(score.cleanAdvised)} |`)
  }
  return lines.join('\n')
}

const voices = JSON.parse(readFileSync(join(import.meta.dirname, '../packages/review/corpus/voices.json'), 'utf8')) as { secondLanguage: string[] }
function isSecondLanguage(id: string): boolean {
  return voices.secondLanguage.some((batch) => id.startsWith(batch))
}

const report: string[] = []
if (files.length > 0) for (const file of files) report.push(measure(file.split('/').at(-1) ?? file, readPosts(file)))
else {
  const posts = readCorpus(split as Split)
  const origins = measureNameRecall(loadNameModel()).map(({ origin, recall, names }) => `| ${origin} | ${names} | ${pct(recall)} |`)
  report.push(measure(`Corpus, ${split} split`, posts), toGroups(posts), ['', '| names of origin | names | found % |', '|---|---|---|', ...origins].join('\n'))
}
if (publicFolder) {
  const figures = measurePublicSets(publicFolder, reviewer)
  report.push('\n| public set | what | value |\n|---|---|---|\n' + figures.map(({ set, what, value }) => `| ${set} | ${what} | ${value} |`).join('\n'))
}
console.log(report.join('\n'))
if (args.includes('--write')) {
  const text = readFileSync(readme, 'utf8')
  const marked = text.replace(/(<!-- figures -->)[\s\S]*?(<!-- \/figures -->)/, `$1\n${report.join('\n')}\n$2`)
  writeFileSync(readme, marked)
}
