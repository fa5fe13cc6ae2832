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
  positions: [
    { topic: 'dissent', position: 'no-risk-to-the-public', clauses: ['ahpra.07', 'ahpra.08'] },
  ],
  clauses: [
    { id: 'ahpra.01', title: 'Same as in person', summary: 'National Law, code and advertising rules apply as in person, closed groups included.', section: 'Purpose', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['PROFESSION'], rules: [], questions: ['in-person'], workflow: 'audience-note' },
    { id: 'ahpra.02', title: 'Confidentiality', summary: 'Meet the duties of confidentiality and privacy.', section: 'list of obligations', basis: 'stored copy of the original seen', gravity: 'block', checks: ['CONF-INDIRECT', 'CONF-DIRECT'], rules: ['privacy/*'] },
    { id: 'ahpra.03', title: 'Code of conduct', summary: 'Meet the Board\'s code of conduct.', section: 'list', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['PROFESSION'], rules: [], questions: ['obligation'] },
    { id: 'ahpra.04', title: 'Boundaries', summary: 'Maintain professional boundaries.', section: 'list', basis: 'stored copy of the original seen', gravity: 'block', checks: ['BOUND'], rules: ['boundaries/needs-second-look', 'boundaries/no-befriending-patients', 'boundaries/no-contact-from-care', 'boundaries/no-favours-with-patients', 'boundaries/no-gossip-with-patients', 'boundaries/no-looking-up-patients', 'boundaries/no-romance-with-patients', 'respect/no-sexual-remark'] },
    { id: 'ahpra.05', title: 'Respect', summary: 'Speak professionally with and about patients, colleagues and employers.', section: 'list', basis: 'stored copy of the original seen', gravity: 'block', checks: ['DENIGRATE-PATIENT', 'DENIGRATE-COLLEAGUE', 'DENIGRATE-ORG'], rules: ['respect/*', 'tone/no-sarcasm-at-readers', 'tone/no-venting-at-the-public'] },
    { id: 'ahpra.06', title: 'No misleading information', summary: 'Nothing false or misleading; claims need acceptable evidence.', section: 'list', basis: 'stored copy of the original seen', gravity: 'hold', checks: ['EVIDENCE', 'ADVERT'], rules: ['disclosure/no-promise-in-an-offer', 'evidence/*', 'identity/no-student-as-doctor', 'identity/no-superlatives', 'identity/no-title-misuse', 'identity/no-unrecognised-boards'] },
    { id: 'ahpra.07', title: 'Freedom of expression', summary: 'Advocacy and opinion are respected unless abusive, discriminatory or a risk to the public.', section: 'text', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['REFLECT'], rules: ['evidence/no-dissent-as-fact', 'respect/no-coarse-abuse', 'respect/no-contempt-for-groups', 'respect/no-discrimination', 'respect/no-slur'], workflow: 'speaking-up' },
    { id: 'ahpra.08', title: 'Grounds for action', summary: 'Action may follow where words risk public safety, are false or misleading, breach privacy, or undermine confidence in the profession.', section: 'text', basis: 'stored copy of the original seen', gravity: 'hold', checks: ['EVIDENCE', 'CONF-INDIRECT', 'PROFESSION'], rules: ['advice/no-keeping-from-care', 'evidence/needs-second-look', 'evidence/no-conspiracy', 'evidence/no-contested-claim', 'evidence/no-cure-claim', 'evidence/no-denied-risk', 'evidence/no-dissent-as-fact', 'evidence/no-miracle-claim', 'evidence/no-scare', 'privacy/*', 'tone/no-turning-away'], raises: ['evidence/no-conspiracy', 'evidence/no-dissent-as-fact'], questions: ['who-is-affected'] },
    { id: 'ahpra.09', title: 'Semi-private forums', summary: 'Standards hold in groups with a limited audience.', section: 'Statement 2 Sep 2020', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['AUDIENCE'], rules: ['privacy/no-case-in-chat'], workflow: 'audience-note' },
    { id: 'ahpra.10', title: 'Impulse risk', summary: 'Reactive replies are a common cause of complaints; slow down.', section: 'Healthed article quoting lawyer', basis: 'secondary stored page', gravity: 'warn', checks: ['COOLOFF'], rules: ['respect/no-snide-reply', 'tone/no-curt-reply', 'tone/no-sarcasm-at-readers', 'tone/no-shouting'], questions: ['tomorrow'], workflow: 'cool-off' },
  ],
})
