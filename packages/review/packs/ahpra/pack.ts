import { definePack } from '../pack.ts'

/** Social media: How to meet your obligations under the National Law. Summaries are ours. */
export const ahpraPack = definePack({
  id: 'ahpra',
  version: '2026.11.0',
  title: 'Ahpra and National Boards: Social media',
  issuer: 'Ahpra',
  kind: 'regulator',
  jurisdictions: ['AU'],
  status: 'active',
  document: 'Social media: How to meet your obligations under the National Law',
  year: 'Nov 2019 (replaces Social media policy)',
  url: 'https://www.medicalboard.gov.au/codes-guidelines-policies/social-media-guidance.aspx',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  clauses: [
    { id: 'ahpra.01', title: 'Same as in person', summary: 'National Law, code and advertising rules apply as in person, incl. closed groups.', section: 'Purpose', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['PROFESSION'], rules: [] },
    { id: 'ahpra.02', title: 'Confidentiality', summary: 'Meet confidentiality and privacy duties.', section: 'list of obligations', basis: 'stored copy of the original seen', gravity: 'block', checks: ['CONF-INDIRECT', 'CONF-DIRECT'], rules: [] },
    { id: 'ahpra.03', title: 'Code of conduct', summary: 'Meet the Board\'s code.', section: 'list', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['PROFESSION'], rules: [] },
    { id: 'ahpra.04', title: 'Boundaries', summary: 'Maintain professional boundaries.', section: 'list', basis: 'stored copy of the original seen', gravity: 'block', checks: ['BOUND'], rules: [] },
    { id: 'ahpra.05', title: 'Respect', summary: 'Speak professionally with and about patients, colleagues, employers.', section: 'list', basis: 'stored copy of the original seen', gravity: 'block', checks: ['DENIGRATE-PATIENT', 'DENIGRATE-COLLEAGUE', 'DENIGRATE-ORG'], rules: [] },
    { id: 'ahpra.06', title: 'No misleading information', summary: 'Nothing false or misleading; claims need acceptable evidence.', section: 'list', basis: 'stored copy of the original seen', gravity: 'hold', checks: ['EVIDENCE', 'ADVERT'], rules: [] },
    { id: 'ahpra.07', title: 'Freedom of expression', summary: 'Advocacy and opinion respected unless abusive, discriminatory or risky to public.', section: 'text', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['REFLECT'], rules: [] },
    { id: 'ahpra.08', title: 'Grounds for action', summary: 'Action if expression risks public safety, is false/misleading, breaches privacy, or undermines confidence in profession.', section: 'text', basis: 'stored copy of the original seen', gravity: 'hold', checks: ['EVIDENCE', 'CONF-INDIRECT', 'PROFESSION'], rules: [] },
    { id: 'ahpra.09', title: 'Semi-private forums', summary: 'Standards hold in limited-audience groups.', section: 'Statement 2 Sep 2020', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['AUDIENCE'], rules: [] },
    { id: 'ahpra.10', title: 'Impulse risk', summary: 'Reactive replies are a common cause of complaints; slow down.', section: 'Healthed article quoting lawyer', basis: 'secondary stored page', gravity: 'warn', checks: ['COOLOFF'], rules: [] },
  ],
})
