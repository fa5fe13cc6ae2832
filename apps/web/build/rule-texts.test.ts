import { rules } from '@sharewell/review/registry'
import { describe, expect, it } from 'vitest'
import { toRuleExamples, toRuleText } from './rule-texts.ts'
import { ruleTextsPlugin } from './rule-texts-plugin.ts'

describe('the rules as texts', () => {
  it('says what each rule says, and carries no function', () => {
    for (const rule of rules) {
      const text = toRuleText(rule)
      expect(text).toMatchObject({ id: rule.id, category: rule.category, what: rule.what, why: rule.why, doThis: rule.doThis })
      expect(JSON.parse(JSON.stringify(text))).toEqual(text)
    }
  })

  it('keeps every example, with what stands around it', () => {
    for (const rule of rules) {
      const { flags, passes, nearMisses } = toRuleExamples(rule)
      expect([flags.length, passes.length, nearMisses.length]).toEqual([rule.examples.flags.length, rule.examples.passes.length, rule.examples.nearMisses.length])
      for (const { text } of [...flags, ...passes, ...nearMisses.flatMap((pair) => [pair.flags, pair.passes])]) expect(text).not.toBe('')
    }
  })
})

describe('the plugin', () => {
  const { resolveId, load } = ruleTextsPlugin()

  it.each(['virtual:rule-texts', 'virtual:rule-examples'])('answers %s with the data of all rules', (id) => {
    const code: unknown = Reflect.apply(Object(load), {}, [`\0${id}`])
    for (const rule of rules) expect(code).toContain(rule.id)
  })

  it.each(['virtual:review-model', 'toString'])('leaves %s to others', (id) => expect(Reflect.apply(Object(resolveId), {}, [id])).toBeNull())
})
