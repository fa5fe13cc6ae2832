import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createReviewer, makeReviewer, rules, sharewellPack, type Example, type ReviewInput } from '../index.ts'
import { makeLinearModel } from '../models/linear-model.ts'
import { decodeModel } from '../models/model-file.ts'
import { wordPacks } from '../words/index.ts'

const alone = createReviewer()
/** The model's own rules, tried where no other rule has spoken first. */
const model = makeLinearModel(decodeModel(readFileSync(new URL('../models/assets/english.swm', import.meta.url))))
const byModelAlone = makeReviewer({ words: wordPacks, rules: rules.filter((rule) => rule.byModel), packs: [sharewellPack], model })
/** As an author meets it: every rule, and the model. */
const whole = createReviewer({ model })
const toInput = (example: Example): ReviewInput => (typeof example === 'string' ? { text: example } : example)
const title = (example: Example): string => toInput(example).text.slice(0, 90)

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const reviewer = rule.byModel ? byModelAlone : alone
  const flags = [...rule.examples.flags, ...rule.examples.nearMisses.map((pair) => pair.flags)]
  const passes = [...rule.examples.passes, ...rule.examples.nearMisses.map((pair) => pair.passes)]
  it.each(flags.map((example) => [title(example), example] as const))('flags: %s', (_title, example) => {
    const found = reviewer.review(toInput(example)).findings.filter((finding) => finding.category === rule.category)
    expect(found.map((finding) => finding.rule)).toContain(id)
  })
  it.each(passes.map((example) => [title(example), example] as const))('passes: %s', (_title, example) => {
    expect(reviewer.review(toInput(example)).findings.map((finding) => finding.rule)).not.toContain(id)
  })

  it('has the same message, two ways', () => expect(rule.examples.pairs.length).toBeGreaterThan(0))
  it.each(rule.examples.pairs.map(({ ineffective }) => [title(ineffective), ineffective] as const))('ineffective: %s', (_title, example) => {
    expect(reviewer.review(toInput(example)).findings.map((finding) => finding.rule)).toContain(id)
    expect(whole.review(toInput(example)).findings.map((finding) => finding.category)).toContain(rule.category)
  })
  it.each(rule.examples.pairs.map(({ effective }) => [title(effective), effective] as const))('effective: %s', (_title, example) => {
    const { findings } = whole.review(toInput(example))
    expect(findings.filter(({ severity, category }) => severity === 'hold' || severity === 'block' || (category === rule.category && severity !== 'tip'))).toEqual([])
    expect(findings.map((finding) => finding.rule)).not.toContain(id)
  })
})
