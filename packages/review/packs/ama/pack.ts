import { definePack } from '../pack.ts'

/** AMA, Opinion 2.3.2 Professionalism in the Use of Social Media (from CEJA report, Nov 2010 / J Clin Ethics 2011;22:165-72). Summaries are ours. */
export const amaPack = definePack({
  id: 'ama',
  version: '2026.11.0',
  title: 'AMA Code of Medical Ethics Opinion 2.3.2',
  issuer: 'AMA',
  kind: 'association',
  jurisdictions: ['US'],
  status: 'active',
  document: 'AMA, Opinion 2.3.2 Professionalism in the Use of Social Media (from CEJA report, Nov 2010 / J Clin Ethics 2011;22:165-72)',
  year: '2010-11; later amendments unverified',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  clauses: [
    { id: 'ama.01', title: 'Privacy everywhere', summary: 'Privacy and confidentiality hold online; no identifiable patient information.', section: '(a)', basis: 'secondary stored page', gravity: 'block', checks: ['CONF-DIRECT', 'CONF-INDIRECT'], rules: [] },
    { id: 'ama.02', title: 'Settings not absolute', summary: 'Use settings, but content may be permanent and shared.', section: '(b)', basis: 'secondary stored page', gravity: 'warn', checks: ['SETTINGS', 'AUDIENCE'], rules: [] },
    { id: 'ama.03', title: 'Monitor own presence', summary: 'Routinely check own and others\' content about you for accuracy.', section: '(b)', basis: 'secondary stored page', gravity: 'advise', checks: ['AUDIT'], rules: [] },
    { id: 'ama.04', title: 'Boundaries online', summary: 'Interactions with patients keep the same boundaries.', section: '(c)', basis: 'secondary stored page', gravity: 'block', checks: ['BOUND', 'REDIRECT'], rules: [] },
    { id: 'ama.05', title: 'Separate personal and professional', summary: 'Consider keeping content apart.', section: '(d) (letter from general knowledge)', basis: 'secondary stored page', gravity: 'warn', checks: ['ACCT-ROUTE'], rules: [] },
    { id: 'ama.06', title: 'Colleague content', summary: 'Tell the colleague first; if serious and unresolved, report.', section: '(e) (quoted 2010; letter from general knowledge)', basis: 'secondary stored page', gravity: 'advise', checks: ['PEER-REPORT'], rules: [] },
    { id: 'ama.07', title: 'Consequences', summary: 'Posts affect reputation, careers, trust in profession, especially of trainees.', section: '(f) (letter from general knowledge)', basis: 'secondary stored page', gravity: 'warn', checks: ['PROFESSION', 'REFLECT'], rules: [] },
    { id: 'ama.08', title: 'Indirect identification (MMS version)', summary: 'No content that directly or indirectly reveals identity.', section: 'MMS guideline 2011, upd. 2015', basis: 'stored copy of the original seen', gravity: 'block', checks: ['CONF-INDIRECT'], rules: [] },
    { id: 'ama.09', title: 'Disclosure of compensated promotion', summary: 'Disclose financial relation when promoting products; avoid exploitation.', section: '(later amendment)', basis: 'from general knowledge, unverified', gravity: 'hold', checks: ['COI', 'PRODUCT'], rules: [] },
  ],
})
