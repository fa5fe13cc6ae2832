import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLines } from './read-lines.ts'

async function* toChunks(parts: readonly string[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part)
}

async function read(parts: readonly string[], longest?: number): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = []
  for await (const batch of readLines(toChunks(parts), longest)) {
    for (const line of batch) {
      lines[line.number - 1] = line.bytes?.toString()
    }
  }
  return lines
}

test.each<[string, string[], (string | undefined)[]]>([
  ['a last line with its ending', ['a\nb\n'], ['a', 'b']],
  ['a last line without one', ['a\nb'], ['a', 'b']],
  ['Windows endings', ['a\r\nb\r\n'], ['a', 'b']],
  ['a line in three chunks', ['a', 'b', 'c\nd'], ['abc', 'd']],
  ['a blank line between', ['a\n\nb\n'], ['a', '', 'b']],
  ['blank lines at the end', ['a\n\n \n'], ['a']],
  ['nothing', [], []],
  ['a character cut in two', ['é\n'], ['é']],
])('%s', async (_name, parts, lines) => {
  expect(await read(parts)).toEqual(lines)
})

test('a line over the limit is dropped and the next one is read', async () => {
  expect(await read(['aaaa', 'aaaa\nb\ncc', 'cccc\nd'], 5)).toEqual([undefined, 'b', undefined, 'd'])
})

test('where the chunks are cut makes no difference', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r', '😀', ' ') })), async (parts) => {
    expect(await read(parts)).toEqual(await read([parts.join('')]))
  }))
})
