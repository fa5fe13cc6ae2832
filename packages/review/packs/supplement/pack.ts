import { definePack } from '../pack.ts'

/** Assorted. Summaries are ours. */
export const supplementPack = definePack({
  id: 'supplement',
  version: '2026.11.0',
  title: 'Supplementary precedents and neighbours (optional)',
  issuer: 'Various',
  kind: 'reference',
  jurisdictions: ['INT'],
  status: 'reference',
  document: 'Assorted',
  year: '2011-2025',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  positions: [
    { topic: 'de-identification', position: 'sum-of-details', clauses: ['supplement.01', 'supplement.02'] },
    { topic: 'likes-and-shares', position: 'can-count-as-endorsement', clauses: ['supplement.08'] },
  ],
  clauses: [
    { id: 'supplement.01', title: 'Unnamed trauma patient recognised', summary: 'Rhode Island emergency physician reprimanded and fined $500 in 2011 after a nameless post let others identify a patient.', section: 'Boston Globe via KevinMD 2011', basis: 'secondary stored page', gravity: 'block', checks: ['CONF-INDIRECT'], rules: ['privacy/needs-second-look', 'privacy/no-adding-up', 'privacy/no-one-of-a-kind'] },
    { id: 'supplement.02', title: 'Basic facts may suffice', summary: 'A place and a clinical fact can be enough for relatives.', section: 'CPSNB commentary', basis: 'stored copy of the original seen', gravity: 'block', checks: ['CONF-INDIRECT'], rules: ['privacy/needs-second-look', 'privacy/no-adding-up', 'privacy/no-few-in-a-small-place', 'privacy/no-one-of-a-kind'] },
    { id: 'supplement.03', title: 'No real-time posts', summary: 'Altering details is not enough; avoid "today" and "this morning".', section: 'The Pathologist ten rules 2015', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['CONF-REALTIME'], rules: ['boundaries/no-posting-during-care', 'privacy/no-adding-up', 'privacy/no-live-from-bedside', 'privacy/no-tale-of-the-day'], onlyWith: { 'privacy/no-adding-up': ['timeNow', 'timeToday', 'timeRecent'] } },
    { id: 'supplement.04', title: 'Never post angry', summary: 'Do not post angry or impaired.', section: 'The Pathologist ten rules', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['COOLOFF'], rules: ['tone/no-shouting', 'tone/no-venting-at-the-public'], questions: ['tomorrow'], workflow: 'cool-off' },
    { id: 'supplement.05', title: 'Never acknowledge a patient', summary: 'Do not say a commenter is your patient; add a no-relationship disclaimer.', section: 'PMC5127956 table 3', basis: 'stored copy of the original seen', gravity: 'block', checks: ['REL-CONFIRM', 'DISCLAIMER'], rules: ['privacy/no-confirming-care'] },
    { id: 'supplement.06', title: 'Credibility is collective', summary: 'One physician\'s conduct can tarnish all.', section: 'CPSA advice', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['PROFESSION'], rules: [], questions: ['who-is-affected'] },
    { id: 'supplement.07', title: 'Location in photos', summary: 'The geotag of a photo may reveal the place.', section: 'MDU guide 2024', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['MEDIA-META'], rules: [], pictures: ['media/no-hidden-data'], workflow: 'picture-review' },
    { id: 'supplement.08', title: 'Share or like can count', summary: 'Regulators may hold doctors to posts, likes or shares.', section: 'Independent Practitioner Today Sep 2024', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['PROFESSION'], rules: [], background: 'A like leaves no text to read; the topic of likes and shares tells it.' },
  ],
})
