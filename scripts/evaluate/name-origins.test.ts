import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeNameModel } from '@sharewell/review/identifiers'
import { expect, it } from 'vitest'
import { measureNameRecall } from './name-origins.ts'

it('finds names of every origin', () => {
  const model = decodeNameModel(readFileSync(join(import.meta.dirname, '../../packages/review/identifiers/assets/names.swn')))
  const poor = measureNameRecall(model).filter(({ recall }) => recall < 0.8)
  expect(poor).toEqual([])
})
