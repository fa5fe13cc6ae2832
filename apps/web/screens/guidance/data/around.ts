import { g } from '../../../messages/guidance.ts'

type Named = readonly [name: string, words: string]

const names: Readonly<Record<string, string>> = g.rule.around
const values: Readonly<Record<string, Readonly<Record<string, string>>>> = g.rule.aroundValues
const mediaType = /^(?:image|video|audio|application|text)\//

/** What stands around an example, in lines that a reader can use: `For: one person`. A reply says what it answers, and not once more that it is one. */
export function toAround(around: readonly Named[]): string[] {
  const answers = around.some(([name]) => name === 'inReplyTo')
  return around.filter(([name, words]) => !(answers && name === 'kind' && words === 'reply')).map(([name, words]) => `${names[name] ?? name}: ${toWords(name, words)}`)
}

function toWords(name: string, words: string): string {
  return name === 'attachments' ? toAttached(words) : (values[name]?.[words] ?? words)
}

/** Attachments come as `id · type · description`, one after the other; the description may be missing. */
function toAttached(words: string): string {
  const parts = words.split(' · ').map((part) => part.trim())
  const starts = parts.flatMap((part, at) => (mediaType.test(part) ? [at] : []))
  return starts.map((at, index) => toOne(parts[at] ?? '', parts.slice(at + 1, (starts[index + 1] ?? parts.length + 1) - 1).join(' · '))).join('; ')
}

function toOne(type: string, told: string): string {
  const said = g.rule.attached
  const what = type.startsWith('image/') ? said.image : type.startsWith('video/') ? said.video : said.other
  if (told !== '') return said.told(what, told)
  return type.startsWith('image/') ? said.undescribed : what
}
