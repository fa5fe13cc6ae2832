import { definePack } from '../pack.ts'

/** Guidelines for advertising a regulated health service. Summaries are ours. */
export const ahpraAdPack = definePack({
  id: 'ahpra-ad',
  version: '2026.11.0',
  title: 'Ahpra advertising (National Law s.133)',
  issuer: 'Ahpra',
  kind: 'law',
  jurisdictions: ['AU'],
  status: 'active',
  document: 'Guidelines for advertising a regulated health service',
  year: 'edition date 2020 from general knowledge, unverified; penalties raised by 2022 amendment to AUD 60,000 individual / 120,000 body corporate',
  url: 'https://www.ahpra.gov.au',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  clauses: [
    { id: 'ahpra-ad.01', title: 'Testimonials prohibited', summary: 'No testimonials or purported ones about clinical aspects in advertising.', section: 's.133(1)(c); testimonial tool', basis: 'stored copy of the original seen', gravity: 'block', checks: ['TESTIMONIAL'], rules: [] },
    { id: 'ahpra-ad.02', title: 'Non-clinical praise permitted', summary: 'Service/communication comments without clinical aspects are allowed.', section: 'testimonial tool', basis: 'stored copy of the original seen', gravity: 'advise', ask: 'Is any symptom, diagnosis, treatment, outcome mentioned?', checks: ['TESTIMONIAL'], rules: [] },
    { id: 'ahpra-ad.03', title: 'Control test', summary: 'Your own page counts as advertising and you must remove testimonials there; independent third-party review sites outside your control do not.', section: 'testimonial tool; FAQ (third-party-site limb only in secondary pages)', basis: 'stored copy of the original seen', gravity: 'hold', ask: 'Who controls this page?', checks: ['TESTIMONIAL', 'DELEGATE'], rules: [] },
    { id: 'ahpra-ad.04', title: 'No selective editing', summary: 'Editing reviews can be false, misleading, deceptive.', section: 'testimonial tool; MDA National 2018', basis: 'stored copy of the original seen', gravity: 'block', checks: ['TESTIMONIAL'], rules: [] },
    { id: 'ahpra-ad.05', title: 'Other offences', summary: 'No false or deceptive claim, unexplained inducement, unreasonable expectation, needless use.', section: 's.133(1) a,b,d,e (Truebluereview quoting guideline)', basis: 'secondary stored page', gravity: 'block', checks: ['ADVERT', 'EVIDENCE'], rules: [] },
    { id: 'ahpra-ad.06', title: 'Advertiser control', summary: 'Whoever authorises or can alter content is the advertiser, including work by agency or staff.', section: 'FAQ', basis: 'stored copy of the original seen', gravity: 'hold', checks: ['DELEGATE'], rules: [] },
    { id: 'ahpra-ad.07', title: 'Cosmetic surgery', summary: 'Extra rules from 1 Jul 2023: realistic, risks and recovery, registration number and type, no testimonials.', section: 'MBA guidelines; Avery summary', basis: 'stored copy of the original seen', gravity: 'hold', checks: ['BEFORE-AFTER', 'ADVERT', 'CREDENTIAL'], rules: [] },
    { id: 'ahpra-ad.08', title: 'Higher-risk non-surgical cosmetic procedures', summary: 'Separate guidelines for injectables etc.', section: 'Ahpra page (effective date not seen; 2 Sep 2025 from general knowledge, unverified)', basis: 'stored copy of the original seen', gravity: 'hold', checks: ['ADVERT', 'POM'], rules: [] },
  ],
})
