import { definePack } from '../pack.ts'

/** FSMB, Social Media and Electronic Communications (Ethics and Professionalism Committee). Summaries are ours. */
export const fsmbPack = definePack({
  id: 'fsmb',
  version: '2026.11.0',
  title: 'Federation of State Medical Boards 2019',
  issuer: 'FSMB',
  kind: 'regulator',
  jurisdictions: ['US'],
  status: 'active',
  note: 'Clauses dated 2012 come from the model guidelines that the 2019 text replaced; of the 2019 text only the opening was read.',
  document: 'FSMB, Social Media and Electronic Communications (Ethics and Professionalism Committee)',
  year: 'April 2019 (replaces 2012 model guidelines)',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  positions: [
    { topic: 'separate-accounts', position: 'keep-apart', clauses: ['fsmb.02'] },
    { topic: 'de-identification', position: 'sum-of-details', clauses: ['fsmb.03'] },
  ],
  clauses: [
    { id: 'fsmb.01', title: 'Personal use becomes professional', summary: 'What you do in private online can affect practice, patients and the profession.', section: 'Section 1', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['PROFESSION', 'ACCT-ROUTE'], rules: [], workflow: 'identities' },
    { id: 'fsmb.02', title: 'No patients on personal networks', summary: 'Do not deal with care on personal sites; links with current and former patients are discouraged.', section: '2012 guideline, Physicians Weekly', basis: 'secondary stored page', gravity: 'block', checks: ['BOUND'], rules: ['boundaries/no-befriending-patients', 'boundaries/no-contact-from-care', 'boundaries/no-invitation-to-treat', 'boundaries/no-results-by-message', 'boundaries/no-follow-up-by-message'], workflow: 'inbox' },
    { id: 'fsmb.03', title: 'Protect privacy', summary: 'Nothing that may identify a patient; protect their data.', section: '2012; Medical Economics', basis: 'secondary stored page', gravity: 'block', checks: ['CONF-INDIRECT'], rules: ['privacy/*'] },
    { id: 'fsmb.04', title: 'No online medical advice', summary: 'Avoid requests for advice online.', section: '2012; insightmg', basis: 'secondary stored page', gravity: 'block', checks: ['ADVICE'], rules: ['advice/*', 'boundaries/no-invitation-to-treat'], workflow: 'inbox' },
    { id: 'fsmb.05', title: 'Truth about credentials and conflicts', summary: 'Disclose employment, credentials and conflicts truthfully.', section: '', basis: 'secondary stored page', gravity: 'block', checks: ['CREDENTIAL', 'COI'], rules: ['identity/no-title-misuse', 'identity/no-student-as-doctor', 'identity/no-unrecognised-boards', 'disclosure/no-hidden-tie', 'disclosure/no-winked-tie', 'disclosure/needs-interest-first', 'disclosure/no-affiliate-code'] },
    { id: 'fsmb.06', title: 'Protected professional forums', summary: 'Forums for clinicians must be protected and restricted.', section: '2012; Physicians Weekly', basis: 'secondary stored page', gravity: 'warn', checks: ['SECURITY'], rules: ['privacy/no-case-in-chat'] },
    { id: 'fsmb.07', title: 'No cyberbullying', summary: 'Bullying of any person by a physician is unprofessional.', section: '2012; Physicians Weekly', basis: 'secondary stored page', gravity: 'block', checks: ['HARASS'], rules: ['respect/no-pile-on', 'respect/no-threat', 'respect/no-career-threat', 'respect/no-belittling', 'respect/no-insult', 'respect/no-coarse-abuse', 'respect/no-ill-wish'] },
    { id: 'fsmb.08', title: 'Report unprofessional behaviour', summary: 'Take a colleague’s unprofessional behaviour to the responsible authorities.', section: '', basis: 'secondary stored page', gravity: 'advise', checks: ['PEER-REPORT'], rules: ['respect/no-public-callout'], workflow: 'peer-route' },
    { id: 'fsmb.09', title: 'Wide and lasting dissemination', summary: 'Posts may spread beyond their audience and be taken out of context.', section: '', basis: 'secondary stored page', gravity: 'warn', checks: ['AUDIENCE', 'LAYREAD'], rules: ['tone/no-irony-about-work'], questions: ['lay-reader'], workflow: 'audience-note' },
    { id: 'fsmb.10', title: 'What boards act on', summary: 'Inappropriate contact, misrepresentation, breach of privacy, a conflict not disclosed, derogatory remarks, intoxication on show, discrimination.', section: 'JAMA survey via insightmg', basis: 'secondary stored page', gravity: 'warn', checks: ['PROFESSION', 'DISCRIM'], rules: ['boundaries/no-romance-with-patients', 'boundaries/no-contact-from-care', 'boundaries/no-drinking-on-call', 'identity/no-title-misuse', 'privacy/no-direct-identifier', 'privacy/no-named-patient', 'disclosure/no-hidden-tie', 'respect/no-mockery-of-patients', 'respect/no-stigmatising-label', 'respect/no-sexual-remark', 'respect/no-discrimination', 'respect/no-slur'] },
    { id: 'fsmb.11', title: 'Recommendations of 2019', summary: 'Consent before publication, anonymity is no shield, and a duty not to misinform.', section: '', basis: 'from general knowledge, unverified', gravity: 'hold', checks: ['CONSENT', 'EVIDENCE'], rules: ['identity/no-anonymous-authority', 'evidence/no-contested-claim', 'evidence/no-conspiracy', 'evidence/no-cure-claim'], questions: ['asked-them', 'anonymous'], workflow: 'consent-record' },
  ],
})
