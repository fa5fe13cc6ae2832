import { Refused } from '../../refused.ts'
import { commonParts } from './common-passwords.ts'

export const shortestPassword = 12
export const longestPassword = 256

const words = {
  'password-short': `A password has at least ${shortestPassword} characters. Four or five words make a good one.`,
  'password-long': `A password has at most ${longestPassword} characters.`,
  'password-common': 'This password is among the first that somebody would try. Four or five words that belong to nothing make a good one.',
  'password-own': 'This password holds your own name or address. Choose one that does not.',
} as const
type PasswordCode = keyof typeof words

/**
 * Why a password is not taken, or undefined where it is. Length counts, and not what kinds of characters there are.
 * @param own the person's name and address, whose parts may not make up the password
 */
export function findPasswordFault(password: string, own: readonly string[] = []): PasswordCode | undefined {
  const characters = [...password.normalize('NFC')].length
  if (characters < shortestPassword) return 'password-short'
  if (characters > longestPassword) return 'password-long'
  const plain = toPlain(password)
  if (new Set(plain).size < 5 || isRun(plain) || isMadeOf(plain, commonParts)) return 'password-common'
  const parts = own.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length > 2)
  return isMadeOf(plain, parts) ? 'password-own' : undefined
}

/** Throws where a password is not taken. */
export function checkPassword(password: string, own: readonly string[] = []): void {
  const code = findPasswordFault(password, own)
  if (code) throw new Refused('invalid', { code, words: words[code] }, { where: 'json.password' })
}

const lookAlikes: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', $: 's', '@': 'a', '!': 'i' }

function toPlain(password: string): string {
  return password.normalize('NFKC').toLowerCase()
}

/** Whether each character follows or repeats the one before it: 123456789012, abcdefghijkl. */
function isRun(plain: string): boolean {
  const steps = [...plain].slice(1).map((character, at) => (character.codePointAt(0) ?? 0) - (plain.codePointAt(at) ?? 0))
  return steps.filter((step) => step === 1 || step === -1 || step === 0 || step === -9).length >= steps.length - 1
}

/** Whether less than five characters are left once the known parts, digits and signs are taken out. */
function isMadeOf(plain: string, parts: readonly string[]): boolean {
  const isLeft = (text: string): boolean => {
    const longestFirst = parts.toSorted((a, b) => b.length - a.length)
    const rest = longestFirst.reduce((left, part) => left.replaceAll(part, ''), text)
    return rest !== text && rest.replaceAll(/[^\p{L}]/gu, '').length < 5
  }
  return isLeft(plain) || isLeft([...plain].map((character) => lookAlikes[character] ?? character).join(''))
}
