import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Examined } from '@sharewell/media/examine'
import { z } from 'zod'
import { examinedSchema } from './examined-shape.ts'
import type { Answered, Asked } from './look-child.ts'

/** Looks at pictures, one after the other, with the models of the picture engine. */
export interface Eye {
  /** What is in a picture. One that cannot be looked at comes back refused, never as harmless. Throws EyeClosed once it was closed. */
  look(bytes: Uint8Array): Promise<Examined>
  /** Ends the process that looks, also in the middle of a picture. */
  close(): void
}

export interface EyeOptions {
  /** How long the process stays after its last picture. Milliseconds. */
  readonly idle?: number
  /** How long one picture may take. Milliseconds. */
  readonly longest?: number
  /** What runs in the process. */
  readonly program?: string
}

export class EyeClosed extends Error {
  override readonly name = 'EyeClosed'
}

const answered: z.ZodType<Answered> = z.object({ id: z.int(), examined: examinedSchema.nullable() })
/** A process that broke may have been unlucky; twice on one picture, it is the picture. */
const tries = 2

/** A picture of which nothing could be seen. A review holds it until somebody answers for it. */
export function toUnseen(size: number): Examined {
  return { type: 'unknown', size, width: 0, height: 0, frames: 0, metadata: [], seen: null, refusal: { refused: true, what: 'This picture could not be looked at here.', wayOn: 'Save it anew as JPEG or PNG, or smaller, and add it again.' } }
}

/** An eye in a process of its own: started with the first picture, ended when there is nothing to look at, so that a server in rest is small. */
export function openEye({ idle = 20_000, longest = 150_000, program = join(import.meta.dirname, 'look-child.ts') }: EyeOptions = {}): Eye {
  let child: ChildProcess | undefined
  let resting: NodeJS.Timeout | undefined
  let isClosed = false
  let number = 0
  let last: Promise<unknown> = Promise.resolve()

  function end(): void {
    clearTimeout(resting)
    child?.kill('SIGKILL')
    child = undefined
  }

  /** Nothing of this process's environment goes along: the other one needs none of it. */
  function start(): ChildProcess {
    const started = fork(program, [], { env: {}, execArgv: [], serialization: 'advanced', stdio: 'ignore' })
    // Only what is being looked at keeps this process alive.
    started.unref()
    started.channel?.unref()
    process.once('exit', end)
    started.once('exit', () => {
      process.off('exit', end)
      if (child === started) child = undefined
    })
    return started
  }

  /** Undefined where the process broke or took too long. */
  function ask(bytes: Uint8Array): Promise<Examined | null | undefined> {
    const asking = child ??= start()
    number += 1
    const id = number
    return new Promise((resolve) => {
      const timer = setTimeout(() => asking.kill('SIGKILL'), longest)
      const settle = (found: Examined | null | undefined): void => {
        clearTimeout(timer)
        asking.off('message', hear).off('exit', lose).off('error', lose)
        resolve(found)
      }
      const hear = (message: unknown): void => {
        const answer = answered.safeParse(message).data
        if (answer?.id === id) settle(answer.examined)
      }
      const lose = (): void => settle(undefined)
      asking.on('message', hear).on('exit', lose).on('error', lose)
      asking.send({ id, bytes } satisfies Asked, (error) => { if (error) lose() })
    })
  }

  async function lookNow(bytes: Uint8Array): Promise<Examined> {
    clearTimeout(resting)
    try {
      for (let tried = 0; tried < tries; tried += 1) {
        if (isClosed) throw new EyeClosed('The server stops; the picture is looked at when it runs again.')
        const examined = await ask(bytes)
        if (examined) return examined
        // Whatever state a failure left it in, the next try begins anew.
        end()
      }
      if (isClosed) throw new EyeClosed('The server stops; the picture is looked at when it runs again.')
      return toUnseen(bytes.length)
    } finally {
      resting = setTimeout(end, idle)
      resting.unref()
    }
  }

  return {
    look(bytes) {
      const looking = last.then(() => lookNow(bytes))
      last = looking.catch(() => undefined)
      return looking
    },
    close() {
      isClosed = true
      end()
    },
  }
}
