import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { packs } from '../index.ts'
import { findPackFaults } from '../pack-schema.ts'
import { toFaultLine } from './fault.ts'
import { toLocalPackJsonSchema } from './local-schema.ts'
import { parseLocalPack } from './parse-local-pack.ts'
import { toSkeleton } from './skeleton.ts'

const known = { rules: rules.map(({ id }) => id), packs: packs.map(({ id }) => id) }
const sound = `id: riverbend
version: "2026.11.0"
title: Posting about work
owner: Riverbend General
kind: local
jurisdiction: CA-ON
clauses:
  - id: names
    title: Names stay inside
    summary: Names of projects stay inside.
    ask: leave names out
    rules: [privacy/no-tale-of-the-day]
words:
  - id: code
    phrases: ["Project Heron"]
    category: disclosure
    severity: hold
    why: It is not announced.
    clause: names
`
/** The faults of a text, as lines. */
const faults = (source: string): string[] => {
  const read = parseLocalPack(source, known)
  return read.ok ? [] : read.faults.map((fault) => toFaultLine('pack.yaml', fault))
}

describe('a sound pack', () => {
  const example = readFileSync(join(import.meta.dirname, 'examples/riverbend-general.yaml'), 'utf8')
  it.each([['the smallest', sound], ['the example', example], ['the skeleton', toSkeleton('our-house')], ['with Windows line ends', sound.replaceAll('\n', '\r\n')], ['with a byte order mark', `\ufeff${sound}`]])('%s is read, and is a pack', (_name, source) => {
    const read = parseLocalPack(source, known)
    expect(read.ok ? [] : read.faults).toEqual([])
    if (read.ok) expect(findPackFaults(read.pack)).toEqual([])
  })
  it('says who asks, on what clause, and is read again a year later', () => {
    const read = parseLocalPack(sound, known)
    expect(read.ok && read.pack).toMatchObject({
      kind: 'local', issuer: 'Riverbend General', year: '2026', readAt: '2026-11-01', reviewBy: '2027-11-01',
      clauses: [{ id: 'riverbend.names', basis: 'article text', gravity: 'hold' }],
      local: { speaksAs: 'hospital', words: [{ ask: 'leave names out', clause: 'riverbend.names', isProtected: false }] },
    })
  })
  it('raises only through the clause that names the rule', () => {
    const read = parseLocalPack(`${sound}raise:\n  privacy/no-tale-of-the-day: hold\n`, known)
    expect(read.ok && read.pack.clauses[0]).toMatchObject({ gravity: 'hold', raises: ['privacy/no-tale-of-the-day'] })
  })
})

it('its form is published as JSON Schema', () => {
  expect(toLocalPackJsonSchema()).toMatchObject({ title: 'A local pack of Sharewell', required: ['id', 'version', 'title', 'owner', 'kind', 'jurisdiction', 'clauses'], additionalProperties: false })
})

