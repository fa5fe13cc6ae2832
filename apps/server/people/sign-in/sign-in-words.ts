import type { RefusalKind } from '../../refused.ts'

interface SignInRefusal { readonly kind: RefusalKind; readonly code: string; readonly words: string }

const notRight: SignInRefusal = { kind: 'unauthenticated', code: 'sign-in-wrong', words: 'The address or the password is not right.' }
const codeNotRight: SignInRefusal = { kind: 'unauthenticated', code: 'second-factor', words: 'This code is not right, or no longer. Take the next one.' }
const again: SignInRefusal = { kind: 'unauthenticated', code: 'sign-in-again', words: 'It took too long, or this step is not open. Sign in again from the start.' }
const passkeyNotTaken: SignInRefusal = { kind: 'unauthenticated', code: 'passkey', words: 'This passkey was not accepted. Try another one, or your password.' }

/** What the library says, by its code, in the words of this house. An unknown address and a wrong password are told in the same words. */
const said: Readonly<Record<string, SignInRefusal>> = {
  INVALID_EMAIL_OR_PASSWORD: notRight,
  INVALID_EMAIL: notRight,
  INVALID_PASSWORD: { kind: 'forbidden', code: 'password', words: 'The password is not right.' },
  INVALID_CODE: codeNotRight,
  INVALID_BACKUP_CODE: { ...codeNotRight, words: 'This recovery code is not right, or it has been used.' },
  INVALID_TWO_FACTOR_COOKIE: again,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: again,
  BACKUP_CODES_NOT_ENABLED: codeNotRight,
  TOTP_NOT_ENABLED: codeNotRight,
  TOTP_ALREADY_ENABLED: { kind: 'conflict', code: 'second-factor-on', words: 'You have a second factor already. Turn it off before you begin with another.' },
  SESSION_NOT_FRESH: { kind: 'forbidden', code: 'sign-in-again', words: 'Sign in again before you change how you sign in.' },
  PASSKEY_NOT_FOUND: passkeyNotTaken,
  AUTHENTICATION_FAILED: passkeyNotTaken,
  CHALLENGE_NOT_FOUND: again,
  CREDENTIAL_ACCOUNT_NOT_FOUND: { kind: 'conflict', code: 'no-password', words: 'You have no password yet.' },
}

/** The refusal for a code of the library; one for all that we have no words for. */
export function toSignInRefusal(code: string, status: number): SignInRefusal {
  if (status === 429 || code.includes('LOCKED')) return { kind: 'too-many', code: 'too-many', words: 'That was tried too often. Wait some minutes, then try again.' }
  return said[code] ?? (status === 401 ? again : { kind: 'invalid', code: 'sign-in-refused', words: 'This was not accepted. Go back one step and try again.' })
}
