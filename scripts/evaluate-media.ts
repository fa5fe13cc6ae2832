// Measures what is seen in pictures: npm run evaluate:media [-- --rounds N] [--clean N] [--keep FOLDER] [--only text|faces|clean]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { analyse } from '../packages/media/analyse/analyse.ts'
import { loadSeeTools } from '../packages/media/analyse/load-tools-node.ts'
import { loadCodecs } from '../packages/media/pixels/load-codecs-node.ts'
import { chromiumArguments, ensureChromium } from './browser.ts'
import { drawScene } from './media/draw.ts'
import { countFound, readSheet, toFaceSize } from './media/faces.ts'
import { kinds, makeCleanScenes, makeScenes, sizes, type Scene } from './media/scenes.ts'
import { scoreLine, type LineScore } from './media/score-text.ts'
import { toRow } from './media/wilson.ts'

const args = process.argv.slice(2)
const valueOf = (name: string): string | undefined => { const at = args.indexOf(name); return at < 0 ? undefined : args[at + 1] }
const only = valueOf('--only')
const keep = valueOf('--keep')
const isWanted = (part: string): boolean => only === undefined || only === part
const tools = await loadSeeTools()
const codecs = await loadCodecs()
const took: number[] = []
const firsts: number[] = []
const head = (name: string): string => `| ${name} | found | missed | % | 95 % interval |\n|---|---|---|---|---|`

const browser = await chromium.launch({ executablePath: await ensureChromium(console.log), args: chromiumArguments })
try {
  const page = await browser.newPage()
  const see = async (scene: Scene): Promise<{ scores: LineScore[]; text: number; faces: number }> => {
    const drawing = await page.evaluate(drawScene, scene)
    const jpeg = Buffer.from(drawing.jpeg, 'base64')
    if (keep) {
      mkdirSync(keep, { recursive: true })
      writeFileSync(join(keep, `${scene.id}.jpg`), jpeg)
    }
    const pixels = await codecs.readJpeg(jpeg)
    const start = performance.now()
    let first = 0
    const seen = await analyse(pixels, tools, { onProgress: (now) => { if (first === 0 && now.seen.text.length + now.seen.faces.length > 0) first = performance.now() - start } })
    took.push(performance.now() - start)
    if (first > 0) firsts.push(first)
    const scores = drawing.lines.map((line) => scoreLine(line, seen))
    if (args.includes('--misses')) for (const { line, isFound, isRead } of scores) if (!isRead) console.log(`${scene.id} turned ${scene.angle} in ${scene.font}: ${isFound ? 'found, not read' : 'missed'} at ${line.size.toFixed(0)} px: ${line.text}`)
    if (args.includes('--misses') && scene.kind === 'clean') for (const line of seen.text) console.log(`${scene.id}: "${line.text}" ${JSON.stringify(line.box)}`)
    return { scores, text: seen.text.length, faces: seen.faces.length }
  }
  if (isWanted('text')) await measureText(see)
  if (isWanted('faces')) await measureFaces()
  if (isWanted('clean')) await measureClean(see)
} finally {
  await browser.close()
}
const middle = (list: number[]): string => ((list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0) / 1000).toFixed(2)
console.log(`\n${took.length} pictures; middle time to first findings ${middle(firsts)} s, to all ${middle(took)} s, longest ${((took.at(-1) ?? 0) / 1000).toFixed(2)} s; memory ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`)

async function measureText(see: (scene: Scene) => Promise<{ scores: LineScore[] }>): Promise<void> {
  const scored: { scene: Scene; score: LineScore }[] = []
  for (const scene of makeScenes(Number(valueOf('--rounds') ?? 2))) scored.push(...(await see(scene)).scores.map((score) => ({ scene, score })))
  const row = (name: string, isOf: (one: (typeof scored)[number]) => boolean, isHit: (score: LineScore) => boolean): string => {
    const those = scored.filter(isOf)
    return toRow(name, those.filter(({ score }) => isHit(score)).length, those.length)
  }
  const bands: [string, number, number][] = [['under 12 px', 0, 11.5], ['12 px', 11.5, 15], ['16 px', 15, 18], ['20 px', 18, 24], ['28 px', 24, 34], ['40 px', 34, 99]]
  const isIn = (low: number, high: number) => ({ score }: (typeof scored)[number]): boolean => score.line.size >= low && score.line.size < high
  console.log(`\nLines of print, ${sizes.join(', ')} px\n\n${head('size')}`)
  for (const [name, low, high] of bands) console.log(row(name, isIn(low, high), (score) => score.isFound))
  console.log(row('16 px or more', isIn(15, 99), (score) => score.isFound))
  console.log(`\n${head('16 px or more')}`)
  for (const kind of kinds) console.log(row(kind, (one) => one.scene.kind === kind && one.score.line.size >= 15, (score) => score.isFound))
  for (const angle of [0, 4, -8, 14, 90, 180, 270]) console.log(row(`turned ${angle}°`, (one) => one.scene.angle === angle && one.score.line.size >= 15, (score) => score.isFound))
  console.log(row('read, four of five letters', isIn(15, 99), (score) => score.isRead))
}

async function measureFaces(): Promise<void> {
  const pixels = await codecs.readJpeg(readSheet())
  console.log(`\nPortraits on one sheet\n\n${head('width of the faces')}`)
  for (const size of [65, 40, 30, 20]) {
    const small = toFaceSize(pixels, size)
    const { faces } = await analyse(small.pixels, tools, { limits: { faces: 60_000, text: 0 } })
    const { found, of } = countFound(faces, small.scale)
    console.log(toRow(`${size} px`, found, of))
  }
}

async function measureClean(see: (scene: Scene) => Promise<{ text: number; faces: number }>): Promise<void> {
  const scenes = makeCleanScenes(Number(valueOf('--clean') ?? 30))
  let text = 0, faces = 0
  for (const scene of scenes) {
    const seen = await see(scene)
    if (seen.text > 0) text++
    if (seen.faces > 0) faces++
  }
  console.log(`\nPictures without people or print (hills, charts, ECGs, films, leaves, bricks)\n\n| false alarm | pictures with | without | % | 95 % interval |\n|---|---|---|---|---|`)
  console.log(toRow('text', text, scenes.length))
  console.log(toRow('faces', faces, scenes.length))
}
