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
  positions: [
    { topic: 'separate-accounts', position: 'keep-apart', clauses: ['wma.06'] },
    { topic: 'colleagues-bad-post', position: 'tell-then-report', clauses: ['wma.08'] },
  ],
  clauses: [
    { id: 'wma.01', title: 'Aims', summary: 'Face ethical challenges, protect interests, keep trust, promote quality information, oppose misinformation.', section: 'Objectives', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['EVIDENCE'], rules: [], background: 'It names the aims; the clauses that follow say how.' },
    { id: 'wma.02', title: 'Permanence', summary: 'Sensitive posts, pictures and videos may be public and may stay for good.', section: 'Areas of attention', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['AUDIENCE', 'MEDIA-PATIENT'], rules: ['privacy/no-picture-of-care'], pictures: ['media/no-patient-unconsented'], questions: ['tomorrow'], workflow: 'audience-note' },
    { id: 'wma.03', title: 'Benefits', summary: 'Social media can support healthy living, spread knowledge and lessen patients\' isolation.', section: 'Preamble', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['REFLECT'], rules: [], background: 'It names what is to be gained, and asks nothing of a text.' },
    { id: 'wma.04', title: 'Oppose misinformation', summary: 'Stand against false information.', section: 'Objectives', basis: 'stored copy of the original seen', gravity: 'hold', checks: ['EVIDENCE', 'CONTRARIAN'], rules: ['evidence/needs-second-look', 'evidence/no-conspiracy', 'evidence/no-contested-claim', 'evidence/no-cure-claim', 'evidence/no-denied-risk', 'evidence/no-dissent-as-fact', 'evidence/no-miracle-claim', 'evidence/no-scare', 'reach/needs-fact-first'] },
    { id: 'wma.05', title: 'Monitor presence', summary: 'Physicians keep an eye on their own presence.', section: '2011 text summary (medicalia)', basis: 'secondary stored page', gravity: 'advise', checks: ['AUDIT'], rules: [], workflow: 'presence' },
    { id: 'wma.06', title: 'Separate lives, intended audience', summary: 'Keep personal and professional apart as far as possible, think of the audience, and tell little of yourself.', section: 'medicalia', basis: 'secondary stored page', gravity: 'warn', checks: ['ACCT-ROUTE', 'AUDIENCE'], rules: [], workflow: 'identities' },
    { id: 'wma.07', title: 'Factual, concise, declare conflicts', summary: 'Give factual, concise information and declare conflicts of interest.', section: 'medicalia', basis: 'secondary stored page', gravity: 'hold', checks: ['EVIDENCE', 'COI'], rules: ['disclosure/needs-interest-first', 'disclosure/needs-second-look', 'disclosure/no-affiliate-code', 'disclosure/no-hidden-tie', 'disclosure/no-own-shop-behind-a-claim', 'disclosure/no-winked-tie', 'evidence/*', 'reach/needs-own-work-named'] },
    { id: 'wma.08', title: 'Watch colleagues', summary: 'Talk to colleagues about improper posts, and report if needed.', section: 'medicalia', basis: 'secondary stored page', gravity: 'advise', checks: ['PEER-REPORT'], rules: [], workflow: 'peer-route' },
    { id: 'wma.09', title: 'Associations educate', summary: 'National associations give guidance and training.', section: '', basis: 'from general knowledge, unverified', gravity: 'advise', checks: ['EMPLOYER'], rules: [], workflow: 'learning' },
  ],
})
