import { createServer, type ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { drain } from './drain.ts'
import { listen } from './listen.ts'

test.each([['that comes to its end', 20_000, true], ['that does not', 20, false]])('a request %s, when the server stops', async (_, patience, isAnswered) => {
  let held: ServerResponse | undefined
  const { promise: arrived, resolve: tellArrived } = Promise.withResolvers<void>()
  const server = createServer((_, response) => {
    held = response
    tellArrived()
  })
  const port = await listen(server, 0)
  const answer = fetch(`http://127.0.0.1:${port}/`).then((response) => response.text(), () => undefined)
  await arrived
  const drained = drain(server, patience)
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed')
  if (isAnswered) held?.end('done')
  await drained
  expect(await answer).toBe(isAnswered ? 'done' : undefined)
})
