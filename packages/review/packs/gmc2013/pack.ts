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
  positions: [
    { topic: 'anonymity', position: 'should-name', clauses: ['gmc2013.06'] },
    { topic: 'de-identification', position: 'sum-of-details', clauses: ['gmc2013.08'] },
  ],
  clauses: [
    { id: 'gmc2013.01', title: 'Standards unchanged', summary: 'Standards do not change with the medium, though new challenges arise.', section: '', basis: 'article text', gravity: 'advise', checks: ['PROFESSION'], rules: [], questions: ['in-person'] },
    { id: 'gmc2013.02', title: 'Benefits', summary: 'International networks and public engagement in health are recognised benefits.', section: '', basis: 'article text', gravity: 'advise', checks: ['REFLECT'], rules: [], background: 'It names what is to be gained, and asks nothing of a text.' },
    { id: 'gmc2013.03', title: 'Confidentiality never guaranteed', summary: 'No setting guarantees confidentiality.', section: 'MDU 2013', basis: 'article text', gravity: 'warn', checks: ['AUDIENCE'], rules: ['privacy/no-case-in-chat'], workflow: 'audience-note' },
    { id: 'gmc2013.04', title: 'Same duty to patients and colleagues', summary: 'Confidentiality and respect apply as before.', section: '', basis: 'article text', gravity: 'block', checks: ['CONF-INDIRECT', 'DENIGRATE-COLLEAGUE'], rules: ['privacy/*', 'respect/needs-second-look', 'respect/no-belittling', 'respect/no-career-threat', 'respect/no-coarse-abuse', 'respect/no-contempt-for-professions', 'respect/no-insult', 'respect/no-joke-about-the-dying', 'respect/no-mockery-of-patients', 'respect/no-public-callout', 'respect/no-scorn-for-colleagues', 'respect/no-scorn-for-those-who-come', 'respect/no-sexual-remark', 'respect/no-snide-reply', 'respect/no-stigmatising-label'] },
    { id: 'gmc2013.05', title: 'Patient contact', summary: 'If a patient contacts the private profile, say that you cannot mix social and professional relations; point to the professional profile.', section: 'MDU Oct 2013; MDDUS 2012 draft', basis: 'article text', gravity: 'block', checks: ['REDIRECT', 'BOUND'], rules: ['boundaries/no-befriending-patients', 'boundaries/no-care-outside-the-clinic', 'boundaries/no-follow-up-by-message'], raises: ['boundaries/no-befriending-patients'], workflow: 'inbox' },
    { id: 'gmc2013.06', title: 'Name yourself', summary: 'If you identify as a doctor in public social media you should also give your name (should, not must).', section: 'para 17 (quoted in stored blogs)', basis: 'secondary stored page', gravity: 'warn', checks: ['IDENTITY'], rules: ['identity/no-anonymous-authority'], questions: ['anonymous'] },
    { id: 'gmc2013.07', title: 'Anonymous content is traceable', summary: 'Uploads without a name can often be traced.', section: 'para 18', basis: 'secondary stored page', gravity: 'advise', checks: ['IDENTITY'], rules: ['identity/no-anonymous-authority'], questions: ['anonymous'] },
    { id: 'gmc2013.08', title: 'Sum identifies', summary: 'Several harmless items together may identify a patient.', section: 'MDDUS 2012 (draft); MDU 2013', basis: 'secondary stored page', gravity: 'block', checks: ['CONF-CUMULATIVE'], rules: ['privacy/needs-age-over-89-rounded', 'privacy/needs-second-look', 'privacy/no-adding-up', 'privacy/no-farewell-from-record', 'privacy/no-few-in-a-small-place', 'privacy/no-one-of-a-kind', 'privacy/no-school-details', 'privacy/no-tale-of-the-day'] },
    { id: 'gmc2013.09', title: 'Copyright and defamation', summary: 'Law applies to posts as to other writing.', section: 'MDDUS 2012 (draft)', basis: 'secondary stored page', gravity: 'warn', checks: ['COPYRIGHT', 'DEFAME'], rules: ['reach/needs-credit', 'respect/no-public-callout'] },
    { id: 'gmc2013.10', title: 'Conflicts', summary: 'Be open about conflicts of interest, and declare financial interests in what you post.', section: 'passthemsra summary; from general knowledge on wording, unverified', basis: 'secondary stored page', gravity: 'block', checks: ['COI'], rules: ['disclosure/needs-interest-first', 'disclosure/needs-second-look', 'disclosure/no-affiliate-code', 'disclosure/no-hidden-tie', 'disclosure/no-own-shop-behind-a-claim', 'disclosure/no-winked-tie', 'reach/needs-own-work-named'] },
  ],
})
