import { describe, expect, it } from 'vitest'
import { passesDni, passesIban, passesLuhn, passesMedicare, passesNhs, passesNpi } from './checksums.ts'

describe('checksums', () => {
  it.each<[string, (text: string) => boolean, string, string]>([
    ['Luhn', passesLuhn, '4111 1111 1111 1111', '4111 1111 1111 1112'],
    ['IBAN', passesIban, 'GB82 WEST 1234 5698 7654 32', 'GB83 WEST 1234 5698 7654 32'],
    ['NHS', passesNhs, '943 476 5919', '943 476 5918'],
    ['NPI', passesNpi, '1234567893', '1234567894'],
    ['Medicare', passesMedicare, '2123 45670 1', '2123 45671 1'],
    ['DNI', passesDni, '12345678Z', '12345678A'],
    ['NIE', passesDni, 'X1234567L', 'X1234567T'],
  ])('%s knows a right number from a wrong one', (_name, passes, right, wrong) => {
    expect(passes(right)).toBe(true)
    expect(passes(wrong)).toBe(false)
  })
})
