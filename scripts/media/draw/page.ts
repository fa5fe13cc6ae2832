import { chromium } from 'playwright-core'
import { chromiumArguments, ensureChromium } from '../../browser.ts'
import type { FaceScene } from '../face-scenes.ts'
import type { CleanScene, Scene } from '../scenes.ts'
import { makeBrush } from './brush.ts'
import { makeClinic } from './clinic.ts'
import { drawGlare, drawLight, smear } from './light.ts'
import { makeMade } from './made.ts'
import { makeNature } from './nature.ts'
import { drawClean, drawFaces, drawScene, finishPicture, makeCanvas, type Drawing } from './picture.ts'
import { coverFace, drawPortraits } from './portraits.ts'
import { drawBeside, drawPrint, layCard, makeLay } from './print.ts'
import { drawRoom } from './room.ts'

/** What draws pictures: a page of Chromium that holds the functions of this folder. */
export type Drawer = {
  scene: (scene: Scene) => Promise<Drawing>
  clean: (scene: CleanScene) => Promise<Drawing>
  faces: (scene: FaceScene) => Promise<Drawing>
  close: () => Promise<void>
}

/** Opens the page; `sheet` is the JPEG of portraits. */
export async function openDrawer(sheet: Uint8Array): Promise<Drawer> {
  const browser = await chromium.launch({ executablePath: await ensureChromium(console.error), args: chromiumArguments })
  const page = await browser.newPage()
  await page.setContent(`<img src="data:image/jpeg;base64,${Buffer.from(sheet).toString('base64')}">`)
  await page.addScriptTag({ content: [makeBrush, makeCanvas, drawRoom, drawPrint, drawBeside, makeLay, layCard, drawLight, drawGlare, smear, makeNature, makeMade, makeClinic, drawPortraits, coverFace, finishPicture].map(String).join('\n') })
  return {
    scene: (scene) => page.evaluate(drawScene, scene),
    clean: (scene) => page.evaluate(drawClean, scene),
    faces: (scene) => page.evaluate(drawFaces, scene),
    close: () => browser.close(),
  }
}
