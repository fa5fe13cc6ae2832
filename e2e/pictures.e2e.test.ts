import { describe, expect, it } from 'vitest'
import { loadSeeTools } from '../packages/media/analyse/load-tools-node.ts'
import { examine } from '../packages/media/examine/examine.ts'
import { look } from '../packages/media/look.ts'
import { loadCodecs } from '../packages/media/pixels/load-codecs-node.ts'
import { makeDicom } from '../packages/media/samples/dicom.ts'
import { readSample } from '../packages/media/samples/read-node.ts'
import { makeBomb, makeWall, secrets, toFile } from './picture-files.ts'
import { openPicturePages, patience, type PicturePage } from './picture-page.ts'
import { waitUntilRead, waitUntilStored } from './site.ts'
import { texts } from './texts.ts'

let site: PicturePage['site']
let page: PicturePage['page']
let on: PicturePage['on']
let bedside: PicturePage['bedside']
openPicturePages((open) => { ({ site, page, on, bedside } = open) })

describe('a photo with a place, a face and a wristband', () => {
  it('comes out with none of the three, and nothing leaves the device', patience, async () => {
    await waitUntilStored(page)
    await page.context().setOffline(true)
    const asked: string[] = []
    page.context().on('request', (request) => { if (!/^(?:blob:|http:\/\/127\.0\.0\.1:\d+\/assets\/[\w.-]+$)/.test(request.url())) asked.push(request.url()) })
    const before = site.asked.length
    await on.hand('drop', toFile('a.jpg', 'image/jpeg', bedside))
    await page.locator('.pic').waitFor()
    expect(await on.verdict.textContent()).not.toContain('Nothing stood out')
    await on.whenLooked()
    expect(await on.verdict.textContent()).toContain('This cannot go out as it is.')
    const notes = (await page.locator('.note-what').allTextContents()).join(' ')
    for (const kind of [/face/i, /birth|record number/i, /file also tells where/i]) expect(notes).toMatch(kind)
    expect(await on.marks.count()).toBeGreaterThan(2)

    await page.getByRole('button', { name: /^Cover the face and the text, and remove hidden data$/ }).click()
    await page.locator('.report').waitFor()
    await on.whenLooked()
    expect(await on.verdict.textContent()).toContain('Nothing stood out.')
    expect(await on.marks.count()).toBe(0)
    const { name, bytes } = await on.download()
    expect(name).toBe('picture-1.jpg')
    // The page's own files come from the device; the server is asked for nothing.
    expect(asked).toEqual([])
    expect(site.asked.length).toBe(before)

    const raw = Buffer.from(bytes).toString('latin1')
    for (const secret of secrets) expect(raw).not.toContain(secret)
    expect((await look(bytes)).metadata.filter(({ sensitive }) => sensitive)).toEqual([])
    const again = await examine(bytes, { codecs: await loadCodecs(), loadSeeTools }, { limits: { faces: 60_000, text: 60_000 } })
    expect(again.seen?.faces).toEqual([])
    expect(again.seen?.text.map(({ text }) => text).filter((text) => /[a-z]{3}|\d{3}/i.test(text))).toEqual([])
  })

  it('is one thing with the text: a clean text is never called clear beside it, and one remark leads to the other', patience, async () => {
    await page.getByRole('textbox', { name: 'Your post' }).fill(texts.clean)
    await waitUntilRead(page)
    expect(await on.verdict.textContent()).toContain('Nothing stood out.')
    await on.bringPhoto(bedside)
    await page.locator('[data-read=no]').waitFor({ state: 'attached' })
    await expect.poll(() => on.verdict.textContent()).not.toContain('Nothing stood out')
    await on.whenLooked()
    const key = await on.marks.last().getAttribute('data-mark')
    await on.marks.last().click()
    expect(await page.locator('.note-open .note-body').getAttribute('id')).toBe(`note-${key}`)
    await page.keyboard.press('F8')
    await expect.poll(() => page.evaluate("document.activeElement.dataset.mark ?? document.activeElement.id")).not.toBe(key)
    await page.locator('.note', { hasText: 'A face' }).locator('.note-head').click()
    await expect.poll(() => page.locator('.pic-mark-open').count()).toBe(1)
  })

  it('is covered one kind at a time, and each step is taken back', patience, async () => {
    await on.bringPhoto(bedside)
    await on.whenLooked()
    await page.getByRole('button', { name: 'Only hidden data' }).click()
    await page.locator('.report', { hasText: 'The picture itself is untouched, to the byte.' }).waitFor()
    await on.whenLooked()
    expect(await on.marks.count()).toBeGreaterThan(2)
    await page.locator('.note', { hasText: 'A face' }).locator('.note-head').click()
    await page.getByRole('button', { name: 'Cover this', exact: true }).click()
    await page.locator('.report', { hasText: 'One box covered, its pixels destroyed.' }).waitFor()
    await on.whenLooked()
    expect(await page.locator('.pic-found').textContent()).not.toContain('face')
    await page.getByRole('button', { name: 'Before and after' }).click()
    const slider = page.getByRole('slider', { name: 'How much of the picture before is shown' })
    await slider.press('ArrowRight')
    expect(await slider.getAttribute('aria-valuetext')).toBe('51 % before, 49 % after')
    await page.getByRole('button', { name: 'Take the last step back' }).click()
    expect(await page.locator('.pic-found').textContent()).toContain('ne face')
    await page.getByRole('button', { name: 'Take the last step back' }).click()
    expect(await page.locator('.pic-found').textContent()).toContain('the place')
    expect(await page.getByRole('button', { name: 'Take the last step back' }).count()).toBe(0)
    expect((await on.download()).bytes).toEqual(bedside)
  })

  it('keeps a face that its author leaves as it is', patience, async () => {
    await on.bringPhoto(bedside)
    await on.whenLooked()
    await on.marks.last().click()
    await page.getByRole('button', { name: 'Leave it as it is' }).click()
    await page.getByRole('button', { name: /^Cover the text, and remove hidden data$/ }).click()
    await page.locator('.report').waitFor()
    await on.whenLooked()
    expect(await page.locator('.pic-found').textContent()).toContain('One face')
  })

  it('asks what no detector sees; a patient without consent stops it', patience, async () => {
    await on.bringPhoto(bedside)
    await on.whenLooked()
    const question = page.getByRole('group', { name: 'Does a patient, a part of a body or a specimen show?' })
    await question.getByRole('button', { name: 'Yes' }).click()
    await page.locator('.note-block', { hasText: 'You said that a patient shows.' }).waitFor()
    await page.getByRole('group', { name: /consent cover/i }).waitFor()
    await question.getByRole('button', { name: 'Skip' }).click()
    await expect.poll(() => page.getByRole('group', { name: /consent cover/i }).count()).toBe(0)
  })
})

