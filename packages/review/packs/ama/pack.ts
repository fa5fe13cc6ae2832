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
  positions: [
    { topic: 'separate-accounts', position: 'keep-apart', clauses: ['ama.05'] },
    { topic: 'colleagues-bad-post', position: 'tell-then-report', clauses: ['ama.06'] },
    { topic: 'de-identification', position: 'sum-of-details', clauses: ['ama.08'] },
  ],
  clauses: [
    { id: 'ama.01', title: 'Privacy everywhere', summary: 'Privacy and confidentiality hold online; no identifiable patient information.', section: '(a)', basis: 'secondary stored page', gravity: 'block', checks: ['CONF-DIRECT', 'CONF-INDIRECT'], rules: ['privacy/*'], questions: ['obligation'] },
    { id: 'ama.02', title: 'Settings not absolute', summary: 'Use privacy settings, but content may be permanent and passed on.', section: '(b)', basis: 'secondary stored page', gravity: 'warn', checks: ['SETTINGS', 'AUDIENCE'], rules: [], workflow: 'audience-note' },
    { id: 'ama.03', title: 'Watch your own presence', summary: 'Check regularly that what you and others post about you is accurate.', section: '(b)', basis: 'secondary stored page', gravity: 'advise', checks: ['AUDIT'], rules: [], workflow: 'presence' },
    { id: 'ama.04', title: 'Boundaries online', summary: 'Interactions with patients keep the same boundaries.', section: '(c)', basis: 'secondary stored page', gravity: 'block', checks: ['BOUND', 'REDIRECT'], rules: ['boundaries/no-befriending-patients', 'boundaries/no-contact-from-care', 'boundaries/no-romance-with-patients', 'boundaries/no-looking-up-patients', 'boundaries/no-favours-with-patients', 'boundaries/no-gossip-with-patients', 'boundaries/no-invitation-to-treat', 'boundaries/no-results-by-message', 'boundaries/no-follow-up-by-message', 'boundaries/no-care-outside-the-clinic', 'boundaries/needs-second-look'], questions: ['obligation'], workflow: 'inbox' },
    { id: 'ama.05', title: 'Separate personal and professional', summary: 'Consider keeping personal and professional content apart.', section: '(d) (letter from general knowledge)', basis: 'secondary stored page', gravity: 'warn', checks: ['ACCT-ROUTE'], rules: [], workflow: 'identities' },
    { id: 'ama.06', title: 'A colleague’s content', summary: 'Tell the colleague first; if serious and unresolved, report.', section: '(e) (quoted 2010; letter from general knowledge)', basis: 'secondary stored page', gravity: 'advise', checks: ['PEER-REPORT'], rules: ['respect/no-public-callout'], workflow: 'peer-route' },
    { id: 'ama.07', title: 'Consequences', summary: 'Posts affect reputation, careers and trust in the profession, for trainees above all.', section: '(f) (letter from general knowledge)', basis: 'secondary stored page', gravity: 'warn', checks: ['PROFESSION', 'REFLECT'], rules: [], questions: ['who-is-affected'] },
    { id: 'ama.08', title: 'Indirect identification (Massachusetts version)', summary: 'No content that reveals, directly or indirectly, who a patient is.', section: 'MMS guideline 2011, upd. 2015', basis: 'stored copy of the original seen', gravity: 'block', checks: ['CONF-INDIRECT'], rules: ['privacy/no-direct-identifier', 'privacy/no-named-patient', 'privacy/no-named-testimonial', 'privacy/no-adding-up', 'privacy/no-one-of-a-kind', 'privacy/no-few-in-a-small-place', 'privacy/no-school-details', 'privacy/no-public-figure-hint', 'privacy/no-tale-of-the-day', 'privacy/no-farewell-from-record', 'privacy/no-case-in-chat', 'privacy/no-confirming-care', 'privacy/needs-age-over-89-rounded', 'privacy/needs-second-look'] },
    { id: 'ama.09', title: 'Paid promotion is disclosed', summary: 'Disclose financial ties when promoting products; exploit nobody.', section: '(later amendment)', basis: 'from general knowledge, unverified', gravity: 'hold', gravityWhenConfirmed: 'block', checks: ['COI', 'PRODUCT'], rules: ['disclosure/no-hidden-tie', 'disclosure/no-winked-tie', 'disclosure/needs-interest-first', 'disclosure/no-affiliate-code', 'disclosure/no-own-shop-behind-a-claim', 'disclosure/needs-second-look'] },
  ],
})
