const digitsOf = (text: string): number[] => [...text].filter((char) => char >= '0' && char <= '9').map(Number)
const weigh = (digits: readonly number[], weights: readonly number[]): number => weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0)

/** Luhn (ISO/IEC 7812): payment cards, Canadian SIN, OHIP, NPI (with its prefix). Signs between digits are passed over. */
export function passesLuhn(text: string): boolean {
  const digits = digitsOf(text)
  const sum = digits.reduceRight((total, digit, index) => {
    const doubled = (digits.length - 1 - index) % 2 === 1 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return digits.length > 1 && sum % 10 === 0
}

/** IBAN, ISO 13616 mod 97. */
export function passesIban(text: string): boolean {
  const compact = text.replace(/[\s-]/g, '').toUpperCase()
  let remainder = 0
  for (const char of compact.slice(4) + compact.slice(0, 4)) {
    const value = char >= 'A' && char <= 'Z' ? char.charCodeAt(0) - 55 : Number(char)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder === 1
}

/** NHS number (England, Wales, Isle of Man) and Scotland's CHI: ten digits, mod 11. */
export function passesNhs(text: string): boolean {
  const digits = digitsOf(text)
  if (digits.length !== 10) return false
  const check = 11 - (weigh(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)
  return (check === 11 ? 0 : check) === digits[9]
}

/** US national provider identifier: ten digits, Luhn with the prefix 80840. */
export const passesNpi = (text: string): boolean => digitsOf(text).length === 10 && passesLuhn(`80840${digitsOf(text).join('')}`)

/** Australian Medicare card: ten or eleven digits, the ninth checks the first eight. */
export function passesMedicare(text: string): boolean {
  const digits = digitsOf(text)
  return (digits.length === 10 || digits.length === 11) && (digits[0] ?? 0) >= 2 && (digits[0] ?? 0) <= 6 && weigh(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digits[8]
}

/** Spanish DNI and NIE: the letter checks the number. */
export function passesDni(text: string): boolean {
  const compact = text.replace(/[\s.-]/g, '').toUpperCase()
  const number = Number(compact.slice(0, -1).replace(/^X/, '0').replace(/^Y/, '1').replace(/^Z/, '2'))
  return Number.isInteger(number) && 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === compact.at(-1)
}
