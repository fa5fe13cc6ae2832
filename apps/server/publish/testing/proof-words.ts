import type { Capabilities, Finding, Outcome, OutgoingPart, Receipt, Withdrawal } from '@sharewell/connectors/contract'
import type pg from 'pg'
import { z } from 'zod'
import { type Step, steps } from '../publisher.ts'

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null
export type Answer = Outcome | Finding | Withdrawal

/** How a worker's process begins: its database, its keys, and where it kills itself. */
export const birthSchema = z.object({
  connection: z.custom<pg.ClientConfig>(isObject), keyFile: z.string(), skew: z.number(),
  /** At the so-manieth time that it comes by this place; null where it lives. */
  death: z.object({ step: z.enum(steps), time: z.int() }).nullable(),
})
export type Birth = z.infer<typeof birthSchema>
export interface Death { readonly step: Step; readonly time: number }

/** What the harness says to a worker. */
export const orderSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('work'), now: z.number(), capabilities: z.record(z.string(), z.custom<Capabilities>(isObject)) }),
  z.object({ is: z.literal('answer'), id: z.int(), answer: z.custom<Answer>(isObject).nullable() }),
])
export type Order = z.infer<typeof orderSchema>

/** What a worker says to the harness: it is ready, it has done what there was, or it calls the platform. */
export const reportSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('ready') }),
  z.object({ is: z.literal('done') }),
  z.object({ is: z.literal('publish'), id: z.int(), channelId: z.string(), part: z.custom<OutgoingPart>(isObject), key: z.string() }),
  z.object({ is: z.literal('find'), id: z.int(), channelId: z.string(), part: z.custom<OutgoingPart>(isObject), key: z.string() }),
  z.object({ is: z.literal('withdraw'), id: z.int(), channelId: z.string(), receipt: z.custom<Receipt>(isObject) }),
])
export type Report = z.infer<typeof reportSchema>
