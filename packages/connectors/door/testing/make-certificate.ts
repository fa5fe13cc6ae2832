import { generateKeyPairSync, sign } from 'node:crypto'

const tag = (number: number, ...inner: Uint8Array[]): Buffer => {
  const body = Buffer.concat(inner)
  const length = body.length < 128 ? [body.length] : body.length < 256 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 255]
  return Buffer.concat([Buffer.from([number, ...length]), body])
}
const sequence = (...inner: Uint8Array[]): Buffer => tag(0x30, ...inner)
const oid = (...bytes: number[]): Buffer => tag(0x06, Buffer.from(bytes))
const toPem = (der: Buffer): string => `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`

/** A certificate for one name, signed by itself, for a server in a test: made anew each time, so that no key stands in the tree. */
export function makeCertificate(name: string): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const algorithm = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02))
  const called = sequence(tag(0x31, sequence(oid(0x55, 0x04, 0x03), tag(0x0c, Buffer.from(name)))))
  const validity = sequence(tag(0x17, Buffer.from('000101000000Z')), tag(0x17, Buffer.from('491231235959Z')))
  const isAuthority = sequence(oid(0x55, 0x1d, 0x13), tag(0x01, Buffer.from([0xff])), tag(0x04, sequence(tag(0x01, Buffer.from([0xff])))))
  const otherNames = sequence(oid(0x55, 0x1d, 0x11), tag(0x04, sequence(tag(0x82, Buffer.from(name)))))
  const signed = sequence(
    tag(0xa0, tag(0x02, Buffer.from([2]))), tag(0x02, Buffer.from([1])), algorithm, called, validity, called,
    publicKey.export({ type: 'spki', format: 'der' }), tag(0xa3, sequence(isAuthority, otherNames)),
  )
  const certificate = sequence(signed, algorithm, tag(0x03, Buffer.from([0]), sign('sha256', signed, privateKey)))
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: toPem(certificate) }
}
