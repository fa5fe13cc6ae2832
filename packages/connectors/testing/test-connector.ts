import { isOverdue } from '@sharewell/domain/facts'
import { day, hour, minute } from '@sharewell/domain'
import { countFor } from '@sharewell/domain/limits'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Account, Connector, Door, OutgoingPart, Outcome, Receipt } from '../contract/index.ts'

/** A connector in front of a platform that a test may look into. */
export interface ConnectorUnderTest {
  readonly connector: Connector
  readonly door: Door
  readonly account: Account
  /** Lets the platform's time pass. */
  readonly pass: (milliseconds: number) => void
  /** Texts that stand on the platform for the account, in the order in which they came. */
  readonly standing: () => Promise<readonly string[]>
  /** The platform takes no word from this account any more. */
  readonly signOut: () => void
  /** The platform is away until it is let back; without this the tests of trouble are for the connector's own file. */
  readonly breakDown?: () => void
}

const key = (number: number): string => `stable-key-of-part-${String(number).padStart(4, '0')}`

/** A part of one, with what a test changes. */
export function makePart(text: string, more: Partial<OutgoingPart> = {}): OutgoingPart {
  return { text, pictures: [], language: 'en', visibility: 'public', number: 1, of: 1, createdAt: Date.UTC(2026, 10, 20, 12), ...more }
}

function take(outcome: Outcome): Receipt {
  if (outcome.is !== 'published') throw new Error(`It was ${outcome.is}: ${outcome.why}.`)
  return outcome.receipt
}

