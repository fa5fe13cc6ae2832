import { definePack } from '../pack.ts'

/** RCGP Social Media Highway Code (B. Riley), first edition. Summaries are ours. */
export const rcgpPack = definePack({
  id: 'rcgp',
  version: '2026.11.0',
  title: 'RCGP Social Media Highway Code',
  issuer: 'RCGP',
  kind: 'association',
  jurisdictions: ['UK'],
  status: 'active',
  note: 'active (2013)',
  document: 'RCGP Social Media Highway Code (B. Riley), first edition',
  year: '2013 (25 Feb 2013 edition; another copy dated 18 Jan 2013)',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  positions: [
    { topic: 'separate-accounts', position: 'cannot-be-kept-apart', clauses: ['rcgp.02'] },
    { topic: 'humour', position: 'welcome', clauses: ['rcgp.05', 'rcgp.10'] },
  ],
  clauses: [
    { id: 'rcgp.01', title: 'Manage your image', summary: 'Know the image you present and manage it actively.', section: 'rule 1', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['AUDIT', 'SETTINGS'], rules: [], workflow: 'presence' },
    { id: 'rcgp.02', title: 'Personal/professional overlap', summary: 'Private and working life overlap online.', section: 'rule 2', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['ACCT-ROUTE', 'PROFESSION'], rules: [], questions: ['who-is-affected'], workflow: 'identities' },
    { id: 'rcgp.03', title: 'Engage, do not advise individuals', summary: 'Talk with the public without consulting for one person.', section: 'rule 3', basis: 'stored copy of the original seen', gravity: 'block', checks: ['ADVICE'], rules: ['advice/*'] },
    { id: 'rcgp.04', title: 'Respect privacy, most of all of the vulnerable', summary: 'Privacy for every patient, with extra care for vulnerable groups.', section: 'rule 4', basis: 'stored copy of the original seen', gravity: 'block', checks: ['CONF-INDIRECT', 'VULNERABLE'], rules: ['privacy/*'] },
    { id: 'rcgp.05', title: 'Human, with boundaries', summary: 'Show your human side within boundaries.', section: 'rule 5', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['BOUND'], rules: ['boundaries/needs-second-look', 'boundaries/no-befriending-patients', 'boundaries/no-contact-from-care', 'boundaries/no-favours-with-patients', 'boundaries/no-gossip-with-patients', 'boundaries/no-looking-up-patients', 'boundaries/no-romance-with-patients'] },
    { id: 'rcgp.06', title: 'Contribute expertise', summary: 'Share with the network what you know.', section: 'rule 6', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['EVIDENCE'], rules: [], background: 'It invites, and limits nothing.' },
    { id: 'rcgp.07', title: 'Be considerate', summary: 'Courtesy in every exchange.', section: 'rule 7', basis: 'stored copy of the original seen', gravity: 'block', checks: ['TONE', 'HARASS'], rules: ['respect/*', 'tone/no-curt-reply', 'tone/no-sarcasm-at-readers', 'tone/no-shouting', 'tone/no-venting-at-the-public'] },
    { id: 'rcgp.08', title: 'Others may be watching', summary: 'There are readers whom you do not see.', section: 'rule 8', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['AUDIENCE'], rules: [], workflow: 'audience-note' },
    { id: 'rcgp.09', title: 'Support colleagues, intervene', summary: 'Support colleagues, and step in when needed.', section: 'rule 9', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['PEER-REPORT'], rules: [], workflow: 'peer-route' },
    { id: 'rcgp.10', title: 'Experiment and enjoy', summary: 'Try ideas out, learn from mistakes, enjoy it.', section: 'rule 10', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['REFLECT'], rules: [], workflow: 'learning' },
  ],
})
