import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { type Birth, type Order, type Report, reportSchema } from './proof-words.ts'

/** A worker in a process of its own. */
export interface ProofProcess {
  readonly ready: Promise<void>
  /** Sends it to work; answers whether it still lives when it has done what there was. */
  readonly work: (order: Order & { readonly is: 'work' }) => Promise<boolean>
  readonly isAlive: () => boolean
  readonly close: () => Promise<void>
}

/** Starts one. `answer`: the platform, which lives on when the worker dies; `died` hears at which place it did, `failed` what it wrote of its own failures. */
export function startProofProcess(birth: Birth, { answer, died, failed }: { readonly answer: (report: Exclude<Report, { is: 'ready' } | { is: 'done' }>) => Promise<Order>; readonly died: (step: string) => void; readonly failed: (words: string) => void }): ProofProcess {
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, 'proof-worker.ts'), JSON.stringify(birth)], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  let isAlive = true
  let done: () => void = () => undefined
  let ready: () => void = () => undefined
  const isReady = new Promise<void>((resolve) => { ready = resolve })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      isAlive = false
      ready()
      done()
      resolve()
    })
  })
  child.stdout?.on('data', (words: Buffer) => died(String(words).trim()))
  child.stderr?.on('data', (words: Buffer) => failed(String(words)))
  child.on('error', (error) => failed(error.message))
  child.on('message', (said: unknown) => {
    const report = reportSchema.parse(said)
    if (report.is === 'ready') return ready()
    if (report.is === 'done') return done()
    void answer(report).then((order) => { if (isAlive) child.send(order, () => undefined) })
  })
  return {
    ready: isReady, isAlive: () => isAlive,
    async work(order) {
      await isReady
      if (!isAlive) return false
      const end = new Promise<void>((resolve) => { done = resolve })
      child.send(order, () => undefined)
      await end
      return isAlive
    },
    async close() {
      if (isAlive) child.kill('SIGKILL')
      await ended
    },
  }
}
