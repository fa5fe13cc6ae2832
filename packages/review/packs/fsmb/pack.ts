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
  document: 'FSMB, Social Media and Electronic Communications (Ethics and Professionalism Committee)',
  year: 'April 2019 (replaces 2012 model guidelines)',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  clauses: [
    { id: 'fsmb.01', title: 'Personal use becomes professional', summary: 'Personal engagement can affect practice, patients, profession.', section: 'Section 1', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['PROFESSION', 'ACCT-ROUTE'], rules: [] },
    { id: 'fsmb.02', title: 'No patients on personal networks', summary: 'Do not interact about care on personal sites; current and former patients discouraged.', section: '2012 guideline, Physicians Weekly', basis: 'secondary stored page', gravity: 'block', checks: ['BOUND'], rules: [] },
    { id: 'fsmb.03', title: 'Protect privacy', summary: 'No reference that may identify; protect data.', section: '2012; Medical Economics', basis: 'secondary stored page', gravity: 'block', checks: ['CONF-INDIRECT'], rules: [] },
    { id: 'fsmb.04', title: 'No online medical advice', summary: 'Avoid requests for advice.', section: '2012; insightmg', basis: 'secondary stored page', gravity: 'block', checks: ['ADVICE'], rules: [] },
    { id: 'fsmb.05', title: 'Truth about credentials and conflicts', summary: 'Disclose employment, credentials, conflicts.', section: '', basis: 'secondary stored page', gravity: 'block', checks: ['CREDENTIAL', 'COI'], rules: [] },
    { id: 'fsmb.06', title: 'Professional secure forums', summary: 'Clinician forums must be protected and restricted.', section: '2012; Physicians Weekly', basis: 'secondary stored page', gravity: 'warn', checks: ['SECURITY'], rules: [] },
    { id: 'fsmb.07', title: 'No cyberbullying', summary: 'Bullying of any person by a physician is unprofessional.', section: '2012; Physicians Weekly', basis: 'secondary stored page', gravity: 'block', checks: ['HARASS'], rules: [] },
    { id: 'fsmb.08', title: 'Report unprofessional behaviour', summary: 'Raise with responsible authorities.', section: '', basis: 'secondary stored page', gravity: 'advise', checks: ['PEER-REPORT'], rules: [] },
    { id: 'fsmb.09', title: 'Wide and lasting dissemination', summary: 'Posts may spread beyond audience and be taken out of context.', section: '', basis: 'secondary stored page', gravity: 'warn', checks: ['AUDIENCE', 'LAYREAD'], rules: [] },
    { id: 'fsmb.10', title: 'Board action grounds', summary: 'Inappropriate contact, misrepresentation, privacy breach, undisclosed conflict, derogatory remarks, intoxication display, discrimination.', section: 'JAMA survey via insightmg', basis: 'secondary stored page', gravity: 'warn', checks: ['PROFESSION', 'DISCRIM'], rules: [] },
    { id: 'fsmb.11', title: '2019 recommendations', summary: 'Consent before publication, no anonymity as shield, misinformation duty.', section: '', basis: 'from general knowledge, unverified', gravity: 'hold', checks: ['CONSENT', 'EVIDENCE'], rules: [] },
  ],
})
