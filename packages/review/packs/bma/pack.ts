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
  positions: [
    { topic: 'humour', position: 'regulated-tone', clauses: ['bma.04'] },
  ],
  clauses: [
    { id: 'bma.01', title: 'Blurred boundary', summary: 'Social media can blur public and professional life.', section: 'key points', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['ACCT-ROUTE'], rules: [], workflow: 'identities' },
    { id: 'bma.02', title: 'Conservative settings', summary: 'Prefer conservative settings; not everything can be protected.', section: 'key points', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['SETTINGS', 'AUDIENCE'], rules: [], workflow: 'presence' },
    { id: 'bma.03', title: 'Confidentiality equal online', summary: 'The legal and ethical duty is the same online.', section: 'key points', basis: 'stored copy of the original seen', gravity: 'block', checks: ['CONF-INDIRECT'], rules: ['privacy/*'] },
    { id: 'bma.04', title: 'No derogatory remarks', summary: 'Keep belittling or casual remarks about patients and colleagues off open boards.', section: 'key points', basis: 'stored copy of the original seen', gravity: 'block', checks: ['DENIGRATE-PATIENT', 'DENIGRATE-COLLEAGUE'], rules: ['respect/needs-second-look', 'respect/no-belittling', 'respect/no-career-threat', 'respect/no-coarse-abuse', 'respect/no-contempt-for-professions', 'respect/no-insult', 'respect/no-joke-about-the-dying', 'respect/no-mockery-of-patients', 'respect/no-public-callout', 'respect/no-scorn-for-colleagues', 'respect/no-scorn-for-those-who-come', 'respect/no-sexual-remark', 'respect/no-snide-reply', 'respect/no-stigmatising-label', 'tone/no-venting-at-the-public'] },
    { id: 'bma.05', title: 'Declare interests', summary: 'There is an obligation to declare conflicts of interest when posting online.', section: 'key points', basis: 'stored copy of the original seen', gravity: 'block', checks: ['COI'], rules: ['disclosure/needs-interest-first', 'disclosure/needs-second-look', 'disclosure/no-affiliate-code', 'disclosure/no-hidden-tie', 'disclosure/no-own-shop-behind-a-claim', 'disclosure/no-winked-tie', 'reach/needs-own-work-named'], raises: ['disclosure/no-hidden-tie', 'disclosure/no-winked-tie'] },
    { id: 'bma.06', title: 'Patients as friends', summary: 'Decline to link as friends with present and past patients.', section: 'key points', basis: 'stored copy of the original seen', gravity: 'block', checks: ['BOUND', 'REDIRECT'], rules: ['boundaries/no-befriending-patients'], raises: ['boundaries/no-befriending-patients'], workflow: 'inbox' },
    { id: 'bma.07', title: 'Defamation', summary: 'Defamation law applies online.', section: 'key points (opening seen)', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['DEFAME'], rules: ['respect/no-public-callout'] },
    { id: 'bma.08', title: 'Capacity', summary: 'Say whether you speak for yourself or an organisation; let the profile say that you speak personally.', section: 'BMA member guidance draft', basis: 'stored copy of the original seen', gravity: 'warn', checks: ['DISCLAIMER', 'IDENTITY'], rules: ['identity/no-speaking-for-others'], workflow: 'identities' },
    { id: 'bma.09', title: 'Newspaper test', summary: 'If it would embarrass you in print, leave it out.', section: 'BMA member guidance draft', basis: 'stored copy of the original seen', gravity: 'warn', ask: 'Would you see this in a newspaper?', checks: ['REFLECT'], rules: [], questions: ['tomorrow'] },
    { id: 'bma.10', title: 'Benefits', summary: 'Use is worthwhile where one knows the risks.', section: 'Practical guidance 2017', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['REFLECT'], rules: [], background: 'It names what is to be gained, and asks nothing of a text.' },
  ],
})
