import { SMTPServer } from 'smtp-server'

/** A mail server in this process, on a port of 127.0.0.1. Close it with `await using` or `stop`. */
export interface SmtpServer extends AsyncDisposable {
  /** `smtp://127.0.0.1:PORT`. */
  readonly url: string
  readonly urlWith: (user: string, password: string) => string
  /** Everything that it took, as it came, with the envelope's addresses. */
  readonly taken: { readonly to: readonly string[]; readonly source: string }[]
  readonly stop: () => Promise<void>
}

/** @param refuse the status with which it refuses an address, such as 550; undefined takes it */
export async function openSmtpServer({ password, refuse = () => undefined }: { readonly password?: string; readonly refuse?: (address: string) => number | undefined } = {}): Promise<SmtpServer> {
  const taken: SmtpServer['taken'] = []
  const server = new SMTPServer({
    logger: false,
    disabledCommands: ['STARTTLS'],
    authOptional: password === undefined,
    onAuth(auth, _session, callback) {
      if (auth.password === password) callback(null, { user: auth.username ?? '' })
      else callback(new Error('Wrong.'))
    },
    onRcptTo({ address }, _session, callback) {
      const status = refuse(address)
      callback(status === undefined ? null : Object.assign(new Error(`${address} is not here`), { responseCode: status }))
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), source: Buffer.concat(chunks).toString('utf8') })
        callback()
      })
    },
  })
  server.on('error', () => undefined)
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const at = listening.address()
      resolve(typeof at === 'object' && at ? at.port : 0)
    })
  })
  let stopping: Promise<void> | undefined
  const stop = (): Promise<void> => (stopping ??= new Promise((resolve) => { server.close(() => resolve()) }))
  return { url: `smtp://127.0.0.1:${port}`, urlWith: (user, said) => `smtp://${user}:${said}@127.0.0.1:${port}`, taken, stop, [Symbol.asyncDispose]: stop }
}
