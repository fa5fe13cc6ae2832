import type { Mailer, OutgoingMail } from '../mailer.ts'

/** A mailer that keeps what would be sent, each message once: a queue may run a job twice. */
export interface Mailbox extends Mailer {
  /** The newest message to an address. Throws where there is none. */
  readonly newest: (to: string) => OutgoingMail
  readonly all: () => readonly OutgoingMail[]
}

export function openMailbox(): Mailbox {
  const kept = new Map<string, OutgoingMail>()
  return {
    send: (message) => Promise.resolve(void kept.set(message.id, message)),
    newest(to) {
      const found = [...kept.values()].findLast((message) => message.to === to)
      if (!found) throw new Error(`No mail came to ${to}.`)
      return found
    },
    all: () => [...kept.values()],
  }
}
