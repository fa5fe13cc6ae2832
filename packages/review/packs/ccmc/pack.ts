import { definePack } from '../pack.ts'

/** CCMC, Recomendaciones sobre el uso de informacion medica y el ejercicio de libertad de expresion en las redes sociales (published by COMT as "10 recomendaciones en las redes sociales para medicos"). Summaries are ours. */
export const ccmcPack = definePack({
  id: 'ccmc',
  version: '2026.11.0',
  title: 'Consell de Col-legis de Metges de Catalunya: decalogue',
  issuer: 'CCMC',
  kind: 'regulator',
  jurisdictions: ['ES-CT'],
  status: 'active',
  document: 'CCMC, Recomendaciones sobre el uso de informacion medica y el ejercicio de libertad de expresion en las redes sociales (published by COMT as "10 recomendaciones en las redes sociales para medicos")',
  year: '2017 (4 Dec 2017)',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  clauses: [
    { id: 'ccmc.01', title: 'Ethics apply online', summary: 'Online content carries the same ethical and legal weight as care in person.', section: 'item 1', basis: 'stored copy of the original seen', gravity: 'advise', checks: ['PROFESSION'], rules: [] },
    { id: 'ccmc.02', title: 'Clear, true, weighed', summary: 'Health content must be intelligible, correct, measured and serve a health purpose.', section: 'item 2', basis: 'stored copy of the original seen', gravity: 'hold', ask: 'What health purpose does it serve?', checks: ['EVIDENCE', 'LAYREAD'], rules: [] },
    { id: 'ccmc.03', title: 'Nobody identifiable', summary: 'Text and images must guarantee privacy; no patient may ever be identifiable.', section: 'item 3 (copy at neurofibromatosis.es; COMT copy cut at this item)', basis: 'secondary stored page', gravity: 'block', checks: ['CONF-DIRECT', 'CONF-INDIRECT', 'MEDIA-PATIENT'], rules: [] },
    { id: 'ccmc.04', title: 'Caution even with consent', summary: 'Consent does not remove the need for prudence with patient information.', section: 'item 4 (Cronica Global, Consalud; full item not seen)', basis: 'secondary stored page', gravity: 'hold', ask: 'Why post it, even with consent?', checks: ['CONSENT', 'DIGNITY'], rules: [] },
    { id: 'ccmc.05', title: 'No direct advice', summary: 'No direct advice to patients through networks; it is not equal to a consultation.', section: 'Consalud, Cronica Global (item number not seen)', basis: 'secondary stored page', gravity: 'block', checks: ['ADVICE', 'REDIRECT'], rules: [] },
    { id: 'ccmc.06', title: 'Doctor always', summary: 'A doctor does not stop being one on networks; be prudent in professional and personal content.', section: 'Cronica Global', basis: 'secondary stored page', gravity: 'warn', checks: ['PROFESSION', 'ACCT-ROUTE'], rules: [] },
    { id: 'ccmc.07', title: 'Disputes not in public', summary: 'Discrepancies between doctors are not settled in public and comments must not discredit a colleague.', section: 'Cronica Global', basis: 'secondary stored page', gravity: 'block', ask: 'Move to a private or collegial route.', checks: ['DENIGRATE-COLLEAGUE'], rules: [] },
    { id: 'ccmc.08', title: 'Criticism of institutions', summary: 'Legitimate criticism may still hurt patients who trust the institution; weigh it.', section: 'Consalud, Cronica Global', basis: 'secondary stored page', gravity: 'warn', ask: 'Who relies on this institution?', checks: ['DENIGRATE-ORG'], rules: [] },
    { id: 'ccmc.09', title: 'Protect profession', summary: 'Avoid comments that damage standing of the profession.', section: 'Consalud, Cronica Global', basis: 'secondary stored page', gravity: 'warn', checks: ['PROFESSION'], rules: [] },
    { id: 'ccmc.10', title: 'Duty over expression', summary: 'First loyalty is to the person treated; rights to honour, privacy and image outrank freedom of expression; breach may be a crime (prison or disqualification).', section: 'Preamble (COMT, Europa Press, Diari de Girona)', basis: 'stored copy of the original seen', gravity: 'block', checks: ['CONF-INDIRECT', 'DEFAME'], rules: [] },
  ],
})
