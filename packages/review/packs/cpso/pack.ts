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
  clauses: [
    { id: 'cpso.01', title: 'Must and advised', summary: '"Must" binds; "advised" leaves reasonable discretion.', section: 'Preamble', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['REFLECT'], rules: [] },
    { id: 'cpso.02', title: 'Unprofessional behaviour', summary: 'Words, acts or omissions that interfere with care, trust, safety or collaboration; one act may suffice; bullying, abuse, threats, discrimination.', section: 'Definitions (2024; earlier term disruptive behaviour)', basis: 'stored copy of the original seen', gravity: 'block', checks: ['HARASS', 'DISCRIM', 'TONE'], rules: [] },
    { id: 'cpso.03', title: 'Good-faith criticism allowed', summary: 'Constructive criticism meant to improve care is not likely unprofessional.', section: 'Definitions', basis: 'stored copy of the original seen', gravity: 'advise', ask: 'Is it constructive and specific?', checks: ['DENIGRATE-ORG'], rules: [] },
    { id: 'cpso.04', title: 'Personal use may count', summary: 'Depends on seriousness, known status as physician, link to role.', section: 'Advice', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['ACCT-ROUTE', 'PROFESSION'], rules: [] },
    { id: 'cpso.05', title: 'Public-trust aim', summary: 'Policy prevents conduct harming trust in physicians and profession.', section: 'Policy opening', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['PROFESSION'], rules: [] },
    { id: 'cpso.06', title: 'Screen capture', summary: 'Posts can be captured and shared more widely than intended.', section: 'Dialogue 2021 consultation article', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['AUDIENCE'], rules: [] },
    { id: 'cpso.07', title: 'Assume all public', summary: 'Assume content on internet is public.', section: 'Siskinds summary of CPSO guidance', basis: 'secondary stored page', gravity: 'warn', checks: ['AUDIENCE'], rules: [] },
    { id: 'cpso.08', title: 'Evidence-based information', summary: 'General medical information must be verifiable, evidence-supported, not misleading.', section: 'Pat Rich blog confirms draft aimed at non-evidence-based posts', basis: 'from general knowledge, unverified', gravity: 'hold', checks: ['EVIDENCE'], rules: [] },
    { id: 'cpso.09', title: 'No individual advice', summary: 'No specific clinical advice to individuals.', section: '', basis: 'from general knowledge, unverified', gravity: 'hold', checks: ['ADVICE'], rules: [] },
    { id: 'cpso.10', title: 'Patient privacy and consent', summary: 'De-identify, assume recognition; express consent recorded.', section: 'privacy is a listed theme of the 2020 consultation', basis: 'from general knowledge, unverified', gravity: 'hold', checks: ['CONF-INDIRECT', 'CONSENT'], rules: [] },
    { id: 'cpso.11', title: 'Boundaries', summary: 'Keep boundaries with patients and people close to them; no looking up patients without reason.', section: 'boundaries is a listed theme (consultation); detail from general knowledge, unverified', basis: 'from general knowledge, unverified', gravity: 'hold', checks: ['BOUND'], rules: [] },
    { id: 'cpso.12', title: 'Advocacy protected', summary: 'Advocacy for care, system and livelihood is legitimate; communicate it professionally.', section: 'CPSA Advice (Alberta) for parallel; Pat Rich blog on CPSO draft', basis: 'secondary stored page', gravity: 'advise', checks: ['DENIGRATE-ORG', 'TONE'], rules: [] },
    { id: 'cpso.13', title: 'Cyberbullying precedent', summary: 'Six physicians sanctioned, three to hearing in 2017 for online attacks on colleagues.', section: 'Toronto Star 30 Nov 2017; Wise Health Law', basis: 'secondary stored page', gravity: 'block', checks: ['HARASS'], rules: [] },
  ],
})
