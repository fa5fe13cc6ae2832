import type { Face } from '../../packages/media/faces/merge.ts'
import type { Drawer } from './draw/page.ts'
import { changes, faceSizes, makeFaceScenes, type FaceScene } from './face-scenes.ts'
import type { Row, Section } from './report.ts'
import type { Eye, Mine } from './see.ts'

/** Portraits of the sheet laid into drawn pictures: found and missed by size and by what covers or turns them. */
export async function measureFaces(drawer: Drawer, eye: Eye, firstSeed: number, isFull: boolean, isMine: Mine): Promise<Section[]> {
  const scored: { scene: FaceScene; found: number; of: number }[] = []
  let wrong = 0
  for (const scene of makeFaceScenes(firstSeed, isFull).filter((_, i) => isMine(i))) {
    const { faces } = await eye.see(scene.id, Buffer.from((await drawer.faces(scene)).jpeg, 'base64'))
    const missed = scene.placed.filter((one) => !faces.some((face) => isOn(face, one)))
    for (const one of missed) eye.tell(`missed ${scene.id}: portrait ${one.seed} turned ${one.angle} at ${one.x.toFixed(0)},${one.y.toFixed(0)}`)
    const extra = faces.filter((face) => !scene.placed.some((one) => isOn(face, one)))
    for (const { box, confidence } of extra) eye.tell(`false face ${scene.id}: ${confidence.toFixed(2)} ${Object.values(box).map(Math.round).join(',')}`)
    wrong += extra.length > 0 ? 1 : 0
    scored.push({ scene, found: scene.placed.length - missed.length, of: scene.placed.length })
  }
  const count = (name: string, isOf: (scene: FaceScene) => boolean): Row => {
    const those = scored.filter(({ scene }) => isOf(scene))
    return { name, hits: those.reduce((sum, { found }) => sum + found, 0), of: those.reduce((sum, { of }) => sum + of, 0) }
  }
  const found = { hit: 'found', miss: 'missed' }
  return [
    { title: 'Faces of portraits in drawn pictures, by width', ...found, rows: [...faceSizes.map((size) => count(`${size} px`, (scene) => scene.size === size)), count('all', () => true)] },
    { title: 'The same by what was done to them', ...found, rows: changes.map((change) => count(change, (scene) => scene.change === change)) },
    { title: 'The same by both', ...found, rows: changes.flatMap((change) => faceSizes.map((size) => count(`${change}, ${size} px`, (scene) => scene.change === change && scene.size === size))) },
    { title: 'False alarms for faces beside the portraits', hit: 'pictures with', miss: 'without', rows: [{ name: 'faces', hits: wrong, of: scored.length }] },
  ]
}

/** A face counts where its middle lies on the portrait's face and its size is about right. */
function isOn({ box }: Face, { x, y, width }: FaceScene['placed'][number]): boolean {
  const apart = Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y)
  return apart < width * 0.5 && box.width > width * 0.4 && box.width < width * 2.5
}
