import type { PlatformLength } from '../types.ts'

/** Characters that LinkedIn's "little text" format asks to be escaped with a backslash. */
const escaped = /[\\|{}@[\]()<>#*_~]/gu

/** LinkedIn. */
export const linkedin: PlatformLength = {
  limit: {
    platform: 'linkedin',
    name: 'LinkedIn',
    max: 3000,
    unit: 'UTF-16 units',
    readAt: '2026-11',
    reviewBy: '2027-05-20',
    note: 'LinkedIn documents 3,000 characters and refuses longer posts with their length; the unit is not documented. UTF-16 units are what its own editor is commonly seen to count, and no other plausible unit gives a higher figure for a text that people write. Links count in full.',
    also: {
      max: 3000,
      unit: 'UTF-16 units',
      binding: false,
      note: 'Programs must put a backslash before \\ | { } @ [ ] ( ) < > # * _ ~, and some report that the backslashes count. Whoever types or pastes on LinkedIn need not care.',
    },
  },
  count: (text) => text.length,
  countAlso: (text) => text.length + (text.match(escaped)?.length ?? 0),
}
