import { rules } from '@sharewell/review/registry'
import type { Plugin } from 'vite'
import { toRuleExamples, toRuleText } from './rule-texts.ts'

const modules: Readonly<Record<string, () => string>> = {
  'virtual:rule-texts': () => `export const ruleTexts = JSON.parse(${JSON.stringify(JSON.stringify(rules.map(toRuleText)))})`,
  'virtual:rule-examples': () => `export const ruleExamples = JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(rules.map((rule) => [rule.id, toRuleExamples(rule)]))))})`,
}

/**
 * Gives what the rules say to the page as data made at build, without the engine:
 * `virtual:rule-texts` holds every rule's words and pairs, `virtual:rule-examples` the rest of its examples.
 * Import them lazily, so that each is a chunk of its own.
 */
export function ruleTextsPlugin(): Plugin {
  return {
    name: 'sharewell-rule-texts',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : null),
    load: (id) => (id.startsWith('\0') ? modules[id.slice(1)]?.() : undefined) ?? null,
  }
}
