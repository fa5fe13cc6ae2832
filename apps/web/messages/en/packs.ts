const count = (n: number, one: string, many: string): string => (n === 1 ? one : many.replace('#', String(n)))

export const packs = {
  lead: 'Whose guidance shall I read your text beside? More of it never takes a note away.',
  kept: 'Your choice stays on this device.',
  where: 'I work in',
  labels: { country: 'Country', region: 'Region' },
  countryNone: 'any country',
  regions: { none: 'elsewhere', ON: 'Ontario', CT: 'Catalonia' },
  house: 'Always on',
  suggested: 'Suggested for you',
  others: 'Other guidance',
  older: 'Older editions',
  olderMore: 'Kept for old advice. A newer edition has replaced it.',
  replaced: (by: string): string => `Replaced by ${by}.`,
  clauses: (n: number, firstHand: number): string => `${count(n, 'One clause', '# clauses')}, ${firstHand === n ? 'known at first hand' : firstHand === 0 ? 'known at second hand, so it only advises' : `${firstHand} known at first hand`}.`,
  raises: (n: number): string => count(n, 'Makes one kind of advice wait.', 'Makes # kinds of advice wait.'),
  apart: (titles: string): string => `Differs from your choice on: ${titles}`,
  here: (notes: number, waits: number): string =>
    `In your text: ${count(notes, 'one note stands on it', '# notes stand on it')}${waits === 0 ? '' : count(waits, ', and one would wait', ', and # would wait')}.`,
  nothingHere: 'In your text: nothing yet.',
  failed: 'I could not load this one. Reload the page, then choose it again.',
  onlyHouse: 'Only Sharewell’s own',
  reading: 'Looking up the guidance…',
  broken: 'I could not load the list. Your choice stays as it was. Reload the page to try again.',
  library: 'Read all of it in the library',
} as const
