import type { RegionKind } from '../../packages/media/analyse/regions.ts'
import type { Seen } from '../../packages/media/analyse/analyse.ts'
import type { Drawer } from './draw/page.ts'
import type { Row, Section } from './report.ts'
import { angles, conditions, kinds, makeScenes, type Scene, type SceneKind } from './scenes.ts'
import { scoreLine, type LineScore } from './score-text.ts'
import type { Eye, Mine } from './see.ts'

type Scored = { scene: Scene; score: LineScore; region: RegionKind | 'none' }

/** Sizes as printed in tables; a line's size is measured where it stands, since bending and distance change it. */
const bands: [name: string, low: number, high: number][] = [['under 12 px', 0, 11.5], ['12 px', 11.5, 15.5], ['16 px', 15.5, 18.5], ['20 px', 18.5, 24], ['28 px', 24, 34], ['40 px', 34, 999]]
/** Print of this size or more counts towards the goal for 16 pixels. */
const large = 15.5
const regionKinds: (RegionKind | 'none')[] = ['wristband', 'screen', 'label', 'document', 'text', 'none']

/** What a region of each thing may be called; the first is its own name. */
export const rightRegions: Record<SceneKind, RegionKind[]> = {
  wristband: ['wristband'],
  monitor: ['screen'],
  whiteboard: ['document', 'label'],
  label: ['label'],
  letter: ['document'],
  prescription: ['document', 'label'],
}

/** Lines of print found, read, and put into the right kind of region. */
export async function measureText(drawer: Drawer, eye: Eye, firstSeed: number, isFull: boolean, isMine: Mine): Promise<Section[]> {
  const all: Scored[] = []
  for (const scene of makeScenes(firstSeed, isFull).filter((_, i) => isMine(i))) {
    const drawing = await drawer.scene(scene)
    const seen = await eye.see(scene.id, Buffer.from(drawing.jpeg, 'base64'))
    for (const line of drawing.lines) {
      const score = scoreLine(line, seen)
      if (!score.isFound) eye.tell(`missed ${scene.id} turned ${scene.angle} in ${scene.font} at ${line.size.toFixed(0)} px: ${line.text}`)
      else if (!score.isRead) eye.tell(`not read ${scene.id} turned ${scene.angle} in ${scene.font} at ${line.size.toFixed(0)} px: ${line.text} | ${score.read}`)
      all.push({ scene, score, region: toRegion(score.line.points, seen) })
    }
  }
  const isLarge = ({ score }: Scored): boolean => score.line.size >= large
  const count = (name: string, isOf: (one: Scored) => boolean, isHit: (one: Scored) => boolean): Row => {
    const those = all.filter(isOf)
    return { name, hits: those.filter(isHit).length, of: those.length }
  }
  const isFound = ({ score }: Scored): boolean => score.isFound
  const inBand = (low: number, high: number) => ({ score }: Scored): boolean => score.line.size >= low && score.line.size < high
  const found = { hit: 'found', miss: 'missed' }
  const turns = [...new Set(angles)].toSorted((a, b) => a - b)
  return [
    { title: 'Lines of print by size', ...found, rows: [...bands.map(([name, low, high]) => count(name, inBand(low, high), isFound)), count('16 px or more', isLarge, isFound)] },
    { title: 'Lines of print by thing and size', ...found, rows: kinds.flatMap((kind) => bands.map(([name, low, high]) => count(`${kind}, ${name}`, (one) => one.scene.kind === kind && inBand(low, high)(one), isFound))) },
    { title: 'Lines of print of 16 px or more, by light, hand and camera', ...found, rows: conditions.map((condition) => count(condition, (one) => one.scene.condition === condition && isLarge(one), isFound)) },
    { title: 'Lines of print under 16 px, by light, hand and camera', ...found, rows: conditions.map((condition) => count(condition, (one) => one.scene.condition === condition && !isLarge(one), isFound)) },
    { title: 'Lines of print of 16 px or more, by turn', ...found, rows: turns.map((turn) => count(`${turn}°`, (one) => one.scene.angle === turn && isLarge(one), isFound)) },
    { title: 'Lines of print of which four of five letters were read', hit: 'read', miss: 'not read', rows: [...bands.map(([name, low, high]) => count(name, inBand(low, high), ({ score }) => score.isRead)), count('16 px or more', isLarge, ({ score }) => score.isRead)] },
    { title: 'Lines of 16 px or more in a region of the right kind (of those found)', hit: 'right', miss: 'other', rows: kinds.map((kind) => count(kind, (one) => one.scene.kind === kind && isLarge(one) && isFound(one), ({ region }) => rightRegions[kind].some((right) => right === region))) },
    { title: 'Lines of 16 px or more in any region that tells of a clinic: all but plain text (of those found)', hit: 'in one', miss: 'in none', rows: [count('all things', (one) => isLarge(one) && isFound(one), ({ region }) => region !== 'none' && region !== 'text')] },
    { title: 'Where lines of 16 px or more were put (of those found)', heads: ['thing', ...regionKinds], cells: kinds.map((kind) => [kind, ...regionKinds.map((region) => String(all.filter((one) => one.scene.kind === kind && isLarge(one) && isFound(one) && one.region === region).length))]) },
  ]
}

/** The kind of the region that holds most of a line. */
function toRegion(points: readonly { x: number; y: number }[], { regions }: Seen): RegionKind | 'none' {
  const held = regions.map(({ kind, box }) => ({ kind, count: points.filter(({ x, y }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height).length }))
  const best = held.toSorted((a, b) => b.count - a.count)[0]
  return best && best.count > 0 ? best.kind : 'none'
}
