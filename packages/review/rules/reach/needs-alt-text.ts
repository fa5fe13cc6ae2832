import { defineRule } from '../define.ts'

export const reachNeedsAltText = defineRule({
  id: 'reach/needs-alt-text', category: 'reach', signals: [],
  what: 'A picture goes without a description.',
  why: 'People who use a screen reader, and search, see nothing there.',
  doThis: 'Describe it in one sentence: what it shows and what it means.',
  find: ({ input, text }) => {
    const bare = (input.attachments ?? []).some(({ type, alt }) => type.startsWith('image') && (alt ?? '').trim() === '')
    const last = text.tokens.at(-1)
    return bare && last ? [{ start: last.start, end: last.end, confidence: 'possible', severity: 'tip', evidence: [] }] : []
  },
  examples: {
    flags: [
      { text: 'The new waiting room.', attachments: [{ id: 'a', type: 'image/png' }] },
      { text: 'Our rota, as a chart.', attachments: [{ id: 'a', type: 'image/jpeg', alt: '' }] },
      { text: 'How a valve works.', attachments: [{ id: 'a', type: 'image/webp', alt: ' ' }] },
      { text: 'Flu weeks, 2019 to 2026.', attachments: [{ id: 'a', type: 'image/png' }, { id: 'b', type: 'image/png', alt: 'A line that rises in January' }] },
      { text: 'Team photo.', attachments: [{ id: 'a', type: 'image/gif' }] },
    ],
    passes: [
      { text: 'The new waiting room.', attachments: [{ id: 'a', type: 'image/png', alt: 'Six green chairs by a window' }] },
      'The new waiting room.',
      { text: 'Slides attached.', attachments: [{ id: 'a', type: 'application/pdf' }] },
      { text: 'Nothing here.', attachments: [] },
      { text: 'A talk.', attachments: [{ id: 'a', type: 'video/mp4' }] },
    ],
    nearMisses: [
      { flags: { text: 'Our chart of falls.', attachments: [{ id: 'c', type: 'image/png' }] }, passes: { text: 'Our chart of falls.', attachments: [{ id: 'c', type: 'image/png', alt: 'Falls per month, going down' }] } },
      { flags: { text: 'A poster.', attachments: [{ id: 'c', type: 'image/svg+xml' }] }, passes: { text: 'A poster.', attachments: [{ id: 'c', type: 'image/svg+xml', alt: 'Wash your hands, in five steps' }] } },
    ],
    pairs: [
      {
        ineffective: { text: 'Falls on our ward since we moved the call bells. Proud of this team.', attachments: [{ id: 'a', type: 'image/png' }] },
        effective: { text: 'Falls on our ward since we moved the call bells. Proud of this team.', attachments: [{ id: 'a', type: 'image/png', alt: 'A line that goes down, from 14 falls in January to 5 in June' }] },
      },
    ],
  },
})
