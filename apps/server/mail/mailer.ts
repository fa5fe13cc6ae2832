/** One message, ready to go. */
export interface OutgoingMail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The same for every try of one message, so that a mail programme shows a message once that was sent twice. */
  readonly id: string
}

/** Sends mail. Absent from a context where no mail server is set up. */
export interface Mailer {
  /** Resolves when the mail server took it. Throws MailFailed. */
  send(message: OutgoingMail): Promise<void>
}

/** Why a mail server did not take a message, without an address or its own words, which may repeat one. */
export class MailFailed extends Error {
  override readonly name = 'MailFailed'
  /** A code of the connection, such as `EAUTH`; for the log. */
  readonly code: string
  /** Whether the same message would be refused again, however often it is tried. */
  readonly isForGood: boolean

  constructor(code: string, isForGood: boolean) {
    super('The mail server did not take a message.')
    this.code = code
    this.isForGood = isForGood
  }
}
