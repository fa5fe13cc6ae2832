import type { DatedFact } from '@sharewell/domain/facts'

/** What protects somebody who speaks up, in one place; from general knowledge, so it is dated and read again. */
export type Protection = DatedFact & {
  readonly id: string
  readonly place: string
  /** The acts and duties by name. */
  readonly law: string
  readonly covers: readonly string[]
  /** Where it ends: above all, what it says of posting in public. */
  readonly limits: string
  /** Who may be asked in confidence, nearest first. */
  readonly ask: readonly { readonly who: string; readonly what: string }[]
  /** Clauses of the library that speak to it. */
  readonly clauses: readonly string[]
}

const dated = { readAt: '2026-11-20', reviewBy: '2027-05-20' }

export const protections: readonly Protection[] = [
  {
    ...dated,
    id: 'uk',
    place: 'United Kingdom',
    law: 'Public Interest Disclosure Act 1998, inside the Employment Rights Act 1996. Northern Ireland has an order of its own.',
    covers: [
      'Workers who disclose a danger, a crime or a broken duty in the public interest. Doctors in training count.',
      'Disclosure to the employer, or to a body that the law names, such as a care regulator.',
      'A regulator’s duty points the same way: doctors must raise concerns about patients’ safety.',
    ],
    limits: 'A public post is protected only under narrow conditions. Go to the employer or a named body first.',
    ask: [
      { who: 'Freedom to Speak Up guardian', what: 'in NHS organisations in England; Scotland has a national whistleblowing officer' },
      { who: 'Your defence body', what: 'MDU, MPS or MDDUS, before you write' },
      { who: 'Your union', what: 'BMA or HCSA' },
      { who: 'Guardian of safe working hours', what: 'for hours and rotas in training' },
      { who: 'Protect', what: 'a charity that advises whistleblowers, free and confidential' },
      { who: 'NHS Practitioner Health', what: 'when it weighs on you' },
    ],
    clauses: ['gmc2024.20', 'gmc2024.17'],
  },
  {
    ...dated,
    id: 'ca',
    place: 'Canada',
    law: 'Public interest disclosure acts of the provinces, which vary; the Criminal Code, section 425.1.',
    covers: [
      'In most provinces, staff of public bodies who disclose wrongdoing to a named person or to the ombudsman.',
      'The Criminal Code forbids reprisals against employees who report an offence to those who enforce the law.',
      'Ontario’s college says that good-faith criticism and advocacy are fine.',
    ],
    limits: 'Whom an act covers differs. A doctor with privileges who is no employee may fall outside it.',
    ask: [
      { who: 'CMPA', what: 'its medico-legal advisers, for members, in confidence' },
      { who: 'Your provincial medical association', what: 'or your association of residents' },
      { who: 'The provincial ombudsman or disclosure office', what: 'on who is covered, and how' },
      { who: 'Your provincial physician health programme', what: 'when it weighs on you' },
    ],
    clauses: ['cpso.03', 'cpso.12', 'cma.10'],
  },
  {
    ...dated,
    id: 'us',
    place: 'United States',
    law: 'Occupational Safety and Health Act, section 11(c); National Labor Relations Act, section 7; EMTALA; False Claims Act; state laws.',
    covers: [
      'Employees who raise hazards at work (OSHA).',
      'Employees of private employers who speak together about pay, staffing and conditions, also online (NLRA).',
      'Staff who report a breach of EMTALA, and doctors who refuse an unsafe transfer.',
    ],
    limits: 'Supervisors and contractors are often outside. Time limits are short: a complaint to OSHA has 30 days.',
    ask: [
      { who: 'Your malpractice carrier', what: 'its risk line' },
      { who: 'Your state medical society', what: 'or your union; residents may have one' },
      { who: 'Your programme’s ombudsperson or the ACGME’s', what: 'for trainees' },
      { who: 'The compliance line of your hospital', what: 'note the date and what you said' },
      { who: 'Your state physician health program', what: 'when it weighs on you; ask first what it must report' },
    ],
    clauses: ['fsmb.08', 'ama.06'],
  },
  {
    ...dated,
    id: 'au',
    place: 'Australia',
    law: 'Health Practitioner Regulation National Law; public interest disclosure acts of the states and territories; the Corporations Act for companies.',
    covers: [
      'Who notifies a regulator in good faith is protected from liability for it (National Law).',
      'Public officials who disclose wrongdoing or danger through the channels that their state’s act names.',
      'Staff of companies who disclose misconduct through the channels of the Corporations Act.',
    ],
    limits: 'A post on social media is not such a channel. Each act says when the press may be told, if ever.',
    ask: [
      { who: 'Your medical defence organisation', what: 'before you write' },
      { who: 'AMA, or your union', what: 'on conditions at work' },
      { who: 'The state ombudsman or integrity body', what: 'on who is covered, and how' },
      { who: 'Your doctors’ health service', what: 'when it weighs on you' },
    ],
    clauses: ['ahpra.07'],
  },
  {
    ...dated,
    id: 'nz',
    place: 'New Zealand',
    law: 'Protected Disclosures (Protection of Whistleblowers) Act 2022.',
    covers: [
      'Employees, contractors, volunteers and others who disclose serious wrongdoing in or by an organisation.',
      'Disclosure inside, or to an appropriate authority at any time. Who did it stays confidential, as a rule.',
    ],
    limits: 'Telling the press or the public is not protected.',
    ask: [
      { who: 'The Ombudsman', what: 'gives guidance on protected disclosures' },
      { who: 'Your indemnity body', what: 'before you write' },
      { who: 'Your union', what: 'of senior doctors or of residents' },
      { who: 'The Health and Disability Commissioner', what: 'where patients’ rights are at stake' },
    ],
    clauses: [],
  },
  {
    ...dated,
    id: 'eu',
    place: 'European Union, with Spain',
    law: 'Directive (EU) 2019/1937 and each country’s act; in Spain, Law 2/2023.',
    covers: [
      'People who report breaches of Union law that they met at work; public health is among its fields.',
      'Reports inside the organisation, or to the authority that the country names.',
      'Reprisals are forbidden, and the employer has to show that a measure was none.',
    ],
    limits: 'Going public is protected only after other routes failed, or in imminent danger. Countries differ.',
    ask: [
      { who: 'Your medical chamber or college', what: 'and its ombudsman, where there is one' },
      { who: 'Your union', what: 'on conditions at work' },
      { who: 'The authority for reports', what: 'on who is covered, and how' },
      { who: 'A programme for ill doctors', what: 'in Spain PAIME, when it weighs on you' },
    ],
    clauses: ['ccmc.08', 'ccmc.07'],
  },
]
