import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse, type Seen } from '../../packages/media/analyse/analyse.ts'
import { loadSeeTools } from '../../packages/media/analyse/load-tools-node.ts'
import { loadCodecs } from '../../packages/media/pixels/load-codecs-node.ts'

/** Whether a picture, by its number, is looked at by this process. */
export type Mine = (i: number) => boolean

/** Counts do not depend on how busy the machine is: nothing is cut short. */
const patient = { faces: 600_000, text: 600_000 }

/** What measures have in common: how a picture is seen, what is said on the way, and how long each took. */
export type Eye = { see: (id: string, jpeg: Uint8Array) => Promise<Seen>; took: number[]; tell: (line: string) => void }

/** An eye over the real tools; `keep` names a folder for the pictures, `isTelling` says each miss and false alarm. */
export async function openEye(keep: string | undefined, isTelling: boolean): Promise<Eye> {
  const [codecs, tools] = await Promise.all([loadCodecs(), loadSeeTools()])
  const took: number[] = []
  if (keep) mkdirSync(keep, { recursive: true })
  return {
    took,
    tell: (line) => { if (isTelling) console.error(line) },
    see: async (id, jpeg) => {
      if (keep) writeFileSync(join(keep, `${id}.jpg`), jpeg)
      const pixels = await codecs.readJpeg(jpeg)
      const start = performance.now()
      const seen = await analyse(pixels, tools, { limits: patient })
      took.push(performance.now() - start)
      return seen
    },
  }
}
