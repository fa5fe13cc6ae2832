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
    { id: 'cfms.01', title: 'No new principles', summary: 'No new principles are needed; the old ones apply to new media.', section: 'Preamble', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['PROFESSION'], rules: [], background: 'A principle: old norms hold in new media.' },
    { id: 'cfms.02', title: 'Self-regulating future profession', summary: 'What students say reflects on school and institutions; keep the public’s trust.', section: 'Preamble', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['PROFESSION'], rules: [], questions: ['who-is-affected'] },
    { id: 'cfms.03', title: 'Always on', summary: 'Obligations hold at school, at home, at work and off duty.', section: 'Preamble', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['ACCT-ROUTE'], rules: [], workflow: 'identities' },
    { id: 'cfms.04', title: 'Benefits', summary: 'Networks help learning, hold a class together, ease isolation, and give rest and pride.', section: 'Preamble', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['REFLECT'], rules: [], background: 'It says why networks are worth using; nothing in it can be missed.' },
    { id: 'cfms.05', title: 'Patient privacy', summary: 'No patient information or images without proper consent.', section: '', basis: 'from general knowledge, unverified', gravity: 'hold', gravityWhenConfirmed: 'block', checks: ['CONF-INDIRECT', 'MEDIA-PATIENT'], rules: ['privacy/*'], pictures: ['media/no-dicom', 'media/no-face', 'media/no-patient-unconsented'], questions: ['asked-them'], workflow: 'consent-record' },
    { id: 'cfms.06', title: 'Respect for peers, teachers, staff', summary: 'No posts that run down peers, teachers or staff.', section: '', basis: 'from general knowledge, unverified', gravity: 'hold', gravityWhenConfirmed: 'block', checks: ['DENIGRATE-COLLEAGUE'], rules: ['respect/no-scorn-for-colleagues', 'respect/no-contempt-for-professions', 'respect/no-belittling', 'respect/no-public-callout'] },
    { id: 'cfms.07', title: 'Honest about being a student', summary: 'Do not present yourself as a physician; say that you are a student.', section: '', basis: 'from general knowledge, unverified', gravity: 'hold', gravityWhenConfirmed: 'block', ask: 'State your training level.', checks: ['CREDENTIAL'], rules: ['identity/no-student-as-doctor', 'identity/no-title-misuse'] },
    { id: 'cfms.08', title: 'Privacy, permanence, career', summary: 'Check settings; posts are permanent, and programmes may look at them.', section: '', basis: 'from general knowledge, unverified', gravity: 'warn', checks: ['SETTINGS', 'AUDIT'], rules: [], workflow: 'presence' },
    { id: 'cfms.09', title: 'Boundaries with patients and faculty', summary: 'No friend links with patients; take care with supervisors.', section: '', basis: 'from general knowledge, unverified', gravity: 'hold', gravityWhenConfirmed: 'block', checks: ['BOUND'], rules: ['boundaries/no-befriending-patients', 'boundaries/no-contact-from-care', 'boundaries/no-romance-with-patients'] },
  ],
})
