/** Which characters may stand where in a link; X and Mastodon differ in paths, queries and schemes. */
export interface UrlGrammar {
  /** Scheme words that make a link, lower case, without `://`. */
  readonly schemes: readonly string[]
  /** Whether a domain with a known ending is a link by itself. */
  readonly bareDomains: boolean
  readonly isPathChar: (char: string) => boolean
  readonly isPathEnd: (char: string) => boolean
  readonly isQueryChar: (char: string) => boolean
  readonly isQueryEnd: (char: string) => boolean
}

const latin = '\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF'
const cyrillic = '\\u0400-\\u04FF'
const marks = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069'
const spaces = '\\t-\\r \\u0085\\u00A0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000'
const invalid = '\\uFFFE\\uFEFF\\uFFFF'
const anyText = '\\u00A0-\\uFDCF\\uFDF0-\\uFFEF'

function toTest(chars: string, flags = 'iu'): (char: string) => boolean {
  const pattern = new RegExp(`^[${chars}]$`, flags)
  return (char) => pattern.test(char)
}

/** A letter or digit of any script: all that is not punctuation, space or a control of direction. */
export const isDomainChar = toTest(`^/!'#%&()*+,\\\\\\-.:;<=>?@\\[\\]\\^_{|}~$${spaces}${invalid}${marks}`, '')
/** A character of a domain that is written in Latin letters. */
export const isLatinDomainChar = toTest(`\\-a-z0-9${latin}`, 'i')
/** Whether a link may start after this character. */
export const canPrecedeUrl = toTest(`^A-Za-z0-9@＠$#＃${invalid}`, '')
/** Whether an ending before this character is still part of a longer word. */
export const continuesEnding = toTest('0-9A-Za-z@+\\-', '')

export const xGrammar: UrlGrammar = {
  schemes: ['http', 'https'],
  bareDomains: true,
  isPathChar: toTest(`a-z0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&${latin}${cyrillic}`, 'i'),
  isPathEnd: toTest(`+\\-a-z0-9=_#/${latin}${cyrillic}`, 'i'),
  isQueryChar: toTest("a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|", 'i'),
  isQueryEnd: toTest('a-z0-9\\-_&=#/', 'i'),
}

export const mastodonGrammar: UrlGrammar = {
  schemes: ['http', 'https', 'dat', 'dweb', 'ipfs', 'ipns', 'ssb', 'gopher', 'gemini'],
  bareDomains: false,
  isPathChar: toTest('^\\s\\u0085<>()?', ''),
  isPathEnd: toTest('^\\s\\u0085()?!*"\'「」<>;:=,.$%\\[\\]~&|@', ''),
  isQueryChar: toTest(`a-z0-9!?*'();:&=+$/%#\\[\\]\\-_.,~|@\\^${anyText}`, 'i'),
  isQueryEnd: toTest(`a-z0-9_&=#/\\-${anyText}`, 'i'),
}
