import { runExamples, type ExampleResult } from '@sharewell/review/local-packs'
import { choosePacks, loadReview } from '../../engine.ts'
import { loadLocalPack } from '../../input/local-pack-file.ts'
import type { Io } from '../../io.ts'
import { parseOptions, toChoice } from '../../options.ts'
import { makePaint, toShowable, type Paint } from '../../output/style.ts'
import { toHanging } from '../../output/wrap.ts'
import { write } from '../../output/writer.ts'
import { UsageError } from '../../usage-error.ts'

/** `sharewell packs test FILE`: runs the examples of a local pack beside the house's own; 1 where one comes out otherwise. */
export async function testPack(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('packs test', args, { format: 'string' })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new UsageError('name one file, as in "sharewell packs test riverbend.yaml"')
  const format = toChoice('--format', values.format ?? 'text', ['text', 'json'])
  const pack = loadLocalPack(file)
  const results = pack.local ? runExamples(pack.id, pack.local, loadReview([...choosePacks(), pack])) : []
  const { isColoured, columns } = io.environment
  await write(io.stdout, format === 'json' ? `${JSON.stringify(results, null, 2)}\n` : `${toShowable(toLines(results, makePaint(isColoured), columns).join('\n'))}\n`)
  return results.every(({ ok }) => ok) ? 0 : 1
}

function toLines(results: readonly ExampleResult[], paint: Paint, columns: number): string[] {
  const failed = results.filter(({ ok }) => !ok)
  if (results.length === 0) return toHanging('', 'The pack has no examples. Add some under "examples": they show what it means, and keep it so.', columns)
  return [
    ...failed.flatMap((result) => [...toHanging('- ', toWords(result), columns).map((line) => paint('hold', line)), ...toHanging('    ', typeof result.example === 'string' ? result.example : JSON.stringify(result.example), columns)]),
    failed.length === 0 ? `${results.length === 1 ? 'The one example comes' : `All ${results.length} examples come`} out as written.` : `${failed.length} of ${results.length} examples ${failed.length === 1 ? 'comes' : 'come'} out otherwise.`,
  ]
}

function toWords({ entry, kind, said }: ExampleResult): string {
  const name = entry ?? 'the pack'
  if (kind === 'passes') return `${name} should let this pass, and ${entry === null ? said.join(', ') : 'it'} spoke up`
  return `${name} should speak up at this, and ${said.length > 0 ? `only ${said.join(', ')} did` : 'nothing did'}`
}
