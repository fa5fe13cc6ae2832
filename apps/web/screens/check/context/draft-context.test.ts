import { describe, expect, it } from 'vitest'
import { emptyContext, emptyProfile, toReviewInput, withDeviceCountry } from './draft-context.ts'

describe('toReviewInput', () => {
  it('leaves out what was not said', () => {
    expect(toReviewInput('Hello.', emptyContext, emptyProfile)).toEqual({ text: 'Hello.', author: 'physician', kind: 'post', audience: 'public' })
  })
  it('carries the post that is answered, for a reply alone', () => {
    const context = { ...emptyContext, inReplyTo: 'What helps?' }
    expect(toReviewInput('Rest.', { ...context, kind: 'reply' }, emptyProfile).inReplyTo).toBe('What helps?')
    expect(toReviewInput('Rest.', context, emptyProfile).inReplyTo).toBeUndefined()
  })
  it('names the addressee only where somebody is spoken to', () => {
    const context = { ...emptyContext, addressee: 'patient' as const }
    expect(toReviewInput('Hi.', context, emptyProfile).addressee).toBeUndefined()
    expect(toReviewInput('Hi.', { ...context, audience: 'one-person' }, emptyProfile).addressee).toEqual({ role: 'patient' })
  })
  it('carries the profile as it was said', () => {
    const profile = { employer: ' St Brannoc ', city: '', country: 'CA', anonymous: true }
    expect(toReviewInput('Hi.', emptyContext, profile).profile).toEqual({ employer: 'St Brannoc', country: 'CA', anonymous: true })
  })
})

describe('withDeviceCountry', () => {
  it.each([['en-CA', 'CA'], ['fr', ''], ['zh-Hant-TW', 'TW'], ['en-GB-oxendict', 'GB'], ['', '']])('%s gives %s', (language, country) => expect(withDeviceCountry(emptyProfile, language).country).toBe(country))
  it('follows what was said', () => expect(withDeviceCountry({ ...emptyProfile, country: 'IE' }, 'en-CA').country).toBe('IE'))
})
