import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { reviewInputSchema, type ReviewInput } from '@sharewell/review/contract'
import { afterAll, describe, expect, test } from 'vitest'
import { runPosts, type PostCommand } from './run-posts.ts'

const folder = mkdtempSync(join(tmpdir(), 'posts-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Answers with the text in capitals; texts that begin with "hold" ask for 1, "fault" throws. */
const command: PostCommand<ReviewInput> = {
  schema: reviewInputSchema,
  answer: ({ id, text }) => {
    if (text.startsWith('fault')) throw new RangeError('a fault inside')
    return { json: { id, text: text.toUpperCase() }, text: () => `<${text}>\n`, status: text.startsWith('hold') ? 1 : 0 }
  },
}

type Run = { stdin?: string | Buffer; positionals?: string[]; input?: string; format?: string }

async function run({ stdin = '', positionals = [], input, format }: Run): Promise<{ status: number; out: string; err: string }> {
  const stdout = new PassThrough({ highWaterMark: 1 << 24 })
  const stderr = new PassThrough()
  const io = { stdin: Readable.from([Buffer.from(stdin)]), isStdinTerminal: false, stdout, stderr, environment: { isColoured: false, columns: 80 }, today: '2026-11-20' }
  const status = await runPosts(command, { positionals, input, format }, io)
  return { status, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') }
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe('one post', () => {
  test.each<[string, Run, number, string]>([
    ['as an argument', { positionals: ['hello'] }, 0, '<hello>\n'],
    ['that asks for 1', { positionals: ['hold it'] }, 1, '<hold it>\n'],
    ['from standard input', { stdin: 'hello\n' }, 0, '<hello>\n'],
    ['from -', { stdin: 'two\nlines\n', positionals: ['-'] }, 0, '<two\nlines>\n'],
    ['with a byte order mark', { stdin: '\uFEFFhello' }, 0, '<hello>\n'],
    ['that is empty', { stdin: '' }, 0, '<>\n'],
    ['as JSON with its context', { stdin: '{"text":"hello","kind":"reply"}' }, 0, '<hello>\n'],
    ['that only looks like JSON', { stdin: '{ not json }' }, 0, '<{ not json }>\n'],
    ['as JSON out', { positionals: ['hello'], format: 'json' }, 0, '{\n  "text": "HELLO"\n}\n'],
  ])('%s', async (_name, options, status, out) => {
    expect(await run(options)).toEqual({ status, out, err: '' })
  })

  test('from a file', async () => {
    expect((await run({ input: file('post.txt', 'hello\r\n') })).out).toBe('<hello>\n')
    expect((await run({ input: file('post.json', '{"id":"7","text":"hello"}'), format: 'json' })).out).toBe('{\n  "id": "7",\n  "text": "HELLO"\n}\n')
  })

  test.each<[string, () => Run, RegExp]>([
    ['two texts', () => ({ positionals: ['a', 'b'] }), /several pieces; put it in quotes/],
    ['a text and a file', () => ({ positionals: ['a'], input: 'b' }), /either a text or --input/],
    ['no such file', () => ({ input: join(folder, 'none') }), /cannot read .*none: there is no such file/],
    ['a folder', () => ({ input: folder }), /it is a folder/],
    ['bytes that are no text', () => ({ stdin: Buffer.from([0xFF, 0xFE, 0x41]) }), /standard input is not UTF-8 text/],
    ['a wrong value', () => ({ stdin: '{"text":"a","kind":"story"}' }), /"kind" must be one of post, reply, message/],
    ['a .json file that is not JSON', () => ({ input: file('bad.json', 'hello') }), /bad\.json cannot be used: it is not one JSON object/],
    ['a .json file without a text', () => ({ input: file('none.json', '{}') }), /"text" must be a string/],
    ['a text that is too long', () => ({ stdin: 'a'.repeat(100_001) }), /longer than 100,000 UTF-16 units/],
    ['a format that is none', () => ({ stdin: 'a', format: 'xml' }), /--format is "xml"; it can be text, json, jsonl/],
    ['one JSON out of many posts', () => ({ input: file('a.jsonl', ''), format: 'json' }), /holds one post a line/],
    ['a fault in the engine', () => ({ stdin: 'fault' }), /a fault inside/],
  ])('%s cannot be used', async (_name, options, sentence) => {
    await expect(run(options())).rejects.toThrow(sentence)
  })
})

describe('many posts', () => {
  test('each line gives one line, in order, and a bad one does not stop the run', async () => {
    const lines = ['{"id":"a","text":"one"}', 'not json', '{"id":"b"}', '{"id":3,"text":"x"}', '', '[]', '{"id":"c","text":"a","audience":"all"}', '{"id":"d","text":"fault"}', '{"id":"e","text":"hold"}', '']
    const { status, out, err } = await run({ stdin: lines.join('\n'), format: 'jsonl' })
    expect(out.trim().split('\n').map((line): unknown => JSON.parse(line))).toEqual([
      { id: 'a', text: 'ONE' },
      { line: 2, id: null, error: 'the line is not JSON' },
      { line: 3, id: 'b', error: '"text" must be a string' },
      { line: 4, id: 3, error: '"id" must be a string' },
      { line: 5, id: null, error: 'the line is empty' },
      { line: 6, id: null, error: 'the input must be an object' },
      { line: 7, id: 'c', error: '"audience" must be one of public, peers, closed-group, one-person' },
      { line: 8, id: 'd', error: 'a fault inside' },
      { id: 'e', text: 'HOLD' },
    ])
    expect([status, err]).toEqual([2, 'sharewell: 7 lines could not be used\n'])
  })

  test.each([['{"text":"a"}\n{"text":"b"}\n', 0], ['{"text":"hold"}\n{"text":"b"}\n', 1], ['', 0], ['\n\n', 0]])('%j ends with %i', async (stdin, status) => {
    expect((await run({ stdin, format: 'jsonl' })).status).toBe(status)
  })

  test('a .jsonl file is read line by line, also for people', async () => {
    const path = file('posts.jsonl', '{"id":"a","text":"one"}\nbad\n')
    expect((await run({ input: path })).out).toBe('{"id":"a","text":"ONE"}\n{"line":2,"id":null,"error":"the line is not JSON"}\n')
    expect((await run({ input: path, format: 'text' })).out).toMatch(/^── line 1, a ─+\n<one>\n\n── line 2 ─+\ncannot be used: the line is not JSON\n\n$/)
  })

  test('a slow reader holds the input back', async () => {
    let given = 0
    async function* toPosts(): AsyncGenerator<Buffer> {
      for (let at = 0; at < 500; at++) {
        given++
        yield Buffer.from(`{"text":"${'a'.repeat(1000)}"}\n`)
      }
    }
    const stdout = new PassThrough({ highWaterMark: 1024 })
    const done = runPosts(command, { positionals: [], input: undefined, format: 'jsonl' }, {
      stdin: toPosts(), isStdinTerminal: false, stdout, stderr: new PassThrough(), environment: { isColoured: false, columns: 80 }, today: '2026-11-20',
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(given).toBeLessThan(10)
    stdout.resume()
    expect(await done).toBe(0)
    expect(given).toBe(500)
  })
})
