import { definePack } from '../pack.ts'

/** CPSO, Advertising; O. Reg. 114/94 Part II. Summaries are ours. */
export const cpsoAdPack = definePack({
  id: 'cpso-ad',
  version: '2026.11.0',
  title: 'CPSO Advertising policy / O. Reg. 114/94',
  issuer: 'CPSO',
  kind: 'regulator',
  jurisdictions: ['CA-ON'],
  status: 'active',
  document: 'CPSO, Advertising; O. Reg. 114/94 Part II',
  year: 'Dec 2020',
  url: 'https://www.cpso.on.ca/Physicians/Policies-Guidance/Policies/Advertising',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  clauses: [
    { id: 'cpso-ad.01', title: 'Scope', summary: 'Paid or unpaid content by or for the physician whose main purpose is promotion, social media included.', section: 'Definitions', basis: 'stored copy of the original seen', gravity: 'warn', ask: 'Is the purpose promotion?', checks: ['ADVERT'], rules: [] },
    { id: 'cpso-ad.02', title: 'Factual and verifiable', summary: 'Not false, misleading, by inclusion or omission.', section: 'O. Reg. 114/94 (Rosen Sunshine)', basis: 'secondary stored page', gravity: 'block', checks: ['EVIDENCE', 'ADVERT'], rules: [] },
    { id: 'cpso-ad.03', title: 'No testimonials', summary: 'No testimonials, comparative or superlative statements.', section: 'O. Reg. 114/94', basis: 'secondary stored page', gravity: 'block', checks: ['TESTIMONIAL', 'ADVERT'], rules: [] },
    { id: 'cpso-ad.04', title: 'No drug, appliance or equipment names', summary: 'Do not reference a specific drug, appliance, equipment.', section: 'O. Reg. 114/94', basis: 'secondary stored page', gravity: 'block', checks: ['POM', 'PRODUCT'], rules: [] },
    { id: 'cpso-ad.05', title: 'Good taste', summary: 'Understandable, dignified, not overly commercial nor shock.', section: 'O. Reg. 114/94; Top 10', basis: 'secondary stored page', gravity: 'warn', checks: ['ADVERT', 'DIGNITY'], rules: [] },
    { id: 'cpso-ad.06', title: 'No association with products', summary: 'Do not lend name to products or services not your own.', section: 'Top 10 item 3', basis: 'secondary stored page', gravity: 'block', checks: ['PRODUCT'], rules: [] },
    { id: 'cpso-ad.07', title: 'Before/after', summary: 'Only with express consent after service, in places patients seek out, no paid targeting.', section: 'Top 10 item 5', basis: 'secondary stored page', gravity: 'hold', checks: ['BEFORE-AFTER', 'CONSENT'], rules: [] },
    { id: 'cpso-ad.08', title: 'Ratings sites', summary: 'No soliciting or managing ratings as advertising, no linking to testimonial sites.', section: 'Top 10 item 7', basis: 'secondary stored page', gravity: 'block', checks: ['TESTIMONIAL', 'REL-CONFIRM'], rules: [] },
    { id: 'cpso-ad.09', title: 'Third-party content', summary: 'Physician answers for advertising made on their behalf.', section: 'policy para 1, Top 10 item 2', basis: 'stored copy of the original seen', gravity: 'hold', checks: ['DELEGATE'], rules: [] },
  ],
})
