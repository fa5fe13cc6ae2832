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
  positions: [
    { topic: 'testimonials', position: 'forbidden', clauses: ['ahpra-ad.01', 'ahpra-ad.03'] },
    { topic: 'before-after', position: 'stricter-for-cosmetic-work', clauses: ['ahpra-ad.07'] },
  ],
  clauses: [
    { id: 'ahpra-ad.01', title: 'Testimonials prohibited', summary: 'No testimonials, real or purported, about clinical aspects in advertising.', section: 's.133(1)(c); testimonial tool', basis: 'stored copy of the original seen', gravity: 'block', checks: ['TESTIMONIAL'], rules: ['disclosure/no-patient-praise-as-advert', 'privacy/no-named-testimonial'], raises: ['disclosure/no-patient-praise-as-advert', 'privacy/no-named-testimonial'] },
    { id: 'ahpra-ad.02', title: 'Non-clinical praise permitted', summary: 'Comments on service or communication are allowed where they touch no clinical aspect.', section: 'testimonial tool', basis: 'stored copy of the original seen', gravity: 'advise', ask: 'Is any symptom, diagnosis, treatment, outcome mentioned?', checks: ['TESTIMONIAL'], rules: [], background: 'It says what stays allowed beside the ban on testimonials.' },
    { id: 'ahpra-ad.03', title: 'Control test', summary: 'Your own page counts as advertising, and testimonials there must go; independent review sites outside your control do not count.', section: 'testimonial tool; FAQ (third-party-site limb only in secondary pages)', basis: 'stored copy of the original seen', gravity: 'hold', ask: 'Who controls this page?', checks: ['TESTIMONIAL', 'DELEGATE'], rules: ['disclosure/no-patient-praise-as-advert'], workflow: 'presence' },
    { id: 'ahpra-ad.04', title: 'No selective editing', summary: 'Editing reviews can make them false, misleading or deceptive.', section: 'testimonial tool; MDA National 2018', basis: 'stored copy of the original seen', gravity: 'block', checks: ['TESTIMONIAL'], rules: [], background: 'What was cut from a review cannot be seen in the text that is left.' },
    { id: 'ahpra-ad.05', title: 'Other offences', summary: 'No false or deceptive claim, unexplained inducement, unreasonable expectation, or push towards needless use.', section: 's.133(1) a,b,d,e (Truebluereview quoting guideline)', basis: 'secondary stored page', gravity: 'block', checks: ['ADVERT', 'EVIDENCE'], rules: ['disclosure/needs-second-look', 'disclosure/no-before-and-after', 'disclosure/no-discount-on-care', 'disclosure/no-promise-in-an-offer', 'disclosure/no-reward-for-bringing', 'evidence/no-contested-claim', 'evidence/no-cure-claim', 'evidence/no-denied-risk', 'evidence/no-guarantee', 'evidence/no-miracle-claim', 'identity/no-superlatives'] },
    { id: 'ahpra-ad.06', title: 'Advertiser control', summary: 'Whoever authorises or can alter content is the advertiser, also where an agency or staff made it.', section: 'FAQ', basis: 'stored copy of the original seen', gravity: 'hold', checks: ['DELEGATE'], rules: [], workflow: 'approval' },
    { id: 'ahpra-ad.07', title: 'Cosmetic surgery', summary: 'Extra rules since 1 July 2023: be realistic, name risks and recovery, give registration number and type, use no testimonials.', section: 'MBA guidelines; Avery summary', basis: 'stored copy of the original seen', gravity: 'hold', checks: ['BEFORE-AFTER', 'ADVERT', 'CREDENTIAL'], rules: ['disclosure/no-before-and-after'], pictures: ['media/needs-fair-comparison'], workflow: 'picture-review' },
    { id: 'ahpra-ad.08', title: 'Higher-risk non-surgical cosmetic procedures', summary: 'Injectables and similar procedures have guidelines of their own.', section: 'Ahpra page (effective date not seen; 2 Sep 2025 from general knowledge, unverified)', basis: 'stored copy of the original seen', gravity: 'hold', checks: ['ADVERT', 'POM'], rules: ['disclosure/no-before-and-after', 'disclosure/no-medicine-advert'], onlyWith: { 'disclosure/no-medicine-advert': ['rxOnly:cosmetic'] } },
  ],
})
