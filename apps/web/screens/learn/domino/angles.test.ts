import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAngles } from './angles.ts'

const row = { tall: 92, thick: 18, step: 52 }

/** The upper right corner of a domino, from its foot. */
const corner = (angle: number): [number, number] => [row.tall * Math.sin((angle * Math.PI) / 180), row.tall * Math.cos((angle * Math.PI) / 180)]
/** How far a point is from the left face of the next domino; below 0 it would be inside. */
function toGap([x, y]: [number, number], next: number): number {
  const phi = (next * Math.PI) / 180
  return row.step * Math.cos(phi) - row.thick - (x * Math.cos(phi) - y * Math.sin(phi))
}

describe('toAngles', () => {
  it('stands where nothing fell, and nowhere else', () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (fallen) => {
      expect(toAngles(fallen, row).map((angle) => angle > 0)).toEqual(fallen)
    }))
  })

  it('lets every fallen one lie on the next, and never in it', () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 12 }), (fallen) => {
      const angles = toAngles(fallen, row)
      for (let at = 0; at + 1 < angles.length; at += 1) {
        const [angle = 0, next = 0] = [angles[at], angles[at + 1]]
        if (angle > 0) expect(Math.abs(toGap(corner(angle), next))).toBeLessThan(1e-6)
        expect(angle).toBeLessThanOrEqual(90)
      }
    }))
  })

  it('lays the last one flat', () => expect(toAngles([true], row)).toEqual([90]))
})
