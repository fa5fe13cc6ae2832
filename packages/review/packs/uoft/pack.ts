import { definePack } from '../pack.ts'

/** Guidelines for Appropriate Use of the Internet, Electronic Networking and Other Media. Summaries are ours. */
export const uoftPack = definePack({
  id: 'uoft',
  version: '2026.11.0',
  title: 'University of Toronto (Temerty Medicine / PGME)',
  issuer: 'U of T',
  kind: 'university',
  jurisdictions: ['CA-ON'],
  status: 'active',
  document: 'Guidelines for Appropriate Use of the Internet, Electronic Networking and Other Media',
  year: '2008; HUEC 2020; Faculty Council 16 Oct 2023',
  url: 'https://meded.temertymedicine.utoronto.ca',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  positions: [
    { topic: 'separate-accounts', position: 'keep-apart', clauses: ['uoft.09'] },
  ],
  clauses: [
    { id: 'uoft.01', title: 'Who and what', summary: 'Covers all learners with patient contact and every electronic medium, public or private, direct messages and closed groups included.', section: 'Scope', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['AUDIENCE'], rules: [], workflow: 'audience-note' },
    { id: 'uoft.02', title: 'Does not replace other standards', summary: 'Professional, clinical-site and university rules continue to apply.', section: 'Scope', basis: 'stored copy of the original seen', gravity: 'advise', ask: 'Which site policy applies?', checks: ['EMPLOYER'], rules: [], workflow: 'local-pack' },
    { id: 'uoft.03', title: 'Privacy and public trust', summary: 'Recording and sending information brings duties: privacy for patients, and trust in the institution.', section: 'Preamble', basis: 'stored copy of the original seen', gravity: 'block', checks: ['CONF-INDIRECT'], rules: ['privacy/*'], questions: ['obligation'] },
    { id: 'uoft.04', title: 'Identifying material', summary: 'Material in public that identifies patients, institutions or colleagues can breach standards, even by accident.', section: 'Preamble (2012-13 booklet)', basis: 'stored copy of the original seen', gravity: 'block', checks: ['CONF-DIRECT', 'DENIGRATE-COLLEAGUE'], rules: ['privacy/no-direct-identifier', 'privacy/no-named-patient', 'privacy/no-named-testimonial', 'privacy/no-adding-up', 'privacy/no-one-of-a-kind', 'privacy/no-few-in-a-small-place', 'privacy/no-school-details', 'privacy/no-public-figure-hint', 'privacy/needs-second-look', 'privacy/no-colleague-as-patient', 'respect/no-public-callout'], questions: ['real-patient'] },
    { id: 'uoft.05', title: 'Freedom of expression kept', summary: 'Guidance exists to avoid problems while keeping freedom of expression.', section: 'Preamble', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['REFLECT'], rules: [], background: 'A principle: no rule speaks against criticism in good faith.' },
    { id: 'uoft.06', title: 'Multiple roles', summary: 'Trainees answer as students, as members of the profession and College, and as hospital employees, at all times and in all media.', section: 'parallel text at uOttawa and U of S', basis: 'secondary stored page', gravity: 'warn', checks: ['EMPLOYER', 'PROFESSION'], rules: [], questions: ['who-is-affected'], workflow: 'identities' },
    { id: 'uoft.07', title: 'Confidential information and photos', summary: 'Never post identifiable patient information or images; de-identification must be real.', section: '', basis: 'from general knowledge, unverified', gravity: 'hold', gravityWhenConfirmed: 'block', checks: ['MEDIA-PATIENT', 'CONSENT'], rules: ['privacy/no-direct-identifier', 'privacy/no-named-patient', 'privacy/no-adding-up', 'privacy/no-one-of-a-kind', 'privacy/needs-age-over-89-rounded', 'privacy/no-picture-of-care'], pictures: ['media/no-dicom', 'media/no-face', 'media/no-identifying-mark', 'media/no-patient-unconsented'], workflow: 'picture-review' },
    { id: 'uoft.08', title: 'Respect for colleagues', summary: 'No unprofessional remarks about colleagues, learners or staff.', section: '', basis: 'from general knowledge, unverified', gravity: 'hold', gravityWhenConfirmed: 'block', checks: ['DENIGRATE-COLLEAGUE'], rules: ['respect/no-scorn-for-colleagues', 'respect/no-contempt-for-professions', 'respect/no-belittling', 'respect/no-public-callout'] },
    { id: 'uoft.09', title: 'Personal and professional', summary: 'Keep the two apart, assume that posts are permanent, and check settings.', section: '', basis: 'from general knowledge, unverified', gravity: 'warn', checks: ['ACCT-ROUTE', 'SETTINGS'], rules: [], workflow: 'identities' },
    { id: 'uoft.10', title: 'Institution name', summary: 'Do not suggest that you speak for the university or hospital.', section: '', basis: 'from general knowledge, unverified', gravity: 'warn', checks: ['DISCLAIMER'], rules: ['identity/no-speaking-for-others'] },
    { id: 'uoft.11', title: 'Risks for faculty', summary: 'Use carries risks of privacy, ethics and harassment; the standards of behaviour and the 2023 task force apply; model safe learning.', section: 'Social Media Guidelines for Faculty page', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['HARASS', 'PROFESSION'], rules: ['respect/no-belittling', 'respect/no-career-threat', 'respect/no-sexual-remark', 'respect/no-discrimination', 'respect/no-threat', 'respect/no-pile-on'] },
    { id: 'uoft.12', title: 'Best practices for physicians (department example)', summary: 'Share only public information about people, verify and link sources, respect copyright, keep personal content off the department’s account.', section: 'U of T Anesthesiology SoMe committee principles (seed-named "best practices" page itself not found)', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['CONF-DIRECT', 'EVIDENCE', 'COPYRIGHT', 'ACCT-ROUTE'], rules: ['privacy/no-colleague-as-patient', 'privacy/no-named-patient', 'privacy/no-public-figure-hint', 'evidence/no-unsupported-certainty', 'reach/needs-source-link', 'reach/needs-credit'], workflow: 'identities' },
  ],
})
