import type pg from 'pg'
import { wakeChannel } from './wake-workers.ts'

/**
 * Hears when there is something to send, on a connection of its own from the pool. A connection that breaks is replaced by
 * looking twice a second until the worker starts anew. Answers how to stop.
 */
export async function listenForWakes(pool: Pick<pg.Pool, 'connect'>, wake: () => void): Promise<() => Promise<void>> {
  const client = await pool.connect()
  let isOpen = true
  const end = (): void => {
    if (isOpen) client.release(true)
    isOpen = false
  }
  client.on('notification', wake)
  client.on('error', end)
  await client.query(`listen ${wakeChannel}`)
  return () => {
    end()
    return Promise.resolve()
  }
}
