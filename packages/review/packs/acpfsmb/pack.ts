import { definePack } from '../pack.ts'

/** Online Medical Professionalism: Patient and Public Relationships, Ann Intern Med 2013;158:620-627. Summaries are ours. */
export const acpfsmbPack = definePack({
  id: 'acpfsmb',
  version: '2026.11.0',
  title: 'ACP / FSMB policy statement',
  issuer: 'ACP and FSMB',
  kind: 'association',
  jurisdictions: ['US'],
  status: 'active',
  document: 'Online Medical Professionalism: Patient and Public Relationships, Ann Intern Med 2013;158:620-627',
  year: '2013',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  positions: [
    { topic: 'separate-accounts', position: 'keep-apart', clauses: ['acpfsmb.02'] },
    { topic: 'known-patient-asks', position: 'only-in-a-relationship', clauses: ['acpfsmb.03'] },
  ],
  clauses: [
    { id: 'acpfsmb.01', title: 'Ethics apply', summary: 'Networks can teach and raise ethical questions; confidentiality, privacy and respect apply.', section: 'Position 1', basis: 'secondary stored page', gravity: 'warn', checks: ['PROFESSION', 'CONF-INDIRECT'], rules: ['privacy/*', 'respect/*'], questions: ['obligation'] },
    { id: 'acpfsmb.02', title: 'Keep spheres apart', summary: 'Keep professional and social life apart, and behave well in both.', section: 'Position 2', basis: 'secondary stored page', gravity: 'warn', checks: ['ACCT-ROUTE'], rules: [], workflow: 'identities' },
    { id: 'acpfsmb.03', title: 'E-mail only within a relationship', summary: 'Electronic communication only within an established relationship of care, with consent, and recorded.', section: 'Position 3', basis: 'secondary stored page', gravity: 'hold', ask: 'Chart it?', checks: ['RECORD', 'CONSENT'], rules: ['boundaries/no-results-by-message', 'boundaries/no-follow-up-by-message', 'boundaries/no-invitation-to-treat', 'boundaries/no-care-outside-the-clinic'], workflow: 'inbox' },
    { id: 'acpfsmb.04', title: 'Self-audit', summary: 'Check from time to time that information and ratings about you are accurate.', section: 'Position 4', basis: 'secondary stored page', gravity: 'advise', checks: ['AUDIT'], rules: [], workflow: 'presence' },
    { id: 'acpfsmb.05', title: 'Far reach, lasting effect', summary: 'The internet reaches far and may affect careers: pause before posting.', section: 'Position 5 (opening seen)', basis: 'secondary stored page', gravity: 'warn', ask: 'Pause.', checks: ['COOLOFF', 'AUDIENCE'], rules: [], questions: ['tomorrow'], workflow: 'cool-off' },
  ],
})
