import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { delegableActions } from '@sharewell/domain/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { approve, giveBack } from './approve.ts'
import { channels } from './channels.ts'
import { delegations } from './delegations.ts'
import { findings } from './findings.ts'
import { identities } from './identities.ts'
import { members } from './members.ts'
import { queue } from './notices.ts'
import { posts } from './posts/index.ts'
import { pause, resume, schedule, unschedule } from './schedule.ts'
import { type Office, openOffice, type Terminal } from './testing.ts'
import { tokens } from './tokens.ts'
import { toSamplePath } from '../../pictures/samples-for-tests.ts'

const thread = 'Our flu clinic is open on Saturday.\n---\nNo appointment is needed, and the queue is short before ten.\n'
let office: Office
let manager: Terminal
let physician: Terminal
let folder: string
beforeAll(async () => {
  office = await openOffice()
  const { people } = office
  physician = await office.seat(people.owner)
  manager = await office.seat(await people.join('manager', 'Bo Fictional'))
  folder = join(physician.parts.folder, '..')
})
afterAll(() => office.close())

/** The id that stands in what a command printed. */
const toId = (out: string): string => /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(out)?.[0] ?? 'none'

describe('a team', () => {
  test('is seen, with whom it speaks for, and grows by links', async () => {
    expect((await physician.run(identities, [])).out).toMatch(/^[0-9a-f-]{36} {2}professional {2}Dr Amara Fictional\n$/)
    expect((await physician.run(identities, ['show', 'dr amara'])).out).toContain('registered in  CA-ON')
    expect((await physician.run(members, [])).out).toMatch(/owner +Amara Fictional\n.*manager +Bo Fictional\n$/)
    const { out } = await physician.run(members, ['invite', 'reviewer', '--days', '3'])
    expect(out).toMatch(/lets them in as reviewer, works once and until 2026-11-23\. .*\nhttp:\/\/127\.0\.0\.1:4321\/invite#\S+\n$/)
    await expect(manager.run(members, ['invite', 'reviewer'])).rejects.toMatchObject({ code: 'role', exitStatus: 1 })
    await expect(physician.run(members, ['invite', 'king'])).rejects.toThrow(/it can be owner, physician/)
    await expect(physician.run(members, ['invite', 'reader', '--days', '0'])).rejects.toThrow(/from 1 to 30/)
  })

  test('adds an identity and its channels', async () => {
    const { out } = await physician.run(identities, ['add', 'Riverbend Clinic', '--kind', 'organisational', '--purposes', 'own-clinic', '--physician', 'amara'])
    expect(out).toMatch(/^Riverbend Clinic is there: /)
    expect((await physician.run(channels, ['connect', 'rehearsal', '--identity', 'riverbend', '--as', 'bluesky'])).out).toContain('as on bluesky')
    expect((await physician.run(channels, ['connect', 'rehearsal', '--identity', 'dr amara'])).status).toBe(0)
    expect((await physician.run(channels, [])).out).toMatch(/rehearsal:mastodon +Dr Amara Fictional\n.*rehearsal:bluesky +Riverbend Clinic\n$/)
    await expect(physician.run(channels, ['connect', 'rehearsal'])).rejects.toThrow(/say which identity: Dr Amara Fictional/)
    await expect(physician.run(channels, ['connect', 'x', '--identity', 'riverbend'])).rejects.toThrow(/it can be rehearsal/)
    await expect(physician.run(identities, ['add', 'Dr Nobody'])).rejects.toThrow(/--jurisdiction: Say where you are registered/)
  })

  test('delegates as a person, on the page; the terminal shows it and says where', async () => {
    await expect(physician.run(delegations, ['give', 'bo', '--identity', 'dr amara'])).rejects.toThrow(/It is done on the page: http:\/\/127\.0\.0\.1:4321\/identities/)
    await office.people.owner.ask(`${office.people.here}/identities/${office.people.identityId}/delegations`, { body: { to: manager.person.memberId, actions: delegableActions, expiresAt: office.people.clock.now() + 86_400_000 } })
    expect((await manager.run(delegations, [])).out).toMatch(/until 2026-11-21 {2}Bo Fictional for Dr Amara Fictional: .*write/)
    await expect(manager.run(delegations, ['give', 'nobody', '--identity', 'dr amara'])).rejects.toThrow(/there is no member "nobody"; there is/)
    await expect(manager.run(delegations, ['take-back', 'x'])).rejects.toThrow(/no id of a delegation/)
  })

  test('sees what its token may do, and ends tokens on the page', async () => {
    expect((await manager.run(tokens, [])).out).toMatch(/acts as you \(manager\) at .*, for: read, write/)
    await expect(manager.run(tokens, ['list'])).rejects.toThrow(/on the page: .*\/account/)
    const reading = await office.seat(office.people.owner, ['read'])
    await expect(reading.run(members, ['invite', 'reader'])).rejects.toThrow(/sharewell login --scopes read,manage$/)
  })
})

test('a thread with a picture is written by a manager, approved, changed, approved again, planned and moved', async () => {
  const text = join(folder, 'flu.txt')
  writeFileSync(text, thread)
  const written = await manager.run(posts, ['write', '--identity', 'dr amara', '--input', text, '--picture', toSamplePath('plain.jpg'), '--alt', 'The clinic from outside', '--part', '2', '--answer', 'patient=no'])
  expect(written.out).toMatch(/Cut into 2 parts:\n── part 1 of 2\n/)
  const id = toId(written.out)
  const draft = z.looseObject({ content: z.looseObject({ parts: z.array(z.looseObject({ media: z.array(z.looseObject({ alternativeText: z.string() })).optional() })) }) }).parse(await manager.json(posts, ['show', id]))
  expect(draft.content.parts.map(({ media }) => media?.[0]?.alternativeText)).toEqual([undefined, 'The clinic from outside'])
  await expect(physician.run(posts, ['show', id])).rejects.toMatchObject({ code: 'no-post' })
  await expect(manager.run(posts, ['share', id, 'amara'])).rejects.toThrow(/on the page/)

  expect((await manager.run(posts, ['submit', id])).out).toContain('Its pictures are being looked at')
  expect((await manager.run(posts, ['show', id])).out).toContain('its pictures are being looked at')
  await office.people.jobs.runDue(office.people.context)
  expect((await physician.run(queue, [])).out).toContain(`post ${id}  waits for your approval`)
  expect((await physician.run(findings, [id])).out).toMatch(/^Verdict: /)
  await expect(manager.run(approve, [id])).rejects.toThrow(/Somebody else has to approve/)
  const asked = await physician.run(approve, [id])
  expect(asked.status).toBe(1)
  expect(asked.out).toContain('── part 2 of 2')
  expect(asked.out).toContain('No earlier revision of it was approved.')
  const [, hash = ''] = /--hash ([0-9a-f]{64})/.exec(asked.out) ?? []
  expect((await physician.run(approve, [id], 'no\n'))).toMatchObject({ status: 1, out: expect.stringContaining('Nothing is approved.') })
  expect((await physician.run(approve, [id, '--hash', hash])).out).toBe('Approved, this very text alone. It is ready.\n')

  const edited = await manager.run(posts, ['edit', id, 'Our flu clinic is open on Sunday.\n---\nNo appointment is needed, and the queue is short before ten.'])
  expect(edited.out).toContain('It was sent again and is in-review now')
  await expect(physician.run(approve, [id, '--hash', hash])).rejects.toMatchObject({ code: 'other-revision' })
  const again = await physician.run(approve, [id], 'yes\n')
  expect(again.out).toMatch(/Since revision 1, which was approved:\n {2}part 1: \[-.*-\] \{\+.*\+\}\n/)
  expect(again).toMatchObject({ status: 0, out: expect.stringContaining('It is ready.') })

  expect((await manager.run(schedule, [id, '--at', '2026-12-01 09:00', '--zone', 'Europe/Berlin'])).out).toContain('It is planned for 2026-12-01 09:00 Europe/Berlin.')
  expect((await manager.run(schedule, [id, '--at', '2026-12-02 9:30'])).out).toContain('It is planned for 2026-12-02 09:30 Europe/Berlin.')
  expect(await manager.json(posts, ['show', id])).toMatchObject({ state: 'scheduled', standing: { approval: { is: 'approved' } } })
  expect((await manager.run(posts, ['show', id])).out).toMatch(/planned {5}2026-12-02 09:30 Europe\/Berlin\napproval {4}approved by Amara Fictional\ngoing out {3}rehearsal:mastodon scheduled, due 2026-12-02 09:30\n/)
  expect((await manager.run(posts, ['list', '--state', 'scheduled'])).out).toMatch(/scheduled {2}2026-12-02 09:30 {2}Our flu clinic is open on Sunday\. No appointment.* \(2 parts\)\n$/)
  await expect(manager.run(schedule, [id, '--next-slot'])).rejects.toMatchObject({ code: 'no-slot' })
  expect((await physician.run(pause, ['dr amara'])).out).toMatch(/^One identity paused/)
  expect((await manager.run(posts, ['show', id])).out).toContain('mastodon waiting for paused')
  expect((await physician.run(resume, [])).out).toMatch(/^One identity going on/)
  expect((await manager.run(unschedule, [id])).out).toContain('is ready')
  expect((await manager.run(schedule, [id, '--now'])).out).toContain('in twenty seconds. To undo it')
  await expect(manager.run(posts, ['write', `${'word '.repeat(95)}\n---\n${'word '.repeat(95)}`, '--identity', 'dr amara'])).rejects.toThrow(/part 2 has 520 graphemes with the line “Posted for Dr Amara Fictional by their team\.”, and Mastodon takes 500/)
}, 120_000)

test('what is returned goes back with a note on the words it is about', async () => {
  const id = toId((await manager.run(posts, ['write', 'Our walk-in clinic opens at eight.', '--identity', 'dr amara'])).out)
  await manager.run(posts, ['submit', id])
  await expect(physician.run(giveBack, [id, '--note', 'Nine.', '--on', 'at seven'])).rejects.toThrow(/the text does not say "at seven"/)
  await expect(physician.run(giveBack, [id])).rejects.toThrow(/--note is missing/)
  expect((await physician.run(giveBack, [id, '--on', 'at eight'], 'It opens at nine.\n')).status).toBe(0)
  expect((await manager.run(posts, ['show', id])).out).toContain('returned by Amara Fictional')
  expect((await manager.run(posts, ['edit', id, 'Our walk-in clinic opens at nine.'])).out).toContain('Saved as version')
  expect((await manager.run(schedule, [id, '--tomorrow'])).out).toContain('It waits for approval')
  expect((await manager.run(posts, ['recall', id])).out).toContain('a draft again')
})
