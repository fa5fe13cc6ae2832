import { expect, test } from 'vitest'
import { changes, faceSizes, makeFaceScenes } from './face-scenes.ts'
import { angles, conditions, firstMeasuredSeed, kinds, makeCleanScenes, makeScenes, sizes, things } from './scenes.ts'

test('the corpus holds every thing, size, condition and turn; the same seed gives the same pictures', () => {
  const scenes = makeScenes(firstMeasuredSeed, true)
  expect(scenes).toHaveLength(kinds.length * sizes.length * 3)
  for (const size of sizes) expect(new Set(scenes.filter((scene) => scene.size === size).map(({ condition }) => condition)).size).toBe(conditions.length)
  for (const kind of kinds) expect(new Set(scenes.filter((scene) => scene.kind === kind).map(({ condition }) => condition)).size).toBe(conditions.length)
  expect(new Set(scenes.map(({ angle }) => angle))).toEqual(new Set(angles))
  expect(makeScenes(firstMeasuredSeed, true)).toEqual(scenes)
  expect(new Set([...scenes, ...makeScenes(1, true)].map(({ id }) => id)).size).toBe(scenes.length * 2)
})

test('a hundred clean pictures are not too few, and tuning never sees a measured one', () => {
  const measured = makeCleanScenes(things, firstMeasuredSeed, true)
  expect(measured.length).toBeGreaterThanOrEqual(96)
  const tuned = [...makeCleanScenes(things, 1, true), ...makeScenes(1, true), ...makeFaceScenes(1, true)]
  expect(Math.max(...tuned.map(({ seed }) => seed))).toBeLessThan(firstMeasuredSeed)
})

test('portraits take turns over the whole sheet', () => {
  const scenes = makeFaceScenes(firstMeasuredSeed, true)
  expect(scenes).toHaveLength(changes.length * faceSizes.length)
  expect(new Set(scenes.flatMap(({ placed }) => placed.map(({ seed }) => seed))).size).toBe(108)
})
