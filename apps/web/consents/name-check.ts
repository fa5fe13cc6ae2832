import type { Identifier, IdentifierType } from '@sharewell/review/contract'

/** Something in a text that points to a person. `isSure`: nobody can say that it is no name. */
export type NameSign = { quote: string; isSure: boolean }

const sureTypes: ReadonlySet<IdentifierType> = new Set(['PHONE', 'EMAIL', 'HANDLE', 'ID', 'CARD', 'IBAN'])

/** Runs of capitalised words, without a genitive at their end. In a short note a name may stand before a noun, where the finder does not expect one. */
function findCapitalRuns(text: string): string[] {
  return text.replace(/[’']s\b/g, '').match(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu) ?? []
}

/** What to give to the finder of identifiers for a note of one line: the note, and each run of capitalised words by itself. */
export function toNameQuestion(note: string): string {
  return [note, ...findCapitalRuns(note)].join('\n\n')
}

/** The names and numbers in what the finder answered, each once. Places, departments and hospitals may stand: that is where papers are kept. */
export function toNameSigns(identifiers: readonly Identifier[]): NameSign[] {
  const signs = new Map<string, NameSign>()
  for (const { type, quote, confidence } of identifiers) {
    const isSure = sureTypes.has(type) || (confidence === 'certain' && (type === 'PERSON' || type === 'DATE'))
    if (isSure || type === 'PERSON') signs.set(quote, { quote, isSure: isSure || (signs.get(quote)?.isSure ?? false) })
  }
  return [...signs.values()]
}
