import { definePack } from '../pack.ts'

/** CFMS Guide to Medical Professionalism: Recommendations for Social Media. Summaries are ours. */
export const cfmsPack = definePack({
  id: 'cfms',
  version: '2026.11.0',
  title: 'Canadian Federation of Medical Students',
  issuer: 'CFMS',
  kind: 'association',
  jurisdictions: ['CA'],
  status: 'active',
  document: 'CFMS Guide to Medical Professionalism: Recommendations for Social Media',
  year: '2013 (VP Education I. Brasg)',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  clauses: [
    { id: 'cfms.01', title: 'Not new axioms', summary: 'No new principles needed; old ones apply to new media.', section: 'Preamble', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['PROFESSION'], rules: [] },
    { id: 'cfms.02', title: 'Self-regulating future profession', summary: 'Statements reflect on school and institutions; keep public trust.', section: 'Preamble', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['PROFESSION'], rules: [] },
    { id: 'cfms.03', title: 'Always on', summary: 'Obligations hold at school, home, work or not.', section: 'Preamble', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['ACCT-ROUTE'], rules: [] },
    { id: 'cfms.04', title: 'Benefits', summary: 'Networks aid learning, class cohesion, less isolation, relaxation, pride.', section: 'Preamble', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['REFLECT'], rules: [] },
    { id: 'cfms.05', title: 'Patient privacy', summary: 'No patient information or images without proper consent.', section: '', basis: 'from general knowledge, unverified', gravity: 'hold', checks: ['CONF-INDIRECT', 'MEDIA-PATIENT'], rules: [] },
    { id: 'cfms.06', title: 'Respectful to peers, teachers, staff', summary: 'No derogatory posts.', section: '', basis: 'from general knowledge, unverified', gravity: 'hold', checks: ['DENIGRATE-COLLEAGUE'], rules: [] },
    { id: 'cfms.07', title: 'Represent status honestly', summary: 'Do not present as physician; identify as student.', section: '', basis: 'from general knowledge, unverified', gravity: 'hold', ask: 'State your training level.', checks: ['CREDENTIAL'], rules: [] },
    { id: 'cfms.08', title: 'Privacy, permanence, career', summary: 'Settings, permanence, screening for posts by programmes.', section: '', basis: 'from general knowledge, unverified', gravity: 'warn', checks: ['SETTINGS', 'AUDIT'], rules: [] },
    { id: 'cfms.09', title: 'Boundaries with patients, faculty', summary: 'No friend links with patients; caution with supervisors.', section: '', basis: 'from general knowledge, unverified', gravity: 'hold', checks: ['BOUND'], rules: [] },
  ],
})
