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
  note: 'The regulation’s bans are known second-hand, so they advise until somebody confirms the text.',
  document: 'CPSO, Advertising; O. Reg. 114/94 Part II',
  year: 'Dec 2020',
  url: 'https://www.cpso.on.ca/Physicians/Policies-Guidance/Policies/Advertising',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  positions: [
    { topic: 'testimonials', position: 'forbidden', clauses: ['cpso-ad.03'] },
    { topic: 'before-after', position: 'conditional', clauses: ['cpso-ad.07'] },
  ],
  clauses: [
    { id: 'cpso-ad.01', title: 'Scope', summary: 'Paid or unpaid content by or for the physician whose main purpose is promotion, social media included.', section: 'Definitions', basis: 'stored copy of the original seen', gravity: 'warn', ask: 'Is the purpose promotion?', checks: ['ADVERT'], rules: ['disclosure/needs-second-look'] },
    { id: 'cpso-ad.02', title: 'Factual and verifiable', summary: 'Advertising is neither false nor misleading, by what it says or leaves out.', section: 'O. Reg. 114/94 (Rosen Sunshine)', basis: 'secondary stored page', gravity: 'block', checks: ['EVIDENCE', 'ADVERT'], rules: ['disclosure/no-promise-in-an-offer', 'disclosure/no-own-shop-behind-a-claim', 'evidence/no-guarantee', 'evidence/no-miracle-claim'] },
    { id: 'cpso-ad.03', title: 'No testimonials, comparisons or superlatives', summary: 'No testimonials, and no comparative or superlative statements.', section: 'O. Reg. 114/94', basis: 'secondary stored page', gravity: 'block', checks: ['TESTIMONIAL', 'ADVERT'], rules: ['disclosure/no-patient-praise-as-advert', 'privacy/no-named-testimonial', 'identity/no-superlatives'] },
    { id: 'cpso-ad.04', title: 'No drug, appliance or equipment names', summary: 'Do not name a specific drug, appliance or piece of equipment.', section: 'O. Reg. 114/94', basis: 'secondary stored page', gravity: 'block', checks: ['POM', 'PRODUCT'], rules: ['disclosure/no-medicine-advert', 'disclosure/no-brand-by-name'] },
    { id: 'cpso-ad.05', title: 'Good taste', summary: 'Understandable and dignified; neither too commercial nor meant to shock.', section: 'O. Reg. 114/94; Top 10', basis: 'secondary stored page', gravity: 'warn', checks: ['ADVERT', 'DIGNITY'], rules: ['disclosure/no-discount-on-care', 'disclosure/no-reward-for-bringing'], pictures: ['media/no-display-of-patients'] },
    { id: 'cpso-ad.06', title: 'No association with products', summary: 'Do not lend your name to products or services that are not your own.', section: 'Top 10 item 3', basis: 'secondary stored page', gravity: 'block', checks: ['PRODUCT'], rules: ['disclosure/no-affiliate-code', 'disclosure/no-hidden-tie', 'disclosure/no-winked-tie', 'disclosure/needs-interest-first', 'disclosure/no-brand-by-name'] },
    { id: 'cpso-ad.07', title: 'Before and after', summary: 'Only with express consent given after the service, where patients look for it, and not as targeted paid advertising.', section: 'Top 10 item 5', basis: 'secondary stored page', gravity: 'hold', checks: ['BEFORE-AFTER', 'CONSENT'], rules: ['disclosure/no-before-and-after'], pictures: ['media/needs-fair-comparison'], questions: ['asked-them'], workflow: 'consent-record' },
    { id: 'cpso-ad.08', title: 'Ratings sites', summary: 'No asking for or managing of ratings as advertising, and no links to testimonial sites.', section: 'Top 10 item 7', basis: 'secondary stored page', gravity: 'block', checks: ['TESTIMONIAL', 'REL-CONFIRM'], rules: ['disclosure/no-patient-praise-as-advert', 'disclosure/no-reward-for-bringing'] },
    { id: 'cpso-ad.09', title: 'Third-party content', summary: 'The physician answers for advertising made on their behalf.', section: 'policy para 1, Top 10 item 2', basis: 'stored copy of the original seen', gravity: 'hold', checks: ['DELEGATE'], rules: [], workflow: 'approval' },
  ],
})
