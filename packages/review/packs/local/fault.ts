/** What cannot be used in a pack's file, where it stands (both count from 1, columns in UTF-16 units), and what mends it. */
export type Fault = { readonly line: number; readonly column: number; readonly what: string; readonly mend: string }

/** One value or key of the file: keys and list places from the top. */
export type Path = readonly (string | number)[]

/** Where a value of the file stands; the nearest thing around it where it is missing. `ofKey` asks for the key itself. */
export type PlaceOf = (path: Path, ofKey?: boolean) => { line: number; column: number }

/** A fault in one line: `file:line:column: what; mend`. */
export function toFaultLine(file: string, { line, column, what, mend }: Fault): string {
  return `${file}:${line}:${column}: ${what}; ${mend}`
}

/** A fault at a value, from one sentence in which a semicolon parts what is wrong from what mends it. */
export function toFault(placeOf: PlaceOf, path: Path, sentence: string, ofKey = false): Fault {
  const cut = sentence.indexOf('; ')
  return { ...placeOf(path, ofKey), what: cut < 0 ? sentence : sentence.slice(0, cut), mend: cut < 0 ? 'see the README of local packs' : sentence.slice(cut + 2) }
}

/** Names quoted, as a list in words. */
export function toList(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
}
