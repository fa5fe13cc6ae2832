import { definePack } from '../pack.ts'

/** OMC, Manual de estilo para médicos y estudiantes de medicina sobre el buen uso de las redes sociales. Summaries are ours. */
export const omcPack = definePack({
  id: 'omc',
  version: '2026.11.0',
  title: 'Organización Médica Colegial (Spain): Ética y redes sociales',
  issuer: 'OMC',
  kind: 'regulator',
  jurisdictions: ['ES'],
  status: 'active',
  note: 'active (manual 2014; Code 2022)',
  document: 'OMC, Manual de estilo para médicos y estudiantes de medicina sobre el buen uso de las redes sociales',
  year: '2014',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  positions: [
    { topic: 'known-patient-asks', position: 'closed-message-possible', clauses: ['omc.02'] },
  ],
  clauses: [
    { id: 'omc.01', title: 'Secrecy', summary: 'Keep confidentiality and secrecy; no information may let a patient be identified.', section: 'chapter 1 (mind map of the manual)', basis: 'secondary stored page', gravity: 'block', checks: ['CONF-INDIRECT'], rules: ['privacy/*'] },
    { id: 'omc.02', title: 'No advice to virtual patients', summary: 'Avoid direct advice; where the patient is known and it is apt, move to a closed message or e-mail.', section: 'chapter 2', basis: 'secondary stored page', gravity: 'block', checks: ['ADVICE', 'REDIRECT'], rules: ['advice/*'], workflow: 'inbox' },
    { id: 'omc.03', title: 'Professional image', summary: 'Whoever appears with the title or the white coat shows an image of the whole profession.', section: 'chapter 3', basis: 'secondary stored page', gravity: 'warn', checks: ['CREDENTIAL', 'PROFESSION'], rules: [], questions: ['who-is-affected'], workflow: 'identities' },
    { id: 'omc.04', title: 'Responsible information', summary: 'Be understandable, truthful, weighed and prudent, since your opinion is taken as a reference.', section: 'chapter 4', basis: 'secondary stored page', gravity: 'hold', checks: ['EVIDENCE'], rules: ['clarity/*', 'evidence/*', 'identity/no-title-as-proof'] },
    { id: 'omc.05', title: 'Attention in consultation', summary: 'Devices must not draw attention away from direct care.', section: 'chapter 5', basis: 'secondary stored page', gravity: 'warn', checks: ['ONDUTY'], rules: ['boundaries/no-posting-during-care', 'privacy/no-live-from-bedside'], workflow: 'on-duty' },
    { id: 'omc.06', title: 'Advertising and branding', summary: 'Reputation and trust set limits to publicity, marketing and a personal brand.', section: 'chapter 6', basis: 'secondary stored page', gravity: 'warn', checks: ['ADVERT'], rules: ['disclosure/no-before-and-after', 'disclosure/no-discount-on-care', 'disclosure/no-patient-praise-as-advert', 'disclosure/no-promise-in-an-offer', 'disclosure/no-reward-for-bringing', 'identity/no-followers-as-authority', 'identity/no-superlatives'] },
    { id: 'omc.07', title: 'Respect among colleagues', summary: 'Keep respect in exchanges with colleagues and in comments about them.', section: 'chapter on colleagues (Redacción Médica)', basis: 'secondary stored page', gravity: 'block', checks: ['DENIGRATE-COLLEAGUE'], rules: ['advice/no-verdict-on-their-doctor', 'respect/no-belittling', 'respect/no-career-threat', 'respect/no-contempt-for-professions', 'respect/no-insult', 'respect/no-public-callout', 'respect/no-scorn-for-colleagues', 'respect/no-snide-reply'] },
    { id: 'omc.08', title: 'Non-medical advertising by doctors', summary: 'Advertising by a doctor is objective, prudent and true, and raises no false hope; a doctor remains one in every activity.', section: 'Comisión Central de Deontología report', basis: 'stored copy of the original seen', gravity: 'hold', checks: ['PRODUCT', 'ADVERT'], rules: ['disclosure/needs-second-look', 'disclosure/no-affiliate-code', 'disclosure/no-brand-by-name', 'disclosure/no-own-shop-behind-a-claim', 'disclosure/no-promise-in-an-offer', 'evidence/no-cure-claim', 'evidence/no-guarantee', 'evidence/no-miracle-claim'] },
    { id: 'omc.09', title: 'GDPR and autonomy law', summary: 'Personal data need express consent; the GDPR and Law 41/2002 on patient autonomy apply.', section: 'MSD España legal note', basis: 'secondary stored page', gravity: 'block', checks: ['CONSENT', 'CONF-DIRECT'], rules: ['privacy/needs-second-look', 'privacy/no-adding-up', 'privacy/no-case-in-chat', 'privacy/no-colleague-as-patient', 'privacy/no-direct-identifier', 'privacy/no-named-patient', 'privacy/no-named-testimonial', 'privacy/no-picture-of-care', 'privacy/no-record-peeking', 'privacy/no-school-details'], pictures: ['media/no-patient-unconsented'], questions: ['asked-them'], workflow: 'consent-record' },
    { id: 'omc.10', title: 'Code 2022 chapter on ICT', summary: 'The new code has rules for telemedicine, networks and AI.', section: '', basis: 'from general knowledge, unverified', gravity: 'advise', checks: ['PROFESSION'], rules: [], background: 'Its text has not been read, so nothing rests on it yet.' },
  ],
})
