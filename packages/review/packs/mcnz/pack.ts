import { definePack } from '../pack.ts'

/** MCNZ, Use of the internet and electronic communication. Summaries are ours. */
export const mcnzPack = definePack({
  id: 'mcnz',
  version: '2026.11.0',
  title: 'Medical Council of New Zealand',
  issuer: 'MCNZ',
  kind: 'regulator',
  jurisdictions: ['NZ'],
  status: 'active',
  note: 'active (edition to confirm)',
  document: 'MCNZ, Use of the internet and electronic communication',
  year: '2006 text seen; later edition cited by MPS',
  url: 'https://www.mcnz.org.nz',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  clauses: [
    { id: 'mcnz.01', title: 'Limits of medium', summary: 'Know the limits of the medium, and put no patient at risk by a remote service.', section: 'paras 2-3 (2006)', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['ADVICE'], rules: ['advice/*'], workflow: 'inbox' },
    { id: 'mcnz.02', title: 'No examination, more risk', summary: 'Advice without a physical examination carries a risk of its own.', section: 'para 3 (2006)', basis: 'stored copy of the original seen', gravity: 'block', checks: ['ADVICE'], rules: ['advice/*'] },
    { id: 'mcnz.03', title: 'Privacy law', summary: 'Patients\' rights under privacy law and the Code hold for electronic communication.', section: 'para 4', basis: 'stored copy of the original seen', gravity: 'block', checks: ['CONF-DIRECT'], rules: ['privacy/*'] },
    { id: 'mcnz.04', title: 'Discuss what patients find', summary: 'Take it as a chance to discuss quality; give reasons if you reject it.', section: 'para 6', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['EVIDENCE'], rules: [], background: 'It is about talk in the consultation, not about a post.' },
    { id: 'mcnz.05', title: 'Privacy, security, sensitivity', summary: 'Consider them for all electronic health information; follow the Health Information Privacy Code 2020.', section: 'newer edition via MPS in ASMS Specialist 131', basis: 'secondary stored page', gravity: 'block', checks: ['SECURITY', 'CONF-INDIRECT'], rules: ['boundaries/no-care-outside-the-clinic', 'boundaries/no-follow-up-by-message', 'boundaries/no-invitation-to-treat', 'boundaries/no-results-by-message', 'privacy/*'] },
    { id: 'mcnz.06', title: 'Fast spread', summary: 'Social media spreads quickly; be careful what the public can see.', section: 'newer edition via MPS', basis: 'secondary stored page', gravity: 'warn', checks: ['AUDIENCE'], rules: [], workflow: 'audience-note' },
    { id: 'mcnz.07', title: 'Case groups', summary: 'A case in a clinicians\' group can identify somebody through relatives; consent is hard in large groups.', section: 'MPS commentary', basis: 'secondary stored page', gravity: 'hold', checks: ['CONF-INDIRECT', 'CONSENT'], rules: ['privacy/no-case-in-chat'], questions: ['asked-them'], workflow: 'consent-record' },
    { id: 'mcnz.08', title: 'Boundaries and dignity online', summary: 'No personal relationship through networks; no derogatory comment.', section: '', basis: 'from general knowledge, unverified', gravity: 'hold', gravityWhenConfirmed: 'block', checks: ['BOUND', 'DENIGRATE-PATIENT'], rules: ['boundaries/no-befriending-patients', 'boundaries/no-contact-from-care', 'boundaries/no-favours-with-patients', 'boundaries/no-romance-with-patients', 'respect/no-joke-about-the-dying', 'respect/no-mockery-of-patients', 'respect/no-scorn-for-those-who-come', 'respect/no-stigmatising-label'] },
  ],
})