describe('a picture', () => {
  it('in which nothing stood out is never called safe', patience, async () => {
    await on.bring(toFile('wall.jpg', 'image/jpeg', await makeWall()))
    await on.whenLooked()
    expect(await page.locator('.pic-found').textContent()).toContain('Nothing stood out to me.')
    expect(await page.locator('main').textContent()).not.toMatch(/\bsafe\b/i)
  })

  it('that is pasted comes in; words that are pasted with their picture stay words', patience, async () => {
    await on.hand('paste', toFile('image.png', 'image/png', readSample('plain.png')))
    await page.getByRole('region', { name: 'Pictures' }).waitFor()
    await on.whenLooked()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File(['x'], 'a.png', { type: 'image/png' }))
      data.setData('text/plain', 'Words')
      document.querySelector('#post-text')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })
    expect(await page.locator('.pic').getAttribute('aria-label')).toBe('Picture')
  })

  it('that another app shares comes in beside its words', patience, async () => {
    await waitUntilStored(page)
    const other = await page.context().newPage()
    const target = new URL('check/share', site.url.replace(/[^/]*$/, '')).href
    await other.setContent(`<form method="post" enctype="multipart/form-data" action="${target}"><textarea name="text">${texts.clean}</textarea><input type="file" name="pictures"></form>`)
    await other.locator('input').setInputFiles(toFile('wall.jpg', 'image/jpeg', await makeWall()))
    await other.evaluate('document.forms[0].submit()')
    await other.locator('.pic-found').waitFor({ timeout: 100_000 })
    expect(await other.getByRole('textbox', { name: 'Your post' }).inputValue()).toBe(texts.clean)
    expect(await other.locator('.pic').count()).toBe(1)
  })

  it('is removed, and brought back with its words', patience, async () => {
    await on.bring(toFile('wall.jpg', 'image/jpeg', await makeWall()))
    await on.whenLooked()
    await page.getByLabel('Alternative text').fill('A wall at dusk')
    await page.getByRole('button', { name: 'Remove the picture' }).click()
    await expect.poll(() => on.verdict.textContent()).toContain('A blank page.')
    await page.getByRole('button', { name: 'Bring it back' }).click()
    expect(await page.getByLabel('Alternative text').inputValue()).toBe('A wall at dusk')
  })

  it('outlives a look at another screen, and asks before it is lost', patience, async () => {
    await on.bring(toFile('wall.jpg', 'image/jpeg', await makeWall()))
    await on.whenLooked()
    await page.getByRole('link', { name: 'Guidance', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Guidance' }).waitFor()
    await page.getByRole('link', { name: 'Check a post' }).click()
    await page.locator('.pic-found').waitFor()
    const asked: string[] = []
    page.on('dialog', (dialog) => { asked.push(dialog.type()); void dialog.dismiss() })
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => asked).toEqual(['beforeunload'])
  })

  it('gets words that are counted and read as they are typed', patience, async () => {
    await on.bring(toFile('wall.jpg', 'image/jpeg', await makeWall()))
    await on.whenLooked()
    await page.locator('.note-tip', { hasText: /description|alternative/i }).waitFor()
    const alt = page.getByLabel('Alternative text')
    await alt.fill('Mrs. Okafor in bed 4 of ward 7, seen with heart failure on 3 November.')
    await on.whenLooked()
    await page.locator('.alt-note').first().waitFor()
    expect(await page.locator('.alt .line-hold, .alt .line-block, .alt .line-advise').count()).toBeGreaterThan(0)
    expect(await on.verdict.textContent()).toMatch(/Wait|cannot go out/)
    await alt.fill('x'.repeat(1501))
    await page.getByText('501 too many for X, Mastodon and Threads.').waitFor()
  })

  it('too large for a platform is made smaller only after a look', patience, async () => {
    const codecs = await loadCodecs()
    const [width, height] = [1500, 1200]
    const data = new Uint8ClampedArray(width * height * 4)
    // Noise, from a rule of thumb for pseudo-random numbers: it hardly packs.
    for (let at = 0, seed = 7; at < data.length; at++) data[at] = at % 4 === 3 ? 255 : (seed = (seed * 16_807) % 2_147_483_647) & 255
    const large = await codecs.writeJpeg({ width, height, data }, { quality: 95, subsampled: false })
    await on.bring(toFile('noise.jpg', 'image/jpeg', large))
    await on.whenLooked()
    await page.getByRole('button', { name: /^Show me a smaller one for .*Bluesky/ }).click()
    await page.getByRole('button', { name: 'Take the smaller one' }).waitFor()
    expect(await page.locator('.pic-foot').textContent()).toContain('Download')
    await page.getByRole('button', { name: 'Keep it as it is' }).click()
    expect((await on.download()).bytes.length).toBe(large.length)
    await page.getByRole('button', { name: /^Show me a smaller one/ }).click()
    await page.getByRole('button', { name: 'Take the smaller one' }).click()
    await on.whenLooked()
    expect((await on.download()).bytes.length).toBeLessThanOrEqual(2_000_000)
  })
})

