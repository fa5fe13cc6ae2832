import { describe, expect, it } from 'vitest'
import { createReviewer, rules, type Example, type ReviewInput } from '../index.ts'

const reviewer = createReviewer()
const toInput = (example: Example): ReviewInput => (typeof example === 'string' ? { text: example } : example)
const title = (example: Example): string => toInput(example).text.slice(0, 90)

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const flags = [...rule.examples.flags, ...rule.examples.nearMisses.map((pair) => pair.flags)]
  const passes = [...rule.examples.passes, ...rule.examples.nearMisses.map((pair) => pair.passes)]
  it.each(flags.map((example) => [title(example), example] as const))('flags: %s', (_title, example) => {
    const found = reviewer.review(toInput(example)).findings.filter((finding) => finding.category === rule.category)
    expect(found.map((finding) => finding.rule)).toContain(id)
  })
  it.each(passes.map((example) => [title(example), example] as const))('passes: %s', (_title, example) => {
    expect(reviewer.review(toInput(example)).findings.map((finding) => finding.rule)).not.toContain(id)
  })
})
