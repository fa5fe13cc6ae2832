import { definePack } from '../pack.ts'

/** GMC, Doctors' use of social media. Summaries are ours. */
export const gmc2013Pack = definePack({
  id: 'gmc2013',
  version: '2026.11.0',
  title: 'GMC: Doctors\' use of social media (legacy)',
  issuer: 'GMC',
  kind: 'regulator',
  jurisdictions: ['UK'],
  status: 'superseded',
  supersededBy: 'gmc2024',
  document: 'GMC, Doctors\' use of social media',
  year: '2013 (in effect 22 Apr 2013)',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  clauses: [
    { id: 'gmc2013.01', title: 'Standards unchanged', summary: 'Standards do not change with the medium though new challenges arise.', section: '', basis: 'article text', gravity: 'advise', checks: ['PROFESSION'], rules: [] },
    { id: 'gmc2013.02', title: 'Benefits', summary: 'International networks and public engagement in health are recognised benefits.', section: '', basis: 'article text', gravity: 'advise', checks: ['REFLECT'], rules: [] },
    { id: 'gmc2013.03', title: 'Confidentiality never guaranteed', summary: 'No setting guarantees confidentiality.', section: 'MDU 2013', basis: 'article text', gravity: 'warn', checks: ['AUDIENCE'], rules: [] },
    { id: 'gmc2013.04', title: 'Same duty to patients and colleagues', summary: 'Confidentiality and respect apply as before.', section: '', basis: 'article text', gravity: 'block', checks: ['CONF-INDIRECT', 'DENIGRATE-COLLEAGUE'], rules: [] },
    { id: 'gmc2013.05', title: 'Patient contact', summary: 'If a patient contacts the private profile, say you cannot mix social and professional relations and direct to the professional profile.', section: 'MDU Oct 2013; MDDUS 2012 draft', basis: 'article text', gravity: 'block', checks: ['REDIRECT', 'BOUND'], rules: [] },
    { id: 'gmc2013.06', title: 'Name yourself', summary: 'If you identify as a doctor in public social media you should also give your name (should, not must).', section: 'para 17 (quoted in stored blogs)', basis: 'secondary stored page', gravity: 'warn', checks: ['IDENTITY'], rules: [] },
    { id: 'gmc2013.07', title: 'Anonymous content is traceable', summary: 'Uploads without a name can often be traced.', section: 'para 18', basis: 'secondary stored page', gravity: 'advise', checks: ['IDENTITY'], rules: [] },
    { id: 'gmc2013.08', title: 'Sum identifies', summary: 'Several harmless items together may identify a patient.', section: 'MDDUS 2012 (draft); MDU 2013', basis: 'secondary stored page', gravity: 'block', checks: ['CONF-CUMULATIVE'], rules: [] },
    { id: 'gmc2013.09', title: 'Copyright and defamation', summary: 'Law applies to posts as to other writing.', section: 'MDDUS 2012 (draft)', basis: 'secondary stored page', gravity: 'warn', checks: ['COPYRIGHT', 'DEFAME'], rules: [] },
    { id: 'gmc2013.10', title: 'Conflicts', summary: 'Be open about conflicts and declare financial interests in content.', section: 'passthemsra summary; from general knowledge on wording, unverified', basis: 'secondary stored page', gravity: 'block', checks: ['COI'], rules: [] },
  ],
})