/** The one suite that every connector passes. `make` opens a platform without posts, anew for each test. */
export function testConnector(name: string, make: () => ConnectorUnderTest | Promise<ConnectorUnderTest>): void {
  describe(`${name} keeps the contract`, () => {
    let it: ConnectorUnderTest
    beforeEach(async () => { it = await make() })
    const send = (part: OutgoingPart, number = 1): Promise<Outcome> => it.connector.publish(it.door, it.account, part, key(number))

    test('what it can do is data, and every fact has its date', () => {
      const capabilities = it.connector.capabilitiesFor(it.account)
      expect(JSON.parse(JSON.stringify(capabilities))).toEqual(capabilities)
      const { text, pictures, platform: _, name: __, countsAs: ___, deadline, hosts, ...facts } = capabilities
      for (const { readAt, reviewBy } of [text, pictures, ...Object.values(facts)]) {
        expect(readAt).toMatch(/^\d{4}-\d{2}/)
        expect(reviewBy).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        expect(isOverdue({ reviewBy }, '2026-11-20')).toBe(false)
      }
      expect(deadline).toBeGreaterThan(0)
      expect(hosts.every((host) => /^[a-z0-9.-]+$/.test(host))).toBe(true)
    })

    test('a part goes out once, with an id, a time and an address, as it was written', async () => {
      const text = 'Café, ﬁne print, 50 µg.\nA second line: \u202Bעברית\u202C 👩🏽‍⚕️'
      const receipt = take(await send(makePart(text)))
      expect(receipt.id).not.toBe('')
      expect(receipt.at).toBeGreaterThan(Date.UTC(2020, 0))
      expect(receipt.url === undefined || URL.canParse(receipt.url)).toBe(true)
      expect(await it.standing()).toEqual([text])
    })

    test('the same key gives the same receipt as long as it is promised, and the platform has it once', async () => {
      const { value } = it.connector.capabilitiesFor(it.account).key
      const first = take(await send(makePart('Once.')))
      for (const wait of value === 'for-ever' ? [0, hour, 400 * day] : value === 'kept-1h' ? [0, 50 * minute] : []) {
        it.pass(wait)
        const again = await send(makePart('Once.'))
        expect(again).toEqual({ is: 'published', receipt: first, isRepeat: true })
      }
      expect(await it.standing()).toEqual(['Once.'])
    })

    test('a key promised for ever holds where many send at once', async () => {
      const { value } = it.connector.capabilitiesFor(it.account).key
      const outcomes = await Promise.all(Array.from({ length: value === 'for-ever' ? 8 : 1 }, () => send(makePart('At once.'))))
      expect(new Set(outcomes.map((one) => take(one).id)).size).toBe(1)
      expect(await it.standing()).toEqual(['At once.'])
    })

    test('other keys are other parts, also of the same words', async () => {
      const [one, two] = [take(await send(makePart('Again.'), 1)), take(await send(makePart('Again.'), 2))]
      expect(one.id).not.toBe(two.id)
      expect(await it.standing()).toEqual(['Again.', 'Again.'])
    })

    test('what is out is found by its key, what is not is not', async () => {
      const found = await it.connector.find(it.door, it.account, makePart('Look.'), key(1))
      expect(['not-found', 'cannot-look']).toContain(found.is)
      const receipt = take(await send(makePart('Look.')))
      it.pass(it.connector.capabilitiesFor(it.account).lookBehind.value)
      const again = await it.connector.find(it.door, it.account, makePart('Look.'), key(1))
      expect(again).toEqual(found.is === 'cannot-look' ? found : { is: 'found', receipt })
      expect((await it.connector.find(it.door, it.account, makePart('Other.'), key(2))).is).toBe(found.is)
      expect(await it.standing()).toEqual(['Look.'])
    })

    test('a thread of five stands in its order, each part answering the one before', async () => {
      const receipts: Receipt[] = []
      for (let number = 1; number <= 5; number += 1) {
        const [first] = receipts
        const previous = receipts.at(-1)
        receipts.push(take(await send(makePart(`Part ${number}.`, { number, of: 5, ...(first ? { first } : {}), ...(previous ? { previous } : {}) }), number)))
      }
      expect(await it.standing()).toEqual([1, 2, 3, 4, 5].map((number) => `Part ${number}.`))
      const seen = await it.connector.timeline(it.door, it.account, { atMost: 10 })
      if (seen.is === 'read') expect(seen.items.map(({ answers }) => answers)).toEqual([...receipts.slice(0, 4).map(({ id }) => id).toReversed(), undefined])
      else expect(seen.is).toBe('refused')
    })

    test('a part whose forerunner is not there is refused, and nothing stands there', async () => {
      const lost: Receipt = { id: 'never-was', at: Date.UTC(2026, 0) }
      expect(await send(makePart('Second.', { number: 2, of: 2, first: lost, previous: lost }))).toMatchObject({ is: 'refused', why: 'target-gone' })
      expect(await it.standing()).toEqual([])
    })

    test('what is too long or empty is refused with a way on, in every way of counting', async () => {
      const { countsAs, text: { max } } = it.connector.capabilitiesFor(it.account)
      expect(await send(makePart('a'.repeat(max + 1)))).toEqual({ is: 'refused', why: 'too-long', wayOn: 'shorten' })
      expect(await send(makePart(''))).toMatchObject({ is: 'refused', why: 'empty' })
      expect(await it.standing()).toEqual([])
      const full = 'a'.repeat(max)
      expect(countFor(countsAs, full).fits).toBe(true)
      expect((await send(makePart(full), 2)).is).toBe('published')
    })

    test('pictures go with their words, and too many or wrong ones are refused', async () => {
      const { pictures: { most, maxBytes } } = it.connector.capabilitiesFor(it.account)
      const picture = { sha256: 'a'.repeat(64), mime: 'image/png', bytes: 4, width: 2, height: 2, alternativeText: 'A clinic at dusk.', load: () => Promise.resolve(new Uint8Array([1, 2, 3, 4])) }
      expect((await send(makePart('One picture.', { pictures: [picture] }), 1)).is).toBe('published')
      if (most !== null) expect(await send(makePart('Many.', { pictures: Array.from({ length: most + 1 }, () => picture) }), 2)).toMatchObject({ is: 'refused', why: 'too-many-pictures' })
      if (maxBytes !== null) expect(await send(makePart('Large.', { pictures: [{ ...picture, bytes: maxBytes + 1 }] }), 3)).toMatchObject({ is: 'refused', why: 'picture-too-large' })
      expect(await send(makePart('Strange.', { pictures: [{ ...picture, mime: 'application/pdf' }] }), 4)).toMatchObject({ is: 'refused', why: 'picture-type' })
      expect(await it.standing()).toEqual(['One picture.'])
    })

    test('taking down works twice, and what was never there is gone as well', async () => {
      const receipt = take(await send(makePart('Regret.')))
      take(await send(makePart('Stays.'), 2))
      for (let time = 0; time < 2; time += 1) expect((await it.connector.withdraw(it.door, it.account, receipt)).is).toBe('gone')
      expect((await it.connector.withdraw(it.door, it.account, { id: 'never-was', at: 0 })).is).toBe('gone')
      expect(await it.standing()).toEqual(['Stays.'])
    })

    test('what was taken down is not found, and nothing says that it is out', async () => {
      const receipt = take(await send(makePart('Regret.')))
      await it.connector.withdraw(it.door, it.account, receipt)
      expect(['not-found', 'cannot-look']).toContain((await it.connector.find(it.door, it.account, makePart('Regret.'), key(1))).is)
      const again = await send(makePart('Regret.'))
      expect(await it.standing()).toEqual(again.is === 'published' ? ['Regret.'] : [])
    })

    test('a timeline is read in pages, the newest first', async () => {
      for (let number = 1; number <= 5; number += 1) {
        take(await send(makePart(`Post ${number}.`), number))
        it.pass(minute)
      }
      const texts: string[] = []
      for (let after: string | undefined; ;) {
        const page = await it.connector.timeline(it.door, it.account, { atMost: 2, ...(after === undefined ? {} : { after }) })
        if (page.is !== 'read') throw new Error(`It was ${page.is}.`)
        texts.push(...page.items.map(({ text }) => text))
        if (page.next === undefined) break
        after = page.next
      }
      expect(texts).toEqual([5, 4, 3, 2, 1].map((number) => `Post ${number}.`))
    })

    test('who is signed out is asked to connect again, by every act, and nothing goes out', async () => {
      it.signOut()
      expect((await send(makePart('Anybody there?'))).is).toBe('reconnect')
      expect((await it.connector.authorize.refresh(it.door, it.account)).is).toBe('reconnect')
      expect(await it.standing()).toEqual([])
    })

    test('a platform that is away throws nothing', async () => {
      it.breakDown?.()
      if (it.breakDown === undefined) return
      const receipt: Receipt = { id: 'some', at: 0 }
      expect(['later', 'unknown']).toContain((await send(makePart('Away.'))).is)
      expect((await it.connector.find(it.door, it.account, makePart('Away.'), key(1))).is).toBe('later')
      expect(['later', 'unknown']).toContain((await it.connector.withdraw(it.door, it.account, receipt)).is)
      for (const read of [it.connector.timeline(it.door, it.account, { atMost: 5 }), it.connector.inbox(it.door, it.account, { atMost: 5 }), it.connector.measure(it.door, it.account, [receipt])]) expect((await read).is).toBe('later')
    })
  })
}
