import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import { loadCodecs } from '../packages/media/pixels/load-codecs-node.ts'
import { makeWall, toFile } from './picture-files.ts'
import { openHands, openPicturePages, patience, type PicturePage } from './picture-page.ts'

let site: PicturePage['site']
let page: PicturePage['page']
let on: PicturePage['on']
let bedside: PicturePage['bedside']
openPicturePages((open) => { ({ site, page, on, bedside } = open) })

const isOnBox = (): Promise<unknown> => page.evaluate("'hand' in document.activeElement.dataset")

describe('with the keyboard alone', () => {
  it('a box is put down, moved, sized and covered', patience, async () => {
    await on.bring(toFile('wall.jpg', 'image/jpeg', await makeWall()))
    await on.whenLooked()
    await page.getByRole('button', { name: 'Add a box' }).focus()
    await page.keyboard.press('Enter')
    const box = page.locator('[data-hand]')
    await expect.poll(isOnBox).toBe(true)
    expect(await box.getAttribute('aria-label')).toBe('Your box 1: 40 % from the left, 40 % from the top, 20 % wide, 20 % high')
    for (const key of ['ArrowLeft', 'Shift+ArrowRight', 'Alt+ArrowDown', 'Alt+Shift+ArrowRight']) await page.keyboard.press(key)
    expect(await box.getAttribute('aria-label')).toBe('Your box 1: 44 % from the left, 40 % from the top, 25 % wide, 21 % high')
    await expect.poll(() => on.spoken.textContent()).toContain('44 % from the left')
    await page.keyboard.press('Escape')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Add a box')
    await page.keyboard.press('Enter')
    await expect.poll(() => box.count()).toBe(2)
    await expect.poll(isOnBox).toBe(true)
    await page.keyboard.press('Delete')
    await expect.poll(() => box.count()).toBe(1)
    await page.getByRole('button', { name: 'Cover your box' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.report', { hasText: 'One box covered, its pixels destroyed.' }).waitFor()
    const { bytes } = await on.download()
    const { width, data } = await (await loadCodecs()).readJpeg(bytes)
    const at = (240 * width + 350) * 4
    expect([...data.subarray(at, at + 3)].every((value) => value < 12)).toBe(true)
  })

  it('the marks are walked with arrows', patience, async () => {
    await on.bringPhoto(bedside)
    await on.whenLooked()
    await on.marks.first().focus()
    const names: (string | null)[] = []
    for (let at = 0; at < (await on.marks.count()); at++) {
      names.push(await page.evaluate('document.activeElement.getAttribute("aria-label")'))
      await page.keyboard.press('ArrowRight')
    }
    expect([...new Set(names)], names.join("\n")).toHaveLength(names.length)
    expect(names[0]).toMatch(/^Mark 1/)
  })
})

it('by mouse a box is drawn, pulled and taken away', patience, async () => {
  await on.bring(toFile('wall.jpg', 'image/jpeg', await makeWall()))
  await on.whenLooked()
  const plane = await page.locator('.stage-plane').boundingBox()
  if (!plane) throw new Error('There is no picture.')
  const drag = async (from: [number, number], to: [number, number]): Promise<void> => {
    await page.mouse.move(plane.x + plane.width * from[0], plane.y + plane.height * from[1])
    await page.mouse.down()
    await page.mouse.move(plane.x + plane.width * to[0], plane.y + plane.height * to[1], { steps: 4 })
    await page.mouse.up()
  }
  await drag([0.1, 0.1], [0.3, 0.3])
  const box = page.locator('[data-hand]')
  expect(await box.getAttribute('aria-label')).toBe('Your box 1: 10 % from the left, 10 % from the top, 20 % wide, 20 % high')
  await drag([0.2, 0.2], [0.5, 0.4])
  expect(await box.getAttribute('aria-label')).toBe('Your box 1: 40 % from the left, 30 % from the top, 20 % wide, 20 % high')
  await drag([0.6, 0.5], [0.7, 0.6])
  expect(await box.getAttribute('aria-label')).toBe('Your box 1: 40 % from the left, 30 % from the top, 30 % wide, 30 % high')
  await page.getByRole('button', { name: 'Take box 1 away' }).click()
  expect(await box.count()).toBe(0)
})

describe('each view of pictures has no fault', () => {
  const views = (['light', 'dark'] as const).flatMap((colorScheme) => ([{ width: 1440, height: 900 }, { width: 320, height: 700 }] as const).map((viewport) => ({ colorScheme, viewport })))
  it.each(views)('%o', patience, async ({ colorScheme, viewport }) => {
    page = await site.open({ colorScheme, viewport, reducedMotion: 'reduce' })
    on = openHands(page)
    const faults = async (): Promise<string[]> => {
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`)
    }
    const isSideways = () => page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
    await on.bring(toFile('a.jpg', 'image/jpeg', bedside), toFile('b.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')))
    await on.whenLooked()
    await page.locator('.pic-tile').first().click()
    await page.getByRole('button', { name: 'Add a box' }).click()
    await page.getByText('How to write it').click()
    expect(await faults()).toEqual([])
    expect(await isSideways()).toBe(false)
    await page.getByRole('button', { name: '200 %' }).click()
    expect(await faults()).toEqual([])
    await page.locator('.cover-all').click()
    await page.locator('.report').waitFor()
    await on.whenLooked()
    await page.getByRole('button', { name: 'Before and after' }).click()
    expect(await faults()).toEqual([])
    expect(await isSideways()).toBe(false)
    await page.locator('.pic-tile').last().click()
    expect(await faults()).toEqual([])
  })
})