describe('several pictures', () => {
  it('are ten at most, and the eleventh is told kindly', patience, async () => {
    const walls = await Promise.all(Array.from({ length: 11 }, (_, at) => makeWall(at)))
    await on.bring(...walls.map((bytes, at) => toFile(`${at}.jpg`, 'image/jpeg', bytes)))
    await page.getByText('10 pictures stand in one post at most, so I left one out. Remove one to make room.').waitFor()
    expect(await page.locator('.pic-tile').count()).toBe(10)
    await page.locator('.pic-tile').nth(3).click()
    expect(await page.locator('.pic').getAttribute('aria-label')).toBe('Picture 4 of 10')
    expect(await page.getByRole('progressbar', { name: 'Looking at picture 10' }).count()).toBe(1)
  })
})

describe('a file that is not taken', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>document.title="ran"</script></svg>')
  const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom\0\0\0\0isommp42'), Buffer.from([0, 0, 0, 8]), Buffer.from('mdat')])
  it.each<[string, string, () => Uint8Array, RegExp]>([
    ['a DICOM file', 'scan.jpg', () => makeDicom({ form: 'explicit', hasPreamble: true }), /DICOM|scanner|medical/i],
    ['an SVG with a script', 'logo.svg', () => svg, /SVG|drawing/i],
    ['nothing at all', 'empty.png', () => new Uint8Array(), /empty|nothing/i],
    ['half a picture', 'half.jpg', () => bedside.subarray(0, 2500), /.{10}/],
    ['a film', 'film.png', () => mp4, /film|video/i],
    ['a bomb', 'bomb.png', () => makeBomb(), /pixels|large/i],
  ])('%s says why, and the way on', patience, async (_what, name, make, words) => {
    await on.bring(toFile(name, 'image/png', make()))
    await page.locator('.pic-refused').waitFor()
    await on.whenLooked()
    expect(await page.locator('.pic-refused-what').textContent()).toMatch(words)
    expect((await page.locator('.pic-refused p').nth(1).textContent())?.length).toBeGreaterThan(10)
    expect(await on.verdict.textContent()).not.toContain('Nothing stood out')
    expect(await page.title()).not.toBe('ran')
    expect(await page.locator('.pic img').count()).toBe(0)
  })

  it('has its name shown as a name', async () => {
    await on.bring(toFile('<img src=x onerror=document.title=1>.jpg', 'image/jpeg', new Uint8Array()))
    expect(await page.locator('.pic-name').textContent()).toBe('<img src=x onerror=document.title=1>.jpg')
  })
})
