import { existsSync, writeFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { toSkeleton } from '@sharewell/review/local-packs'
import { packs } from '@sharewell/review/packs'
import { toReason } from '../../input/source.ts'
import type { Io } from '../../io.ts'
import { parseOptions } from '../../options.ts'
import { write } from '../../output/writer.ts'
import { UsageError } from '../../usage-error.ts'

/** `sharewell packs new FILE`: writes a local pack to begin with, sound as it stands. It never writes over a file. */
export async function newPack(args: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseOptions('packs new', args, {})
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new UsageError('name the file to write, as in "sharewell packs new riverbend.yaml"')
  if (!/\.ya?ml$/i.test(file)) throw new UsageError(`${file} must end in .yaml, so that --packs knows it for a file`)
  if (existsSync(file)) throw new UsageError(`${file} is there already; choose another name, or move it away`)
  try {
    writeFileSync(file, toSkeleton(toId(file)), { flag: 'wx' })
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${toReason(error)}`)
  }
  await write(io.stdout, `Wrote ${file}. Put your own words in, then run "sharewell packs validate ${file}".\n`)
  return 0
}

/** The name of a file as the id of a pack; ids that are taken get a word more. */
function toId(file: string): string {
  const name = basename(file, extname(file)).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '').slice(0, 30)
  return name.length < 2 ? 'our-house' : packs.some(({ id }) => id === name) ? `${name}-local` : name
}
