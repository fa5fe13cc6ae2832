import { definePack } from '../pack.ts'

/** OMC, Manual de estilo para medicos y estudiantes de medicina sobre el buen uso de las redes sociales. Summaries are ours. */
export const omcPack = definePack({
  id: 'omc',
  version: '2026.11.0',
  title: 'Organizacion Medica Colegial (Spain): Etica y redes sociales',
  issuer: 'OMC',
  kind: 'regulator',
  jurisdictions: ['ES'],
  status: 'active',
  note: 'active (manual 2014; Code 2022)',
  document: 'OMC, Manual de estilo para medicos y estudiantes de medicina sobre el buen uso de las redes sociales',
  year: '2014',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  clauses: [
    { id: 'omc.01', title: 'Secrecy', summary: 'Respect confidentiality and secrecy; any patient information must not be identifiable.', section: 'chapter 1 (mind map of the manual)', basis: 'secondary stored page', gravity: 'block', checks: ['CONF-INDIRECT'], rules: [] },
    { id: 'omc.02', title: 'No advice to virtual patients', summary: 'Avoid direct advice; if the patient is known and it is apt, move to a closed message or e-mail.', section: 'chapter 2', basis: 'secondary stored page', gravity: 'block', checks: ['ADVICE', 'REDIRECT'], rules: [] },
    { id: 'omc.03', title: 'Professional image', summary: 'Presenting with doctor title or coat gives a corporate image of the profession.', section: 'chapter 3', basis: 'secondary stored page', gravity: 'warn', checks: ['CREDENTIAL', 'PROFESSION'], rules: [] },
    { id: 'omc.04', title: 'Responsible information', summary: 'Understandable, truthful, weighed, prudent; your opinion is taken as reference.', section: 'chapter 4', basis: 'secondary stored page', gravity: 'hold', checks: ['EVIDENCE'], rules: [] },
    { id: 'omc.05', title: 'Attention in consultation', summary: 'Devices must not divert attention in direct care.', section: 'chapter 5', basis: 'secondary stored page', gravity: 'warn', checks: ['ONDUTY'], rules: [] },
    { id: 'omc.06', title: 'Advertising and branding', summary: 'Reputation and trust limit publicity, marketing, personal brand.', section: 'chapter 6', basis: 'secondary stored page', gravity: 'warn', checks: ['ADVERT'], rules: [] },
    { id: 'omc.07', title: 'Respect among colleagues', summary: 'Keep respect in interaction or comment about colleagues.', section: 'chapter on colleagues (Redaccion Medica)', basis: 'secondary stored page', gravity: 'block', checks: ['DENIGRATE-COLLEAGUE'], rules: [] },
    { id: 'omc.08', title: 'Non-medical advertising by doctors', summary: 'Advertising by a doctor must be objective, prudent, true; raises no false hope; doctor keeps status whatever the activity.', section: 'Comision Central de Deontologia report', basis: 'stored copy of the original seen', gravity: 'hold', checks: ['PRODUCT', 'ADVERT'], rules: [] },
    { id: 'omc.09', title: 'GDPR and autonomy law', summary: 'Personal data need express consent; RGPD and Ley 41/2002 apply.', section: 'MSD Espana legal note', basis: 'secondary stored page', gravity: 'block', checks: ['CONSENT', 'CONF-DIRECT'], rules: [] },
    { id: 'omc.10', title: 'Code 2022 chapter on ICT', summary: 'New code has rules for telemedicine, networks and AI.', section: '', basis: 'from general knowledge, unverified', gravity: 'advise', checks: ['PROFESSION'], rules: [] },
  ],
})
