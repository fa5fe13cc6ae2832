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
    { id: 'mcnz.01', title: 'Limits of medium', summary: 'Know the limits; do not put patients at risk by remote service.', section: 'paras 2-3 (2006)', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['ADVICE'], rules: [] },
    { id: 'mcnz.02', title: 'No exam, risk', summary: 'Advice without physical examination carries inherent risk.', section: 'para 3 (2006)', basis: 'stored copy of the original seen', gravity: 'block', checks: ['ADVICE'], rules: [] },
    { id: 'mcnz.03', title: 'Privacy law', summary: 'Patients\' rights under privacy law and the Code apply to electronic communication.', section: 'para 4', basis: 'stored copy of the original seen', gravity: 'block', checks: ['CONF-DIRECT'], rules: [] },
    { id: 'mcnz.04', title: 'Discuss patient-found information', summary: 'Use as chance to discuss quality; give reasons if rejecting.', section: 'para 6', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['EVIDENCE'], rules: [] },
    { id: 'mcnz.05', title: 'Privacy, security, sensitivity', summary: 'Consider them for any electronic health information; follow the Health Information Privacy Code 2020.', section: 'newer edition via MPS in ASMS Specialist 131', basis: 'secondary stored page', gravity: 'block', checks: ['SECURITY', 'CONF-INDIRECT'], rules: [] },
    { id: 'mcnz.06', title: 'Fast spread', summary: 'Social media spreads quickly; be careful what the public can see.', section: 'newer edition via MPS', basis: 'secondary stored page', gravity: 'warn', checks: ['AUDIENCE'], rules: [] },
    { id: 'mcnz.07', title: 'Case groups', summary: 'Posting a case in a clinicians\' group can identify via relatives; consent is hard in large groups.', section: 'MPS commentary', basis: 'secondary stored page', gravity: 'hold', checks: ['CONF-INDIRECT', 'CONSENT'], rules: [] },
    { id: 'mcnz.08', title: 'Online boundary and dignity clauses', summary: 'No personal relationship via networks; no derogatory comment.', section: '', basis: 'from general knowledge, unverified', gravity: 'hold', checks: ['BOUND', 'DENIGRATE-PATIENT'], rules: [] },
  ],
})
