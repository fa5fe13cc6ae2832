import { definePack } from '../pack.ts'

/** BMA, Social media, ethics and professionalism (with Using social media; Practical guidance and best practice 14 Mar 2017). Summaries are ours. */
export const bmaPack = definePack({
  id: 'bma',
  version: '2026.11.0',
  title: 'BMA',
  issuer: 'BMA',
  kind: 'association',
  jurisdictions: ['UK'],
  status: 'active',
  document: 'BMA, Social media, ethics and professionalism (with Using social media; Practical guidance and best practice 14 Mar 2017)',
  year: 'key-points edition undated (about 2011); Practical guidance 14 Mar 2017; ethics guide undated copy',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  clauses: [
    { id: 'bma.01', title: 'Blurred boundary', summary: 'Media can blur public and professional life.', section: 'key points', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['ACCT-ROUTE'], rules: [] },
    { id: 'bma.02', title: 'Conservative settings', summary: 'Prefer conservative settings; not all is protectable.', section: 'key points', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['SETTINGS', 'AUDIENCE'], rules: [] },
    { id: 'bma.03', title: 'Confidentiality equal online', summary: 'Legal and ethical duty is the same.', section: 'key points', basis: 'stored copy of the original seen', gravity: 'block', checks: ['CONF-INDIRECT'], rules: [] },
    { id: 'bma.04', title: 'No derogatory remarks', summary: 'Keep belittling or casual remarks on patients and colleagues off open boards.', section: 'key points', basis: 'stored copy of the original seen', gravity: 'block', checks: ['DENIGRATE-PATIENT', 'DENIGRATE-COLLEAGUE'], rules: [] },
    { id: 'bma.05', title: 'Declare interests', summary: 'Obligation to declare conflicts when posting online.', section: 'key points', basis: 'stored copy of the original seen', gravity: 'block', checks: ['COI'], rules: [] },
    { id: 'bma.06', title: 'Patients as friends', summary: 'Decline friend links with present and past patients.', section: 'key points', basis: 'stored copy of the original seen', gravity: 'block', checks: ['BOUND', 'REDIRECT'], rules: [] },
    { id: 'bma.07', title: 'Defamation', summary: 'Defamation law applies online.', section: 'key points (opening seen)', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['DEFAME'], rules: [] },
    { id: 'bma.08', title: 'Capacity', summary: 'Say personal or organisational capacity; say in profile you speak personally.', section: 'BMA member guidance draft', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['DISCLAIMER', 'IDENTITY'], rules: [] },
    { id: 'bma.09', title: 'Newspaper test', summary: 'If it would embarrass you in print, leave it out.', section: 'BMA member guidance draft', basis: 'stored copy of the original seen', gravity: 'warn', ask: 'Would you see this in a newspaper?', checks: ['REFLECT'], rules: [] },
    { id: 'bma.10', title: 'Benefits', summary: 'Use is worthwhile with awareness of risk.', section: 'Practical guidance 2017', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['REFLECT'], rules: [] },
  ],
})
