import type { Plugin } from 'vite'

type Place = { start: number; end: number }

function isNode(value: unknown): value is Place & Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number'
}

/** Where the values of `examples: { … }` stand in a module's tree. */
function findExamples(node: unknown, found: Place[] = []): Place[] {
  if (Array.isArray(node)) for (const item of node) findExamples(item, found)
  else if (isNode(node)) {
    const { type, key, value } = node
    if (type === 'Property' && isNode(key) && key['name'] === 'examples' && isNode(value) && value['type'] === 'ObjectExpression') found.push(value)
    else for (const child of Object.values(node)) findExamples(child, found)
  }
  return found
}

/** Leaves the rules' examples out of what a browser loads: they are docs and tests, and a fifth of the engine's size. */
export function slimRulesPlugin(): Plugin {
  return {
    name: 'sharewell-slim-rules',
    transform: {
      order: 'post',
      filter: { id: /packages\/review\/rules\/.+\.ts$/ },
      handler(code) {
        const places = findExamples(this.parse(code)).sort((a, b) => b.start - a.start)
        if (places.length === 0) return null
        const slim = places.reduce((text, { start, end }) => `${text.slice(0, start)}{ flags: [], passes: [], nearMisses: [], pairs: [] }${text.slice(end)}`, code)
        return { code: slim, map: null }
      },
    },
  }
}
