import { z } from '@hono/zod-openapi'
import { expect, test } from 'vitest'
import { describeApi } from './openapi.ts'
import { showOptionals } from './openapi-optional.ts'

test('a field that may be missing is described so, and a body with it undefined is refused as before', () => {
  const inner = z.strictObject({ must: z.string(), may: z.exactOptional(z.string()) })
  const schema = z.object({ list: z.array(inner) })
  showOptionals([{ route: { schema } }])
  expect(schema.safeParse({ list: [{ must: 'here' }] }).success).toBe(true)
  expect(schema.safeParse({ list: [{ must: 'here', may: undefined }] }).success).toBe(false)
  expect(inner.shape.may.safeParse(1).success).toBe(false)
  const described = JSON.stringify(describeApi('http://127.0.0.1'))
  expect(described).toContain('"required":["revisionHash"]')
  expect(described).not.toContain('"endsAt","revisionHash"')
})
