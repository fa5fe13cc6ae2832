import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { day, minute, second } from '../clock/instant.ts'
import { rateLimits } from '../db/schema/installation.ts'
import { openTestServer, type TestServer } from '../testing/open-test-server.ts'
import { countAgainst, forgetEmptyLimits } from './limit-rate.ts'

const limit = { name: 'try', burst: 3, perMinute: 6 }
let server: TestServer
beforeEach(async () => { server = await openTestServer() })
afterEach(() => server.close())

describe('a rate limit', () => {
  test('lets a burst through, then one by one as time goes on', async () => {
    const { context, clock } = server
    const knock = (): Promise<number> => countAgainst(context, limit, 'somebody')
    expect([await knock(), await knock(), await knock()]).toEqual([0, 0, 0])
    expect(await knock()).toBe(10 * second)
    clock.advance(9 * second)
    expect(await knock()).toBe(second)
    clock.advance(second)
    expect([await knock(), await knock()]).toEqual([0, 10 * second])
    clock.advance(day)
    expect([await knock(), await knock(), await knock(), await knock()]).toEqual([0, 0, 0, 10 * second])
  })

  test('counts each who and each limit apart, and survives a clock that steps back', async () => {
    const { context, clock } = server
    for (let time = 0; time < 3; time += 1) await countAgainst(context, limit, 'one')
    expect(await countAgainst(context, limit, 'two')).toBe(0)
    expect(await countAgainst(context, { ...limit, name: 'other' }, 'one')).toBe(0)
    clock.advance(-minute)
    expect(await countAgainst(context, limit, 'one')).toBe(10 * second)
  })

  test('keeps no address, and forgets buckets that are empty', async () => {
    const { context, clock } = server
    await countAgainst(context, limit, '203.0.113.7')
    expect(JSON.stringify(await context.database.select().from(rateLimits))).not.toContain('203.0.113')
    expect(await forgetEmptyLimits(context, clock.now())).toBe(0)
    expect(await forgetEmptyLimits(context, clock.now() + minute)).toBe(1)
  })
})
