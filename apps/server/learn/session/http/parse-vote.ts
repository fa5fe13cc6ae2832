import { choices, type Choice } from '../room/room.ts'

export type Vote = { readonly ticket: string; readonly post: number; readonly choice: Choice }

/** A JSON object out of a body; undefined where it is anything else. */
function parseRecord(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : undefined
  } catch {
    return undefined
  }
}

/** A vote out of a body: a ticket of 32 hexadecimal digits, a post by its place, a choice. Undefined where anything is missing, odd or too much. */
export function parseVote(body: string): Vote | undefined {
  const value = parseRecord(body)
  if (value === undefined || Object.keys(value).length !== 3) return undefined
  const { ticket, post } = value
  const choice = choices.find((one) => one === value['choice'])
  if (typeof ticket !== 'string' || !/^[0-9a-f]{32}$/.test(ticket)) return undefined
  if (typeof post !== 'number' || !Number.isInteger(post) || post < 0 || choice === undefined) return undefined
  return { ticket, post, choice }
}

/** The slide that a body asks for; undefined where it asks for none. */
export function parseMove(body: string): number | undefined {
  const at = parseRecord(body)?.['at']
  return typeof at === 'number' && Number.isInteger(at) ? at : undefined
}
