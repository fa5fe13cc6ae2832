import { describe, expect, test } from 'vitest'
import { look } from '../look.ts'
import { makeDicom } from '../samples/dicom.ts'
import { readDicom } from './read-dicom.ts'

const cases = (['explicit', 'implicit', 'big'] as const).flatMap((form) => [true, false].map((hasPreamble) => ({ form, hasPreamble })))

describe.each(cases)('$form, preamble $hasPreamble', (shape) => {
  const { items, width, height } = readDicom(makeDicom(shape))
  const find = (label: string): string | undefined => items.find((item) => item.label === label)?.value

  test('the patient is found', () => {
    expect([find('Patient’s name'), find('Patient’s number'), find('Patient’s date of birth'), find('Institution')]).toEqual(['OKAFOR MARION', 'SN4471X', '19610412', 'St Brendan Hospital'])
    expect(items.every(({ sensitive }) => sensitive)).toBe(true)
  })

  test('the size is read', () => expect([width, height]).toEqual([640, 512]))

  test('sequences are entered', () => expect(find('Patient’s telephone')).toBe('416 555 0199'))

  test('it is always refused', async () => {
    expect((await look(makeDicom(shape))).refusal?.what).toMatch(/names the patient/)
  })
})

test('a header cut anywhere is still refused or unknown', async () => {
  const whole = makeDicom({ form: 'explicit', hasPreamble: true })
  for (let length = 0; length < whole.length; length += 1) expect((await look(whole.subarray(0, length))).refusal).toBeDefined()
})
