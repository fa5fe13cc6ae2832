import { definePack } from '../pack.ts'

/** CMA, Social media and Canadian physicians: issues and rules of engagement. Summaries are ours. */
export const cmaPack = definePack({
  id: 'cma',
  version: '2026.11.0',
  title: 'Canadian Medical Association',
  issuer: 'CMA',
  kind: 'association',
  jurisdictions: ['CA'],
  status: 'active',
  document: 'CMA, Social media and Canadian physicians: issues and rules of engagement',
  year: '2011 (reported Jan 2012)',
  url: 'https://www.cma.ca',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  clauses: [
    { id: 'cma.01', title: 'Decide if, why, how', summary: 'Doctors should consciously choose whether and how to use social media.', section: 'iPolitics 4 Jan 2012', basis: 'secondary stored page', gravity: 'advise', ask: 'What is this post for?', checks: ['REFLECT'], rules: [] },
    { id: 'cma.02', title: 'Same standards', summary: 'Professional and ethical standards equal those face to face.', section: 'iPolitics', basis: 'secondary stored page', gravity: 'advise', checks: ['PROFESSION'], rules: [] },
    { id: 'cma.03', title: 'Patient information paramount', summary: 'Privacy and security first; never post images or identifiers.', section: 'iPolitics', basis: 'secondary stored page', gravity: 'block', checks: ['CONF-DIRECT', 'MEDIA-PATIENT'], rules: [] },
    { id: 'cma.04', title: 'No confidentiality guaranteed', summary: 'Anything written on a network may become public.', section: 'CTV News', basis: 'secondary stored page', gravity: 'warn', checks: ['AUDIENCE'], rules: [] },
    { id: 'cma.05', title: 'Profile equals public venue', summary: 'Online profile affects reputation like any public venue.', section: 'CTV News', basis: 'secondary stored page', gravity: 'advise', checks: ['AUDIT', 'PROFESSION'], rules: [] },
    { id: 'cma.06', title: 'Know technology, audience', summary: 'Understand platform and settings; be transparent; respect others; stay within expertise.', section: '(2011 rules)', basis: 'from general knowledge, unverified', gravity: 'warn', checks: ['SCOPE', 'SETTINGS'], rules: [] },
    { id: 'cma.07', title: 'Recommendations for social media use (later CMA policy)', summary: 'Separate identities, civility, verified information, report harassment.', section: '', basis: 'from general knowledge, unverified', gravity: 'warn', checks: ['ACCT-ROUTE', 'EVIDENCE', 'HARASS'], rules: [] },
    { id: 'cma.08', title: 'Respect colleagues', summary: 'Colleagues, learners included, are owed dignity.', section: 'CMA Code of Ethics and Professionalism 31 (CPSM 2022)', basis: 'secondary stored page', gravity: 'block', checks: ['DENIGRATE-COLLEAGUE'], rules: [] },
    { id: 'cma.09', title: 'Respect in all media', summary: 'Courtesy is owed whatever the channel.', section: 'Code 32', basis: 'secondary stored page', gravity: 'warn', checks: ['TONE'], rules: [] },
    { id: 'cma.10', title: 'Civility', summary: 'Foster civil conduct and speak up against the opposite; no reputation attacks for private motives; real misconduct goes to the competent body.', section: 'Code 33', basis: 'secondary stored page', gravity: 'block', checks: ['HARASS', 'PEER-REPORT'], rules: [] },
    { id: 'cma.11', title: 'Own responsibility', summary: 'Answer for your actions and promote a positive culture.', section: 'Code 34', basis: 'secondary stored page', gravity: 'advise', checks: ['PROFESSION'], rules: [] },
    { id: 'cma.12', title: 'Accepted view and dissent', summary: 'Present accepted professional view; clearly mark a contrary opinion as contrary.', section: 'Code 41', basis: 'secondary stored page', gravity: 'hold', ask: 'Say it departs from accepted views.', checks: ['CONTRARIAN'], rules: [] },
  ],
})
