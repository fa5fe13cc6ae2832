import { definePack } from '../pack.ts'

/** CCMC, Recomendaciones sobre el uso de información médica y el ejercicio de libertad de expresión en las redes sociales (published by COMT as "10 recomendaciones en las redes sociales para médicos"). Summaries are ours. */
export const ccmcPack = definePack({
  id: 'ccmc',
  version: '2026.11.0',
  title: 'Consell de Col·legis de Metges de Catalunya: decalogue',
  issuer: 'CCMC',
  kind: 'regulator',
  jurisdictions: ['ES-CT'],
  status: 'active',
  document: 'CCMC, Recomendaciones sobre el uso de información médica y el ejercicio de libertad de expresión en las redes sociales (published by COMT as "10 recomendaciones en las redes sociales para médicos")',
  year: '2017 (4 Dec 2017)',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  positions: [
    { topic: 'separate-accounts', position: 'cannot-be-kept-apart', clauses: ['ccmc.06'] },
    { topic: 'colleagues-bad-post', position: 'never-in-public', clauses: ['ccmc.07'] },
    { topic: 'criticism-of-institutions', position: 'weigh-harm-to-trust', clauses: ['ccmc.08'] },
    { topic: 'de-identification', position: 'no-patient-ever', clauses: ['ccmc.03'] },
    { topic: 'consent', position: 'prudence-even-so', clauses: ['ccmc.04'] },
  ],
  clauses: [
    { id: 'ccmc.01', title: 'Ethics apply online', summary: 'Online content carries the same ethical and legal weight as care in person.', section: 'item 1', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['PROFESSION'], rules: [], questions: ['in-person'] },
    { id: 'ccmc.02', title: 'Clear, true, weighed', summary: 'Health content must be intelligible, correct, measured and serve a health purpose.', section: 'item 2', basis: 'stored copy of the original seen', gravity: 'hold', ask: 'What health purpose does it serve?', checks: ['EVIDENCE', 'LAYREAD'], rules: ['clarity/*', 'evidence/*'], questions: ['lay-reader'] },
    { id: 'ccmc.03', title: 'Nobody identifiable', summary: 'Text and images must guarantee privacy; no patient may ever be identifiable.', section: 'item 3 (copy at neurofibromatosis.es; COMT copy cut at this item)', basis: 'secondary stored page', gravity: 'block', checks: ['CONF-DIRECT', 'CONF-INDIRECT', 'MEDIA-PATIENT'], rules: ['privacy/*'], pictures: ['media/no-dicom', 'media/no-face', 'media/no-identifying-mark', 'media/no-patient-unconsented', 'media/no-visible-text'], workflow: 'picture-review' },
    { id: 'ccmc.04', title: 'Caution even with consent', summary: 'Consent does not remove the need for prudence with patient information.', section: 'item 4 (Crónica Global, Consalud; full item not seen)', basis: 'secondary stored page', gravity: 'hold', ask: 'Why post it, even with consent?', checks: ['CONSENT', 'DIGNITY'], rules: ['privacy/no-named-testimonial', 'privacy/no-picture-of-care'], pictures: ['media/no-display-of-patients', 'media/no-patient-unconsented'], questions: ['asked-them'], workflow: 'consent-record' },
    { id: 'ccmc.05', title: 'No direct advice', summary: 'No direct advice to patients through networks; it does not equal a consultation.', section: 'Consalud, Crónica Global (item number not seen)', basis: 'secondary stored page', gravity: 'block', checks: ['ADVICE', 'REDIRECT'], rules: ['advice/*', 'boundaries/no-care-outside-the-clinic', 'boundaries/no-follow-up-by-message', 'boundaries/no-invitation-to-treat', 'boundaries/no-results-by-message'], workflow: 'inbox' },
    { id: 'ccmc.06', title: 'Doctor always', summary: 'A doctor does not stop being one on networks; be prudent in professional and personal content.', section: 'Crónica Global', basis: 'secondary stored page', gravity: 'warn', checks: ['PROFESSION', 'ACCT-ROUTE'], rules: [], questions: ['who-is-affected'], workflow: 'identities' },
    { id: 'ccmc.07', title: 'Disputes not in public', summary: 'Differences between doctors are not settled in public, and no comment discredits a colleague.', section: 'Crónica Global', basis: 'secondary stored page', gravity: 'block', ask: 'Move to a private or collegial route.', checks: ['DENIGRATE-COLLEAGUE'], rules: ['advice/no-verdict-on-their-doctor', 'respect/no-belittling', 'respect/no-public-callout', 'respect/no-scorn-for-colleagues'], workflow: 'peer-route' },
    { id: 'ccmc.08', title: 'Criticism of institutions', summary: 'Legitimate criticism may still hurt patients who trust the institution; weigh it.', section: 'Consalud, Crónica Global', basis: 'secondary stored page', gravity: 'warn', ask: 'Who relies on this institution?', checks: ['DENIGRATE-ORG'], rules: ['respect/no-denigration-of-services'], questions: ['who-is-affected'], workflow: 'speaking-up' },
    { id: 'ccmc.09', title: 'Protect profession', summary: 'Avoid comments that damage the standing of the profession.', section: 'Consalud, Crónica Global', basis: 'secondary stored page', gravity: 'warn', checks: ['PROFESSION'], rules: [], questions: ['who-is-affected'] },
    { id: 'ccmc.10', title: 'Duty over expression', summary: 'First loyalty is to the person treated; rights to honour, privacy and image outrank freedom of expression; breach may be a crime (prison or disqualification).', section: 'Preamble (COMT, Europa Press, Diari de Girona)', basis: 'stored copy of the original seen', gravity: 'block', checks: ['CONF-INDIRECT', 'DEFAME'], rules: ['privacy/*', 'respect/no-insult', 'respect/no-joke-about-the-dying', 'respect/no-mockery-of-patients', 'respect/no-public-callout'], raises: ['privacy/no-adding-up', 'privacy/no-farewell-from-record'] },
  ],
})
