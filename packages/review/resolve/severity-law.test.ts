import { describe, expect, it } from 'vitest'
import { toLawfulSeverity, toVerdict } from './severity-law.ts'

describe('the severity law', () => {
  it.each([
    ['block', 'certain', { mayBlock: true }, false, 'block'],
    ['block', 'certain', {}, false, 'hold'],
    ['block', 'likely', { mayBlock: true }, false, 'hold'],
    ['block', 'possible', { mayBlock: true }, false, 'advise'],
    ['block', 'certain', { mayBlock: true }, true, 'hold'],
    ['hold', 'certain', { status: 'trial' }, false, 'advise'],
    ['tip', 'certain', { mayBlock: true }, false, 'tip'],
  ] as const)('%s on %s evidence becomes as the law says', (asked, confidence, rule, consent, expected) => {
    expect(toLawfulSeverity(asked, confidence, rule, consent)).toBe(expected)
  })
  it.each([[[], 'clear'], [['tip'], 'clear'], [['tip', 'advise'], 'advise'], [['advise', 'hold'], 'hold'], [['block', 'tip'], 'block']] as const)('the verdict of %j is %s', (severities, verdict) => {
    expect(toVerdict(severities.map((severity) => ({ severity })))).toBe(verdict)
  })
})