describe('a fault has line, column and mend', () => {
  it.each<[string, string, string]>([
    ['an unknown key', sound.replace('title: Posting', 'titel: Posting'), 'pack.yaml:3:1: there is no key "titel" here; did you mean "title"?'],
    ['an unknown key deep inside', sound.replace('    why:', '    wy:'), 'pack.yaml:18:5: there is no key "wy" here; did you mean "why"?'],
    ['a missing key', sound.replace('owner: Riverbend General\n', ''), 'pack.yaml:1:1: "owner" is missing; add it here'],
    ['a missing key deep inside', sound.replace('    category: disclosure\n', ''), 'pack.yaml:14:5: "category" is missing; add it here'],
    ['a number for a text', sound.replace('"2026.11.0"', '2026.11'), 'pack.yaml:2:10: "version" must be text, and this reads as the number 2026.11; put it in quotes'],
    ['a phrase that reads as a truth', sound.replace('"Project Heron"', 'true'), 'pack.yaml:15:15: entry 1 of "phrases" must be text, and this reads as the boolean true; put it in quotes'],
    ['a text for a list', sound.replace('["Project Heron"]', 'Project Heron'), 'pack.yaml:15:14: "phrases" must be a list; write each entry in a line of its own'],
    ['a channel without a lock', `${sound}channels:\n  - label: Portal\n    address: http://portal.example\n`, 'pack.yaml:22:14: "address" is no safe way for patients; write a telephone number, or a page that begins with https://'],
    ['a channel that is code', `${sound}channels:\n  - label: Portal\n    address: javascript:alert(1)\n`, 'pack.yaml:22:14: "address" is no safe way for patients; write a telephone'],
    ['a wrong version', sound.replace('2026.11.0', '1.0'), 'pack.yaml:2:10: "version" is no version; write year, month and a count'],
    ['nothing behind a colon', sound.replace('ask: leave names out', 'ask:'), 'pack.yaml:11:9: "ask" is empty; write text behind its colon, or take the line out'],
    ['a second colon', sound.replace('title: Posting about', 'title: Posting: about'), 'pack.yaml:3:8: a second colon stands in this line; put a text that holds a colon in quotes'],
    ['a line that begins elsewhere', sound.replace('    category', '   category'), 'pack.yaml:16:1: this line begins at the wrong column;'],
    ['quotes left open', sound.replace('["Project Heron"]', '["Project Heron]'), '; close the quotes and brackets that open before this place'],
    ['a severity that is none', sound.replace('severity: hold', 'severity: block'), 'pack.yaml:17:15: "severity" is "block"; it can be tip, advise or hold'],
    ['a category nearly', sound.replace('disclosure', 'disclosre'), 'pack.yaml:16:15: "category" is "disclosre"; did you mean disclosure?'],
    ['another kind', sound.replace('kind: local', 'kind: law'), 'pack.yaml:5:7: "kind" is "law"; it can be local'],
    ['a clause that is not there', sound.replace('clause: names', 'clause: nams'), 'pack.yaml:19:13: there is no clause "nams"; did you mean "names"?'],
    ['a rule that is not there', sound.replace('[privacy/no-tale-of-the-day]', '[privacy/no-tale-of-the-dya]'), 'pack.yaml:12:13: there is no rule "privacy/no-tale-of-the-dya"; did you mean privacy/no-tale-of-the-day?'],
    ['a name that is taken', sound.replace('id: riverbend', 'id: cmpa'), 'pack.yaml:1:5: a pack named "cmpa" exists already; choose a name of your own'],
    ['a name that is a category', sound.replace('id: riverbend', 'id: privacy'), 'pack.yaml:1:5: "privacy" is a category of rules; choose a name of your own'],
    ['a star inside a word', sound.replace('Project Heron', 'Her*n'), 'pack.yaml:15:15: “Her*n” has a star inside or before a word;'],
    ['a star alone', sound.replace('Project Heron', '*'), 'pack.yaml:15:15: “*” has a star behind fewer than 3 letters;'],
    ['a pattern', sound.replace('Project Heron', '(Heron|Crane).*'), 'pack.yaml:15:15: “(Heron|Crane).*” looks like a pattern; write literal words'],
    ['a phrase that is never found', sound.replace('Project Heron', 'https://a.example/b-c'), 'would never be found'],
    ['a phrase twice', sound.replace('["Project Heron"]', '["Project Heron", "project heron"]'), 'pack.yaml:15:32: “project heron” stands twice; keep one'],
    ['a replacement that holds the phrase', sound.replace('    why:', '    instead: the project heron site\n    why:'), 'pack.yaml:18:14: "instead" holds the phrase that it replaces;'],
    ['a raise to a stop', `${sound}raise:\n  privacy/no-tale-of-the-day: block\n`, 'pack.yaml:21:31: "privacy/no-tale-of-the-day" can be "hold" only; a local pack asks for a pause, never for a stop'],
    ['a raise that no clause stands behind', `${sound}raise:\n  privacy/no-named-patient: hold\n`, 'pack.yaml:21:3: no clause stands behind privacy/no-named-patient; add it under "rules"'],
    ['a position that is none', `${sound}positions:\n  - { topic: anonymity, position: forbidden, clause: names }\n`, 'pack.yaml:21:35: there is no position "forbidden" on anonymity; it can be allow-warn,'],
    ['a hashtag without its sign', `${sound}hashtags: ["Riverbend"]\n`, 'pack.yaml:20:12: entry 1 of "hashtags" is no hashtag;'],
    ['a disclaimer that holds what people post', `${sound}disclaimers:\n  - { id: own, text: My own view, severity: hold, why: So., clause: names }\n`, 'pack.yaml:21:45: a missing disclaimer holds only what the organisation itself posts;'],
    ['no clause', sound.replace(/clauses:[\s\S]*?words:/, 'clauses: []\nwords:'), '"clauses" has no clause;'],
  ])('%s', (_name, source, expected) => {
    const found = faults(source)
    expect(found.some((line) => line.includes(expected)), found.join('\n') || 'no fault').toBe(true)
  })
  it('tells all faults at once, by place', () => {
    const found = faults(sound.replace('clause: names', 'clause: nobody').replace('[privacy/no-tale-of-the-day]', '[privacy/nothing]').replace('Project Heron', '~'))
    expect(found.map((line) => /:(\d+):/.exec(line)?.[1])).toEqual(['12', '15', '19'])
  })
})
