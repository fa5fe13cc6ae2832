import { joinBytes, toBytes, toLong, toShort } from '../container/bytes.ts'

const syntaxes = { explicit: '1.2.840.10008.1.2.1\0', implicit: '1.2.840.10008.1.2\0', big: '1.2.840.10008.1.2.2\0' }
type Form = keyof typeof syntaxes

function element(form: Form, tag: readonly [number, number], kind: string, value: Uint8Array): Uint8Array {
  const isLittle = form !== 'big'
  const head = joinBytes([toShort(tag[0], isLittle), toShort(tag[1], isLittle)])
  if (form === 'implicit') return joinBytes([head, toLong(value.length, true), value])
  return kind === 'SQ' ? joinBytes([head, toBytes('SQ\0\0'), toLong(0xffffffff, isLittle), value]) : joinBytes([head, toBytes(kind), toShort(value.length, isLittle), value])
}

const even = (text: string): Uint8Array => toBytes(text.length % 2 ? `${text} ` : text)

/** A DICOM file with a patient, a nested sequence and pixels, in one of three codings. */
export function makeDicom({ form, hasPreamble }: { form: Form; hasPreamble: boolean }): Uint8Array {
  const isLittle = form !== 'big'
  const number = (value: number): Uint8Array => toShort(value, isLittle)
  const item = joinBytes([number(0xfffe), number(0xe000), toLong(0xffffffff, isLittle), element(form, [0x0010, 0x2154], 'SH', even('416 555 0199')), number(0xfffe), number(0xe00d), toLong(0, isLittle), number(0xfffe), number(0xe0dd), toLong(0, isLittle)])
  const body = [
    element(form, [0x0008, 0x0016], 'UI', even('1.2.840.10008.5.1.4.1.1.2')),
    element(form, [0x0008, 0x0080], 'LO', even('St Brendan Hospital')),
    element(form, [0x0008, 0x1140], 'SQ', item),
    element(form, [0x0010, 0x0010], 'PN', even('OKAFOR^MARION')),
    element(form, [0x0010, 0x0020], 'LO', even('SN4471X')),
    element(form, [0x0010, 0x0030], 'DA', even('19610412')),
    element(form, [0x0028, 0x0010], 'US', number(512)),
    element(form, [0x0028, 0x0011], 'US', number(640)),
    element(form, [0x7fe0, 0x0010], form === 'implicit' ? 'OW' : 'US', new Uint8Array(64)),
  ]
  if (!hasPreamble) return joinBytes(body)
  const meta = element('explicit', [0x0002, 0x0010], 'UI', toBytes(syntaxes[form].length % 2 ? `${syntaxes[form]}\0` : syntaxes[form]))
  return joinBytes([new Uint8Array(128), toBytes('DICM'), element('explicit', [0x0002, 0x0000], 'UL', toLong(meta.length, true)), meta, ...body])
}
