// Measures what is seen in pictures, what is taken out of them, and what that costs: npm run evaluate:media -- --help
import { parseArgs } from 'node:util'
import { openDrawer } from './media/draw/page.ts'
import { readSheet } from './media/face-scenes.ts'
import { runJobs } from './media/jobs.ts'
import { measureClean } from './media/measure-clean.ts'
import { measureCovering } from './media/measure-covering.ts'
import { measureFaces } from './media/measure-faces.ts'
import { measureHidden } from './media/measure-hidden.ts'
import { measureLarge } from './media/measure-large.ts'
import { measureText } from './media/measure-text.ts'
import { toMarkdown, toPlain, type Section } from './media/report.ts'
import { firstMeasuredSeed, labelledThings, things } from './media/scenes.ts'
import { openEye } from './media/see.ts'

const parts = ['text', 'faces', 'clean', 'hidden', 'covering', 'large'] as const
type Part = (typeof parts)[number]
const help = `npm run evaluate:media [-- OPTION …]

  --full          the whole corpus: three pictures of each thing and size, three of each clean thing, one of each change and size of faces
                  (some ten minutes on a quiet machine; without it a small part in some two)
  --only PART     ${parts.join(', ')}
  --tuning        the pictures on which rules are tuned (seeds below ${firstMeasuredSeed}) instead of those on which figures are made
  --seed N        the first seed (${firstMeasuredSeed})
  --jobs N        so many processes look at the pictures at once
  --misses        tells each miss and each false alarm
  --keep FOLDER   keeps the pictures
  --json          one object for machines`

const { values } = parseArgs({
  options: { full: { type: 'boolean', default: false }, only: { type: 'string' }, tuning: { type: 'boolean', default: false }, seed: { type: 'string' }, misses: { type: 'boolean', default: false }, keep: { type: 'string' }, jobs: { type: 'string' }, share: { type: 'string' }, json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
})

async function main(): Promise<number> {
  if (values.help) {
    console.log(help)
    return 0
  }
  const { only, full } = values
  if (only !== undefined && !parts.some((part) => part === only)) throw new Error(`There is no part ${only}. Parts are ${parts.join(', ')}.`)
  const isWanted = (part: Part): boolean => (only === undefined && (values.share === undefined || ['text', 'faces', 'clean'].includes(part))) || only === part
  const firstSeed = values.seed === undefined ? (values.tuning ? 1 : firstMeasuredSeed) : Number(values.seed)
  if (!Number.isInteger(firstSeed) || firstSeed < 0) throw new Error('--seed wants a whole number from 0.')
  const jobs = Number(values.jobs ?? 1)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) throw new Error('--jobs wants a whole number from 1 to 64.')
  const sections: Section[] = []
  const add = (more: Section[]): void => {
    sections.push(...more)
    if (!values.json) for (const section of more) console.log(toMarkdown(section))
  }
  if (isWanted('hidden')) add(await measureHidden())
  if (isWanted('covering')) add(await measureCovering())
  if (isWanted('large')) add(await measureLarge(full))
  if (isWanted('text') || isWanted('faces') || isWanted('clean')) add(jobs > 1 ? await runJobs(import.meta.filename, toShareArguments(), jobs) : await lookAtPictures(isWanted, firstSeed))
  if (values.json) console.log(JSON.stringify({ seed: firstSeed, full, pictures: { things: things.length, labelled: labelledThings.length }, sections: sections.map(toPlain), ...(values.share === undefined ? {} : { raw: sections }) }))
  return 0
}

/** What each of several processes is asked: the same, for machines, without what runs only once. */
function toShareArguments(): string[] {
  const flags = (['full', 'tuning', 'misses'] as const).filter((name) => values[name]).map((name) => `--${name}`)
  const named = (['only', 'seed', 'keep'] as const).flatMap((name) => (values[name] === undefined ? [] : [`--${name}`, values[name]]))
  return [...flags, ...named, '--json']
}

async function lookAtPictures(isWanted: (part: Part) => boolean, firstSeed: number): Promise<Section[]> {
  const [mine = 1, of = 1] = (values.share ?? '1/1').split('/').map(Number)
  const isMine = (i: number): boolean => i % of === mine - 1
  const [eye, drawer] = await Promise.all([openEye(values.keep, values.misses), openDrawer(readSheet())])
  const sections: Section[] = []
  try {
    if (isWanted('clean')) sections.push(...await measureClean(drawer, eye, firstSeed, values.full, isMine))
    if (isWanted('text')) sections.push(...await measureText(drawer, eye, firstSeed, values.full, isMine))
    if (isWanted('faces')) sections.push(...await measureFaces(drawer, eye, firstSeed, values.full, isMine))
  } finally {
    await drawer.close()
  }
  if (values.share !== undefined) return sections
  const took = eye.took.toSorted((a, b) => a - b)
  const at = (share: number): string => ((took[Math.floor((took.length - 1) * share)] ?? 0) / 1000).toFixed(2)
  return [...sections, { title: `Seconds for each of ${took.length} pictures of 1 to 2 megapixels`, heads: ['median', 'nine of ten', 'longest'], cells: [[at(0.5), at(0.9), at(1)]] }]
}

process.exitCode = await main()
