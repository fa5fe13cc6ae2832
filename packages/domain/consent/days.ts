const dayLength = 86_400_000

/** The ISO date that lies `days` after an ISO date. */
export function toDayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10)
}

/** The ISO date one year later; from a 29 February, the 28th. */
export function toYearAfter(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const next = String(Number(year) + 1).padStart(4, '0')
  return month === '02' && day === '29' ? `${next}-02-28` : `${next}-${month}-${day}`
}
