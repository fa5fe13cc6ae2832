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
  positions: [
    { topic: 'separate-accounts', position: 'keep-apart', clauses: ['cma.07'] },
    { topic: 'colleagues-bad-post', position: 'tell-then-report', clauses: ['cma.10'] },
    { topic: 'dissent', position: 'mark-as-contrary', clauses: ['cma.12'] },
  ],
  clauses: [
    { id: 'cma.01', title: 'Decide if, why, how', summary: 'Doctors should consciously choose whether and how to use social media.', section: 'iPolitics 4 Jan 2012', basis: 'secondary stored page', gravity: 'advise', ask: 'What is this post for?', checks: ['REFLECT'], rules: [], background: 'A choice that comes before any draft.' },
    { id: 'cma.02', title: 'Same standards', summary: 'Professional and ethical standards are the same as face to face.', section: 'iPolitics', basis: 'secondary stored page', gravity: 'advise', checks: ['PROFESSION'], rules: [], questions: ['in-person', 'obligation'] },
    { id: 'cma.03', title: 'Patient information paramount', summary: 'Patients’ privacy and security come first; never post images or identifiers.', section: 'iPolitics', basis: 'secondary stored page', gravity: 'block', checks: ['CONF-DIRECT', 'MEDIA-PATIENT'], rules: ['privacy/*'], pictures: ['media/no-dicom', 'media/no-face', 'media/no-identifying-mark', 'media/no-patient-unconsented'], workflow: 'picture-review' },
    { id: 'cma.04', title: 'No confidentiality guaranteed', summary: 'Anything written on a network may become public.', section: 'CTV News', basis: 'secondary stored page', gravity: 'warn', checks: ['AUDIENCE'], rules: ['privacy/no-case-in-chat'], workflow: 'audience-note' },
    { id: 'cma.05', title: 'A profile is a public place', summary: 'An online profile affects your reputation as any public place does.', section: 'CTV News', basis: 'secondary stored page', gravity: 'advise', checks: ['AUDIT', 'PROFESSION'], rules: [], workflow: 'presence' },
    { id: 'cma.06', title: 'Know the technology and the audience', summary: 'Understand platform and settings; be transparent; respect others; stay within your expertise.', section: '(2011 rules)', basis: 'from general knowledge, unverified', gravity: 'warn', checks: ['SCOPE', 'SETTINGS'], rules: [], workflow: 'audience-note' },
    { id: 'cma.07', title: 'Recommendations for social media use (later CMA policy)', summary: 'Keep identities apart, stay civil, share verified information, report harassment.', section: '', basis: 'from general knowledge, unverified', gravity: 'warn', checks: ['ACCT-ROUTE', 'EVIDENCE', 'HARASS'], rules: ['respect/no-insult', 'respect/no-coarse-abuse', 'respect/no-threat', 'respect/no-pile-on', 'respect/no-snide-reply', 'evidence/no-unsupported-certainty', 'evidence/no-contested-claim', 'reach/needs-source-link'], workflow: 'identities' },
    { id: 'cma.08', title: 'Respect colleagues', summary: 'Colleagues, learners included, are owed dignity.', section: 'CMA Code of Ethics and Professionalism 31 (CPSM 2022)', basis: 'secondary stored page', gravity: 'block', checks: ['DENIGRATE-COLLEAGUE'], rules: ['respect/no-scorn-for-colleagues', 'respect/no-contempt-for-professions', 'respect/no-belittling', 'respect/no-public-callout', 'respect/no-career-threat'] },
    { id: 'cma.09', title: 'Respect in all media', summary: 'Courtesy is owed whatever the channel.', section: 'Code 32', basis: 'secondary stored page', gravity: 'warn', checks: ['TONE'], rules: ['respect/no-insult', 'respect/no-coarse-abuse', 'respect/no-snide-reply', 'tone/no-curt-reply', 'tone/no-sarcasm-at-readers', 'tone/no-shouting'], questions: ['in-person'] },
    { id: 'cma.10', title: 'Civility', summary: 'Be civil and speak up for civility; attack no reputation for private motives; take real misconduct to the competent body.', section: 'Code 33', basis: 'secondary stored page', gravity: 'block', checks: ['HARASS', 'PEER-REPORT'], rules: ['respect/no-insult', 'respect/no-coarse-abuse', 'respect/no-threat', 'respect/no-career-threat', 'respect/no-pile-on', 'respect/no-public-callout', 'respect/no-scorn-for-colleagues'], workflow: 'peer-route' },
    { id: 'cma.11', title: 'Own responsibility', summary: 'Answer for what you do and promote a good culture.', section: 'Code 34', basis: 'secondary stored page', gravity: 'advise', checks: ['PROFESSION'], rules: [], background: 'A principle that the other clauses spell out.' },
    { id: 'cma.12', title: 'Accepted view and dissent', summary: 'Present the accepted professional view; clearly mark an opinion that departs from it.', section: 'Code 41', basis: 'secondary stored page', gravity: 'hold', ask: 'Say it departs from accepted views.', checks: ['CONTRARIAN'], rules: ['evidence/no-dissent-as-fact', 'evidence/no-contested-claim'] },
  ],
})
