const months = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** The day on this device as an ISO date; the one place where the library reads a clock. */
export function toToday(now = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** An ISO date in words: `20 November 2026`; other words as they stand. */
export function toDateWords(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? months.format(new Date(`${date}T00:00:00Z`)) : date
}
