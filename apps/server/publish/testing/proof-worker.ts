// A worker in a process of its own, for the proof: works when it is told to, speaks to platforms through the process that
// started it, and kills itself where it is told to.
import { writeSync } from 'node:fs'
import type { Capabilities, Finding, OutgoingPart, Outcome, Receipt, Withdrawal } from '@sharewell/connectors/contract'
import { createIdSource } from '../../clock/id-source.ts'
import { connect } from '../../db/connect.ts'
import { createLog } from '../../log/log.ts'
import { openSecrets } from '../../secrets/open-secrets.ts'
import { createFakeClock } from '../../testing/fake-clock.ts'
import { createTestEye } from '../../testing/test-eye.ts'
import { createTestJobs } from '../../testing/test-jobs.ts'
import { takeLeases } from '../leases.ts'
import { observeNothing, type Publisher } from '../publisher.ts'
import { sendPublication } from '../send-publication.ts'
import { sweep } from '../sweep.ts'
import { warmUp } from './warm-up.ts'
import { type Answer, birthSchema, orderSchema, type Report } from './proof-words.ts'

const { connection, keyFile, skew, death } = birthSchema.parse(JSON.parse(process.argv[2] ?? '{}'))
const clock = createFakeClock()
const { database } = await connect(connection)
const log = createLog('error', { write: (line: string) => { writeSync(2, line) } })
const context = { database, clock, ids: createIdSource(clock), secrets: await openSecrets(database, clock, { keyFile }), jobs: createTestJobs(database, () => clock.now()), log, eye: createTestEye(), publicUrl: 'http://127.0.0.1:4321' }

const say = (report: Report): void => { process.send?.(report) }
const asked = new Map<number, (answer: Answer | null) => void>()
let calls = 0

/** Nobody can read null: the connector fails inside. */
async function ask<Kind extends Answer>(toReport: (id: number) => Report, isOf: (answer: Answer) => answer is Kind): Promise<Kind> {
  const id = calls += 1
  const answer = await new Promise<Answer | null>((resolve) => {
    asked.set(id, resolve)
    say(toReport(id))
  })
  if (answer === null || !isOf(answer)) throw new Error('The answer is no JSON.')
  return answer
}

const isOutcome = (answer: Answer): answer is Outcome => ['published', 'later', 'reconnect', 'refused', 'unknown'].includes(answer.is)
const isFinding = (answer: Answer): answer is Finding => ['found', 'not-found', 'cannot-look', 'later', 'reconnect', 'refused'].includes(answer.is)
const isWithdrawal = (answer: Answer): answer is Withdrawal => ['gone', 'later', 'reconnect', 'refused', 'unknown'].includes(answer.is)

let capabilities: Readonly<Record<string, Capabilities>> = {}
let passed = 0

const publisher: Publisher = {
  context, owner: context.ids.make(), chance: () => 0.5, isStopping: () => false, observe: observeNothing,
  at(step) {
    if (death?.step === step && (passed += 1) === death.time) {
      writeSync(1, `${step}\n`)
      process.kill(process.pid, 'SIGKILL')
    }
    return Promise.resolve()
  },
  reach(_context, { id: channelId }) {
    const facts = capabilities[channelId]
    return Promise.resolve(facts && {
      door: { ask: () => Promise.resolve({ is: 'not-sent', why: 'stopped' }), now: () => clock.now() },
      account: { channelId, id: 'a', handle: '@a', secret: '' },
      connector: {
        capabilitiesFor: () => facts,
        publish: (_door: unknown, _account: unknown, part: OutgoingPart, key: string) => ask((id) => ({ is: 'publish', id, channelId, part, key }), isOutcome),
        find: (_door: unknown, _account: unknown, part: OutgoingPart, key: string) => ask((id) => ({ is: 'find', id, channelId, part, key }), isFinding),
        withdraw: (_door: unknown, _account: unknown, receipt: Receipt) => ask((id) => ({ is: 'withdraw', id, channelId, receipt }), isWithdrawal),
      },
    })
  },
}

async function work(): Promise<void> {
  do {
    for (let leases = await takeLeases(publisher, 4); leases.length > 0; leases = await takeLeases(publisher, 4)) {
      await Promise.all(leases.map((lease) => sendPublication(publisher, lease)))
    }
  } while (await sweep(publisher) > 0)
}

process.on('disconnect', () => process.exit(0))
process.on('message', (said: unknown) => {
  const order = orderSchema.parse(said)
  if (order.is === 'answer') {
    asked.get(order.id)?.(order.answer)
    asked.delete(order.id)
    return
  }
  clock.set(order.now + skew)
  capabilities = order.capabilities
  work().catch((error: unknown) => log.error('The worker failed inside.', error)).finally(() => say({ is: 'done' }))
})
await warmUp()
say({ is: 'ready' })
