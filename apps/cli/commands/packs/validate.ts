import { describeLocalPack, localPackBounds, toFaultLine } from '@sharewell/review/local-packs'
import { readLocalPack } from '../../input/local-pack-file.ts'
import type { Io } from '../../io.ts'
import { parseOptions, toChoice } from '../../options.ts'
import { makePaint, toShowable } from '../../output/style.ts'
import { toHanging } from '../../output/wrap.ts'
import { write } from '../../output/writer.ts'
import { UsageError } from '../../usage-error.ts'

/** `sharewell packs validate FILE`: what a sound local pack will do; or its faults, one a line, ending with 2. */
export async function validate(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('packs validate', args, { format: 'string' })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new UsageError('name one file, as in "sharewell packs validate riverbend.yaml"')
  const format = toChoice('--format', values.format ?? 'text', ['text', 'json'])
  const read = readLocalPack(file)
  if (!read.ok) {
    const words = read.faults.map((fault) => toFaultLine(file, fault)).join('\n')
    await write(io.stdout, format === 'json' ? `${JSON.stringify({ ok: false, faults: read.faults }, null, 2)}\n` : `${toShowable(words)}\n`)
    return 2
  }
  const { pack } = read
  const described = pack.local ? describeLocalPack(pack, pack.local) : []
  if (format === 'json') {
    await write(io.stdout, `${JSON.stringify({ ok: true, pack, does: described }, null, 2)}\n`)
    return 0
  }
  const { isColoured, columns } = io.environment
  const paint = makePaint(isColoured)
  const lines = [
    ...toHanging('', `${file} is sound: ${pack.title} (${pack.id} ${pack.version}), by ${pack.issuer}.`, columns).map((line) => paint('strong', line)),
    ...described.flatMap(({ title, lines: said }) => ['', ...toHanging('', title, columns), ...said.flatMap((line) => toHanging('  - ', line, columns))]),
    '',
    ...toHanging('', localPackBounds, columns),
  ]
  await write(io.stdout, `${toShowable(lines.join('\n'))}\n`)
  return 0
}
