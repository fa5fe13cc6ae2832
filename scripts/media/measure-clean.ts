import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../files.ts'
import type { Drawer } from './draw/page.ts'
import type { Row, Section } from './report.ts'
import { labelledThings, makeCleanScenes, things } from './scenes.ts'
import { scoreLine } from './score-text.ts'
import type { Eye, Mine } from './see.ts'

/** Photographs in the public domain that come as packages. */
const photographs = ['acanthus-mollis', 'airplane-from-above', 'allium-oreophilum', 'black-canyon', 'dust-bowl-home', 'french-alpine-landscape', 'nagasaki-boats']

/** False alarms on pictures without people or print, and beside the labels of charts. */
export async function measureClean(drawer: Drawer, eye: Eye, firstSeed: number, isFull: boolean, isMine: Mine): Promise<Section[]> {
  const drawn = { pictures: 0, text: 0, unread: 0, faces: 0, words: 0 }
  const byThing = new Map<string, Row>()
  for (const scene of makeCleanScenes(things, firstSeed, isFull).filter((_, i) => isMine(i))) {
    const seen = await eye.see(scene.id, Buffer.from((await drawer.clean(scene)).jpeg, 'base64'))
    for (const { text, box, confidence } of seen.text) eye.tell(`false text ${scene.id} (${scene.condition}): "${text}" ${confidence.toFixed(0)} ${Object.values(box).map(Math.round).join(',')}`)
    for (const { box, confidence } of seen.faces) eye.tell(`false face ${scene.id} (${scene.condition}): ${confidence.toFixed(2)} ${Object.values(box).map(Math.round).join(',')}`)
    drawn.pictures++
    drawn.words += seen.text.length
    if (seen.text.length > 0) drawn.text++
    if (seen.faces.length > 0) drawn.faces++
    const row = byThing.get(scene.thing) ?? { name: scene.thing, hits: 0, of: 0 }
    byThing.set(scene.thing, { ...row, hits: row.hits + (seen.text.length + seen.faces.length > 0 ? 1 : 0), of: row.of + 1 })
  }
  const photos = { text: 0, faces: 0 }
  const mine = photographs.filter((_, i) => isMine(i))
  for (const name of mine) {
    const seen = await eye.see(name, readFileSync(join(root, `node_modules/@stdlib/datasets-img-${name}/data/image.jpg`)))
    for (const { text, confidence } of seen.text) eye.tell(`false text ${name}: "${text}" ${confidence.toFixed(0)}`)
    for (const { box, confidence } of seen.faces) eye.tell(`false face ${name}: ${confidence.toFixed(2)} ${Object.values(box).map(Math.round).join(',')}`)
    if (seen.text.length > 0) photos.text++
    if (seen.faces.length > 0) photos.faces++
  }
  const labels: Row = { name: 'labels found', hits: 0, of: 0 }
  const beside: Row = { name: 'text beside the labels', hits: 0, of: 0 }
  for (const scene of makeCleanScenes(labelledThings, firstSeed, isFull).filter((_, i) => isMine(i))) {
    const drawing = await drawer.clean(scene)
    const seen = await eye.see(scene.id, Buffer.from(drawing.jpeg, 'base64'))
    const scores = drawing.lines.map((line) => scoreLine(line, seen))
    labels.hits += scores.filter(({ isFound }) => isFound).length
    labels.of += scores.length
    const wrong = seen.text.filter(({ box }) => !drawing.lines.some(({ points }) => points.some(({ x, y }) => x >= box.x - 20 && x <= box.x + box.width + 20 && y >= box.y - 20 && y <= box.y + box.height + 20)))
    for (const { text, box } of wrong) eye.tell(`beside the labels ${scene.id} (${scene.condition}): "${text}" ${Object.values(box).map(Math.round).join(',')}`)
    beside.hits += wrong.length > 0 ? 1 : 0
    beside.of++
  }
  const alarms = { hit: 'pictures with', miss: 'without' }
  return [
    { title: 'False alarms on drawn pictures without people or print', ...alarms, rows: [{ name: 'text', hits: drawn.text, of: drawn.pictures }, { name: 'faces', hits: drawn.faces, of: drawn.pictures }] },
    { title: 'Drawn pictures with any false alarm, by thing', ...alarms, rows: [...byThing.values()] },
    { title: 'False alarms on photographs', ...alarms, rows: [{ name: 'text', hits: photos.text, of: mine.length }, { name: 'faces', hits: photos.faces, of: mine.length }] },
    { title: 'Charts, ECGs and films with labels', ...alarms, rows: [beside] },
    { title: 'Single labels on them', hit: 'found', miss: 'missed', rows: [labels] },
  ]
}
