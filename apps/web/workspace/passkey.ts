import * as z from 'zod/mini'
import { ask, nothing } from './ask.ts'
import { signedIn } from './answers.ts'

/** Whether this browser knows passkeys. */
export function hasPasskeys(): boolean {
  return typeof PublicKeyCredential === 'function' && 'parseRequestOptionsFromJSON' in PublicKeyCredential
}

const options = z.looseObject({ challenge: z.string() })

/** Asks the device for a passkey of this server; answers whether somebody is signed in. Throws where the person stops. */
export async function signInByPasskey(): Promise<boolean> {
  const asked = await ask('/auth/passkey/generate-authenticate-options', options)
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(asked)
  const credential = await navigator.credentials.get({ publicKey })
  return (await ask('/auth/passkey/verify-authentication', signedIn, { body: { response: toJson(credential) } })).signedIn
}

const creation = z.looseObject({ challenge: z.string(), rp: z.looseObject({ name: z.string() }), user: z.looseObject({ id: z.string(), name: z.string(), displayName: z.string() }), pubKeyCredParams: z.array(z.object({ alg: z.number(), type: z.literal('public-key') })) })

/** Makes a passkey on this device and gives its public half to the server. Throws where the person stops. */
export async function addPasskey(name: string): Promise<void> {
  const asked = await ask('/auth/passkey/generate-register-options', creation)
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(asked)
  const credential = await navigator.credentials.create({ publicKey })
  await ask('/auth/passkey/verify-registration', nothing, { body: { response: toJson(credential), name } })
}

function toJson(credential: Credential | null): unknown {
  if (!(credential instanceof PublicKeyCredential)) throw new Error('No passkey came.')
  return credential.toJSON()
}
