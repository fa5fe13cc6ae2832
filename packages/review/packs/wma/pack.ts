import { definePack } from '../pack.ts'

/** WMA Statement on the Professional and Ethical Use of Social Media. Summaries are ours. */
export const wmaPack = definePack({
  id: 'wma',
  version: '2026.11.0',
  title: 'World Medical Association',
  issuer: 'WMA',
  kind: 'association',
  jurisdictions: ['INT'],
  status: 'active',
  document: 'WMA Statement on the Professional and Ethical Use of Social Media',
  year: '2011 Montevideo; rev. Oct 2022 Berlin',
  url: 'https://www.wma.net/policies-post/wma-statement-on-the-professional-and-ethical-use-of-social-media/',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  clauses: [
    { id: 'wma.01', title: 'Aims', summary: 'Examine ethical challenges, protect interests, keep trust, promote quality information, oppose misinformation.', section: 'Objectives', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['EVIDENCE'], rules: [] },
    { id: 'wma.02', title: 'Permanence', summary: 'Sensitive posts, images and videos may be public and stay permanently.', section: 'Areas of attention', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['AUDIENCE', 'MEDIA-PATIENT'], rules: [] },
    { id: 'wma.03', title: 'Benefits', summary: 'Healthy living, spread of knowledge, less patient isolation.', section: 'Preamble', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['REFLECT'], rules: [] },
    { id: 'wma.04', title: 'Oppose misinformation', summary: 'Stand against false information.', section: 'Objectives', basis: 'stored copy of the original seen', gravity: 'hold', checks: ['EVIDENCE', 'CONTRARIAN'], rules: [] },
    { id: 'wma.05', title: 'Monitor presence', summary: 'Physicians monitor own presence.', section: '2011 text summary (medicalia)', basis: 'secondary stored page', gravity: 'advise', checks: ['AUDIT'], rules: [] },
    { id: 'wma.06', title: 'Separate lives, intended audience', summary: 'Separate as far as possible, think of audience, limit personal disclosure.', section: 'medicalia', basis: 'secondary stored page', gravity: 'warn', checks: ['ACCT-ROUTE', 'AUDIENCE'], rules: [] },
    { id: 'wma.07', title: 'Factual, concise, declare conflicts', summary: 'Give factual information with declared conflicts.', section: 'medicalia', basis: 'secondary stored page', gravity: 'hold', checks: ['EVIDENCE', 'COI'], rules: [] },
    { id: 'wma.08', title: 'Watch colleagues', summary: 'Talk to colleagues about improper posts and report if needed.', section: 'medicalia', basis: 'secondary stored page', gravity: 'advise', checks: ['PEER-REPORT'], rules: [] },
    { id: 'wma.09', title: 'Associations educate', summary: 'National associations give guidance and training.', section: '', basis: 'from general knowledge, unverified', gravity: 'advise', checks: ['EMPLOYER'], rules: [] },
  ],
})
