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
  clauses: [
    { id: 'acpfsmb.01', title: 'Ethics apply', summary: 'Educational benefit with ethical challenge; apply confidentiality, privacy, respect.', section: 'Position 1', basis: 'secondary stored page', gravity: 'warn', checks: ['PROFESSION', 'CONF-INDIRECT'], rules: [] },
    { id: 'acpfsmb.02', title: 'Keep spheres apart', summary: 'Separate professional and social, behave well in both.', section: 'Position 2', basis: 'secondary stored page', gravity: 'warn', checks: ['ACCT-ROUTE'], rules: [] },
    { id: 'acpfsmb.03', title: 'E-mail only in relationship', summary: 'Electronic communication only within an established relationship, with consent, recorded.', section: 'Position 3', basis: 'secondary stored page', gravity: 'hold', ask: 'Chart it?', checks: ['RECORD', 'CONSENT'], rules: [] },
    { id: 'acpfsmb.04', title: 'Self-audit', summary: 'Periodically check accuracy of online information and ratings.', section: 'Position 4', basis: 'secondary stored page', gravity: 'advise', checks: ['AUDIT'], rules: [] },
    { id: 'acpfsmb.05', title: 'Far reach, lasting effect', summary: 'Internet reach may affect careers: pause before posting.', section: 'Position 5 (opening seen)', basis: 'secondary stored page', gravity: 'warn', ask: 'Pause.', checks: ['COOLOFF', 'AUDIENCE'], rules: [] },
  ],
})
