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
  clauses: [
    { id: 'uoft.01', title: 'Who and what', summary: 'Covers all learners with patient contact and every electronic medium, public or private, incl. DMs and closed groups.', section: 'Scope', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['AUDIENCE'], rules: [] },
    { id: 'uoft.02', title: 'Does not replace other standards', summary: 'Professional, clinical-site and university rules continue to apply.', section: 'Scope', basis: 'stored copy of the original seen', gravity: 'advise', ask: 'Which site policy applies?', checks: ['EMPLOYER'], rules: [] },
    { id: 'uoft.03', title: 'Privacy and public trust', summary: 'Recording and sending information brings duties of patient privacy and institutional trust.', section: 'Preamble', basis: 'stored copy of the original seen', gravity: 'block', checks: ['CONF-INDIRECT'], rules: [] },
    { id: 'uoft.04', title: 'Identifying material', summary: 'Material identifying patients, institutions or colleagues in public can breach standards, even by accident.', section: 'Preamble (2012-13 booklet)', basis: 'stored copy of the original seen', gravity: 'block', checks: ['CONF-DIRECT', 'DENIGRATE-COLLEAGUE'], rules: [] },
    { id: 'uoft.05', title: 'Freedom of expression kept', summary: 'Guidance exists to avoid problems while keeping freedom of expression.', section: 'Preamble', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['REFLECT'], rules: [] },
    { id: 'uoft.06', title: 'Multiple roles', summary: 'Trainees answer as students, members of profession/College and hospital employees at all times and media.', section: 'parallel text at uOttawa and U of S', basis: 'secondary stored page', gravity: 'warn', checks: ['EMPLOYER', 'PROFESSION'], rules: [] },
    { id: 'uoft.07', title: 'Confidential information and photos', summary: 'Never post identifiable patient information or images; de-identification must be real.', section: '', basis: 'from general knowledge, unverified', gravity: 'hold', checks: ['MEDIA-PATIENT', 'CONSENT'], rules: [] },
    { id: 'uoft.08', title: 'Respect for colleagues', summary: 'No unprofessional comment about colleagues, learners, staff.', section: '', basis: 'from general knowledge, unverified', gravity: 'hold', checks: ['DENIGRATE-COLLEAGUE'], rules: [] },
    { id: 'uoft.09', title: 'Personal v professional', summary: 'Separate, assume permanence, check settings.', section: '', basis: 'from general knowledge, unverified', gravity: 'warn', checks: ['ACCT-ROUTE', 'SETTINGS'], rules: [] },
    { id: 'uoft.10', title: 'Institution name', summary: 'Do not suggest speaking for the university/hospital.', section: '', basis: 'from general knowledge, unverified', gravity: 'warn', checks: ['DISCLAIMER'], rules: [] },
    { id: 'uoft.11', title: 'Faculty risks', summary: 'Use brings privacy, ethical and harassment risk; faculty Task Force 2023 and Standards of behaviour apply; model safe learning environment.', section: 'Social Media Guidelines for Faculty page', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['HARASS', 'PROFESSION'], rules: [] },
    { id: 'uoft.12', title: 'Best practices for physicians (department example)', summary: 'Share only public information about people, verify and link sources, respect copyright, avoid casual/personal content on department account.', section: 'U of T Anesthesiology SoMe committee principles (seed-named "best practices" page itself not found)', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['CONF-DIRECT', 'EVIDENCE', 'COPYRIGHT', 'ACCT-ROUTE'], rules: [] },
  ],
})
