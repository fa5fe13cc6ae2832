import { Composer, CST, isMap, isScalar, isSeq, Lexer, LineCounter, Parser, type Document } from 'yaml'
import { toFault, type Fault, type Path, type PlaceOf } from './fault.ts'
import { limits } from './local-schema.ts'

/** The file as plain values with the place of each, or why it cannot be used. */
export type YamlReading = { readonly ok: true; readonly value: unknown; readonly placeOf: PlaceOf } | { readonly ok: false; readonly faults: readonly Fault[] }

type Place = { readonly key: number; readonly value: number }

const refusedParts: Readonly<Record<string, string>> = {
  anchor: 'an anchor (&) is not read here; write the value out where it is needed',
  alias: 'a reference (*) is not read here; write the value out, and put a text that begins with * in quotes',
  tag: 'a tag (!) is not read here; leave it out, and put a text that begins with ! in quotes',
  'directive-line': 'a directive (%) is not read here; leave the line out',
}
const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', '__defineGetter__', '__defineSetter__'])
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u
const mostFaults = 20
const secondDocument = 'a second document begins here; keep one pack in one file'

/** Reads one YAML 1.2 document of plain values: no anchors, references, tags, directives or merged keys, within the limits of a pack. Never throws. */
export function readYaml(source: string): YamlReading {
  const lines = new LineCounter()
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const refuse = (offset: number, sentence: string): YamlReading => ({ ok: false, faults: [toFault(() => at(offset), [], sentence)] })

  for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) lines.addNewLine(i + 1)
  lines.lineStarts.unshift(0)
  if (toBytes(source) > limits.bytes) return refuse(0, `the file is larger than ${limits.bytes / 1024} KB; a pack needs far less: keep the phrases that matter`)
  const odd = findUnreadable(source)
  if (odd >= 0) return refuse(odd, 'a character here cannot be shown; delete it and type the text again')

  const parser = new Parser()
  const tokens: CST.Token[] = []
  let documents = 0
  let parts = 0
  for (const lexeme of new Lexer().lex(source)) {
    const kind = CST.tokenType(lexeme)
    const reason = kind === null ? undefined : refusedParts[kind]
    if (reason !== undefined) return refuse(parser.offset, reason)
    if (kind === 'doc-start' && ++documents > 1) return refuse(parser.offset, secondDocument)
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > limits.depth) return refuse(parser.offset, 'lists and keys lie too deep inside each other here; write them as in the example')
    if (++parts > limits.parts) return refuse(parser.offset, 'the file has more entries than a pack can have; keep those that matter')
  }
  for (const token of parser.end()) tokens.push(token)

  const composer = new Composer({ version: '1.2', schema: 'core', merge: false, uniqueKeys: false, strict: true, stringKeys: true, prettyErrors: false, resolveKnownTags: false, logLevel: 'silent' })
  const [document, second] = composer.compose(tokens)
  if (!document) return refuse(0, 'the file is empty; "sharewell packs new FILE" writes one to begin with')
  if (second) return refuse(second.range[0], secondDocument)
  // Only the first: those behind it follow from it.
  if (document.errors.length > 0) return { ok: false, faults: document.errors.slice(0, 1).map((error) => toFault(() => at(error.pos[0]), [], toSentence(error))) }
  return toValues(document, at)
}

function toValues(document: Document.Parsed, at: (offset: number) => { line: number; column: number }): YamlReading {
  const places = new Map<string, Place>()
  const faults: Fault[] = []
  const refuse = (offset: number, sentence: string): void => { faults.push(toFault(() => at(offset), [], sentence)) }

  const toValue = (node: unknown, path: Path, key: number): unknown => {
    const offset = hasRange(node) ? node.range[0] : key
    places.set(toName(path), { key, value: offset })
    if (isScalar(node)) {
      if (typeof node.value === 'string' && findUnreadable(node.value) >= 0) refuse(offset, 'a character in this text cannot be shown; delete it and type the text again')
      return node.value
    }
    if (isSeq(node)) return node.items.map((item, i) => toValue(item, [...path, i], offset))
    if (!isMap(node)) return null
    const entries: [string, unknown][] = []
    const seen = new Map<string, number>()
    for (const pair of node.items) {
      const place = hasRange(pair.key) ? pair.key.range[0] : offset
      const name = isScalar(pair.key) ? pair.key.value : undefined
      if (typeof name !== 'string') refuse(place, 'a key here is no text; write a name followed by a colon')
      else if (name === '<<') refuse(place, 'merged keys (<<) are not read here; write the values out')
      else if (prototypeKeys.has(name)) refuse(place, `the key ${JSON.stringify(name)} is never read; take it out`)
      else if (seen.has(name)) refuse(place, `the key ${JSON.stringify(name)} stands twice, first in line ${at(seen.get(name) ?? 0).line}; keep one`)
      else {
        seen.set(name, place)
        entries.push([name, toValue(pair.value, [...path, name], place)])
      }
    }
    return Object.fromEntries(entries)
  }

  const value = toValue(document.contents, [], 0)
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, mostFaults) }
  const placeOf: PlaceOf = (path, ofKey = false) => {
    for (let length = path.length; length >= 0; length--) {
      const place = places.get(toName(path.slice(0, length)))
      if (place) return at(ofKey && length === path.length ? place.key : place.value)
    }
    return { line: 1, column: 1 }
  }
  return { ok: true, value, placeOf }
}

const toName = (path: Path): string => JSON.stringify(path)

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) && typeof node.range[0] === 'number'
}

/** The offset of the first lone surrogate, control character or direction override, or -1. */
function findUnreadable(text: string): number {
  if (text.isWellFormed()) return text.search(unreadable)
  const lone = text.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)
  const other = text.search(unreadable)
  return other >= 0 && (lone < 0 || other < lone) ? other : lone
}

/** Length in UTF-8, without making the bytes; what is plainly too long is not counted out. */
function toBytes(text: string): number {
  if (text.length > limits.bytes) return text.length
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3
  }
  return bytes
}

/** What the library found, in words for people; the rest in its own. */
const sentences: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a second colon stands in this line; put a text that holds a colon in quotes',
  MULTILINE_IMPLICIT_KEY: 'a key goes over more than one line; put its colon right behind it, and close quotes and brackets in their line',
  TAB_AS_INDENT: 'a tab stands at the start of this line; use two spaces a step, and no tabs',
  BAD_INDENT: 'this line begins at the wrong column; give lines that belong together the same number of spaces',
  BAD_SCALAR_START: 'a text cannot begin with this sign; put it in quotes',
  BAD_DQ_ESCAPE: 'the sign behind this backslash means nothing; write the backslash twice, or take it out',
  BAD_PROP_ORDER: 'these signs cannot stand together; put the text in quotes',
  NON_STRING_KEY: 'a key here is no text; write a name followed by a colon',
}

function toSentence({ code, message }: { code: string; message: string }): string {
  if (/must start at the same column|without - indicator/.test(message)) return sentences['BAD_INDENT'] ?? message
  const words = `${message.charAt(0).toLowerCase()}${message.slice(1).replace(/\s+/g, ' ').replaceAll('; ', ', ')}`
  if (/quote|missing , or :/i.test(message)) return `${words}; close the quotes and brackets that open before this place`
  return sentences[code] ?? `${words}; compare with the lines around it`
}
