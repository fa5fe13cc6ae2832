import { definePack } from '../pack.ts'

/** CPSO, Social Media (policy) and Advice to the Profession. Summaries are ours. */
export const cpsoPack = definePack({
  id: 'cpso',
  version: '2026.11.0',
  title: 'CPSO Social Media policy',
  issuer: 'CPSO',
  kind: 'regulator',
  jurisdictions: ['CA-ON'],
  status: 'active',
  document: 'CPSO, Social Media (policy) and Advice to the Profession',
  year: 'June 2022; reviewed and updated Nov 2024',
  url: 'https://www.cpso.on.ca/en/Physicians/Policies-Guidance/Policies/Social-Media',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  positions: [
    { topic: 'criticism-of-institutions', position: 'good-faith-is-fine', clauses: ['cpso.03', 'cpso.12'] },
    { topic: 'de-identification', position: 'sum-of-details', clauses: ['cpso.10'] },
  ],
  clauses: [
    { id: 'cpso.01', title: 'Must and advised', summary: 'Where the policy says must, it binds; where it says advised, reasonable discretion is left.', section: 'Preamble', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['REFLECT'], rules: [], background: 'A definition of how far each clause binds.' },
    { id: 'cpso.02', title: 'Unprofessional behaviour', summary: 'Words, acts or omissions that harm care, trust, safety or teamwork, such as bullying, abuse, threats, discrimination; one may be enough.', section: 'Definitions (2024; earlier term disruptive behaviour)', basis: 'stored copy of the original seen', gravity: 'block', checks: ['HARASS', 'DISCRIM', 'TONE'], rules: ['respect/no-threat', 'respect/no-career-threat', 'respect/no-discrimination', 'respect/no-slur', 'respect/no-coarse-abuse', 'respect/no-insult', 'respect/no-ill-wish', 'respect/no-pile-on', 'respect/no-belittling', 'respect/no-sexual-remark'] },
    { id: 'cpso.03', title: 'Good-faith criticism allowed', summary: 'Constructive criticism meant to improve care is unlikely to be unprofessional.', section: 'Definitions', basis: 'stored copy of the original seen', gravity: 'advise', ask: 'Is it constructive and specific?', checks: ['DENIGRATE-ORG'], rules: ['respect/no-denigration-of-services', 'respect/no-insult-of-leaders'], workflow: 'speaking-up' },
    { id: 'cpso.04', title: 'Personal use may count', summary: 'It depends on how serious it is, whether you are known as a physician, and the link to your role.', section: 'Advice', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['ACCT-ROUTE', 'PROFESSION'], rules: [], workflow: 'identities' },
    { id: 'cpso.05', title: 'The public’s trust', summary: 'The policy is there to prevent conduct that harms trust in physicians and the profession.', section: 'Policy opening', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['PROFESSION'], rules: [], background: 'The aim of the policy; its other clauses say what it asks.' },
    { id: 'cpso.06', title: 'Screen capture', summary: 'Posts can be captured and shared more widely than intended.', section: 'Dialogue 2021 consultation article', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['AUDIENCE'], rules: ['privacy/no-case-in-chat'], workflow: 'audience-note' },
    { id: 'cpso.07', title: 'Assume all public', summary: 'Assume that everything on the internet is public.', section: 'Siskinds summary of CPSO guidance', basis: 'secondary stored page', gravity: 'warn', checks: ['AUDIENCE'], rules: [], workflow: 'audience-note' },
    { id: 'cpso.08', title: 'Evidence-based information', summary: 'General medical information must be verifiable, supported by evidence, and not misleading.', section: 'Pat Rich blog confirms draft aimed at non-evidence-based posts', basis: 'from general knowledge, unverified', gravity: 'hold', checks: ['EVIDENCE'], rules: ['evidence/*', 'reach/needs-source-link'] },
    { id: 'cpso.09', title: 'No individual advice', summary: 'No specific clinical advice to individuals.', section: '', basis: 'from general knowledge, unverified', gravity: 'hold', gravityWhenConfirmed: 'block', checks: ['ADVICE'], rules: ['advice/*'] },
    { id: 'cpso.10', title: 'Patient privacy and consent', summary: 'De-identify, and assume recognition all the same; record express consent.', section: 'privacy is a listed theme of the 2020 consultation', basis: 'from general knowledge, unverified', gravity: 'hold', gravityWhenConfirmed: 'block', checks: ['CONF-INDIRECT', 'CONSENT'], rules: ['privacy/*'], pictures: ['media/no-patient-unconsented'], questions: ['asked-them'], workflow: 'consent-record' },
    { id: 'cpso.11', title: 'Boundaries', summary: 'Keep boundaries with patients and people close to them; look no patient up without a reason.', section: 'boundaries is a listed theme (consultation); detail from general knowledge, unverified', basis: 'from general knowledge, unverified', gravity: 'hold', gravityWhenConfirmed: 'block', checks: ['BOUND'], rules: ['boundaries/no-befriending-patients', 'boundaries/no-contact-from-care', 'boundaries/no-looking-up-patients', 'boundaries/no-romance-with-patients', 'boundaries/no-favours-with-patients', 'boundaries/no-gossip-with-patients'], questions: ['obligation'] },
    { id: 'cpso.12', title: 'Advocacy protected', summary: 'To speak up for care, the system and one’s livelihood is legitimate; do it professionally.', section: 'CPSA Advice (Alberta) for parallel; Pat Rich blog on CPSO draft', basis: 'secondary stored page', gravity: 'advise', checks: ['DENIGRATE-ORG', 'TONE'], rules: ['respect/no-denigration-of-services', 'respect/no-insult-of-leaders'], workflow: 'speaking-up' },
    { id: 'cpso.13', title: 'Cyberbullying precedent', summary: 'Six physicians were sanctioned and three sent to a hearing in 2017 for online attacks on colleagues.', section: 'Toronto Star 30 Nov 2017; Wise Health Law', basis: 'secondary stored page', gravity: 'block', checks: ['HARASS'], rules: ['respect/no-pile-on', 'respect/no-public-callout', 'respect/no-scorn-for-colleagues', 'respect/no-threat'], workflow: 'peer-route' },
  ],
})
