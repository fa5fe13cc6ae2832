import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { reviewOutputSchema } from '@sharewell/review/contract'
import { describe, expect, test } from 'vitest'
import { review } from './review.ts'

const local = join(import.meta.dirname, '../../../packages/review/packs/local/examples/riverbend-general.yaml')
const post = 'Consultant here, no name for obvious reasons. Delivered the twins of the lighthouse keeper in Fogo this morning, all of us cheered. The guidelines are wrong on cholesterol, mark my words. My patients, add me as a friend on here. Two years on Project Heron.'

async function run(packs: string, format = 'text'): Promise<string> {
  const stdout = new PassThrough({ highWaterMark: 1 << 24 })
  await review(['--packs', packs, '--format', format, post], { stdin: Readable.from([]), isStdinTerminal: false, stdout, stderr: new PassThrough(), environment: { isColoured: false, columns: 80 }, today: '2026-11-20' })
  return String(stdout.read() ?? '')
}

/** Lines joined, so that a wrap does not part what is looked for. */
const flat = (written: string): string => written.replace(/\s+/g, ' ')

describe('one post under four regulators and a hospital', () => {
  test.each<[string, string[], string[]]>([
    ['gmc2024', ['gmc2024.13', 'gmc2024.18', 'gmc2024.07', 'Ask yourself: Could you say who you are'], ['cmpa.', 'ccmc.', 'ahpra.', 'Regulators differ', 'Your hospital asks']],
    ['cmpa', ['cmpa.08', 'cmpa.12', 'cmpa.06'], ['gmc2024.', 'Regulators differ', 'Could you say who you are']],
    ['ccmc', ['ccmc.03', 'ccmc.10', '[known at second hand]'], ['gmc2024.', 'Regulators differ']],
    ['ahpra', ['ahpra.02', 'ahpra.06', 'ahpra.08'], ['gmc2024.', 'Regulators differ']],
    [local, ['Your hospital asks', '“Project Heron”', 'riverbend-general.unannounced'], ['gmc2024.', 'Regulators differ']],
  ])('%s alone', async (packs, shown, absent) => {
    const written = flat(await run(packs))
    for (const words of shown) expect(written).toContain(words)
    for (const words of absent) expect(written).not.toContain(words)
  })

  test('together, each difference is shown with who says what, and how well it is known', async () => {
    const written = flat(await run(`gmc2024,cmpa,ccmc,ahpra,${local}`))
    for (const words of [
      'Regulators differ: May a doctor post anonymously? - cmpa: An alias is allowed, and is no licence to misbehave. (cmpa.08) - gmc2024',
      ': Who comments on health should usually say who they are. (gmc2024.13',
      'Regulators differ: Can private and professional life be kept apart online? - cmpa: Keep personal and professional profiles apart. (cmpa.06) - ccmc: They cannot be kept apart fully: a doctor stays a doctor. (ccmc.06 [known at second hand]; the strictest)',
      'Regulators differ: What must go before a story may be told? - gmc2024: What counts is what the details add up to. (gmc2024.18 [known at second hand]) - ccmc: No patient may ever be recognisable. (ccmc.03 [known at second hand]; the strictest)',
      'Regulators differ: May you publish an opinion against accepted guidance? - gmc2024: Say what is opinion and what is fact. (gmc2024.07) - ahpra: Not where it puts the public at risk. (ahpra.07, ahpra.08; the strictest)',
      'Your hospital asks',
    ]) expect(written).toContain(words)
  })

  test('as JSON the differences follow the contract, whatever the order of the packs', async () => {
    const one = reviewOutputSchema.parse(JSON.parse(await run(`gmc2024,cmpa,ccmc,ahpra,${local}`, 'json')))
    expect(one.disagreements?.map(({ topic }) => topic)).toEqual(['anonymity', 'separate-accounts', 'de-identification', 'dissent'])
    expect(one.engine.packs.map(({ id }) => id)).toEqual(['ahpra', 'ccmc', 'cmpa', 'gmc2024', 'riverbend-general'])
    expect(JSON.parse(await run(`${local},ahpra,ccmc,cmpa,gmc2024`, 'json'))).toEqual(one)
    expect(reviewOutputSchema.parse(JSON.parse(await run('gmc2024', 'json'))).disagreements).toBeUndefined()
  })
})
