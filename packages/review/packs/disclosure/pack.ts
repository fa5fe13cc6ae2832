import { definePack } from '../pack.ts'

/** ICMJE Recommendations; FTC Endorsement Guides 16 CFR 255; CAP Code rule 12.12. Summaries are ours. */
export const disclosurePack = definePack({
  id: 'disclosure',
  version: '2026.11.0',
  title: 'ICMJE / FTC / ASA-CAP disclosure and advertising',
  issuer: 'ICMJE, FTC, CAP',
  kind: 'law',
  jurisdictions: ['INT', 'US', 'UK'],
  status: 'active',
  document: 'ICMJE Recommendations; FTC Endorsement Guides 16 CFR 255; CAP Code rule 12.12',
  year: 'ICMJE rolling; FTC rev. effective 26 Jul 2023; CAP current',
  readAt: '2026-11-20',
  reviewBy: '2027-11-20',
  positions: [
    { topic: 'testimonials', position: 'allowed-with-truth-and-disclosure', clauses: ['disclosure.04', 'disclosure.06'] },
    { topic: 'consent', position: 'authorisation-suffices', clauses: ['disclosure.02'] },
  ],
  clauses: [
    { id: 'disclosure.01', title: 'Relationships declared', summary: 'Declare financial and personal relations that may bias your work.', section: 'ICMJE COI (quoted at McMaster)', basis: 'secondary stored page', gravity: 'block', ask: 'State relations with the topic.', checks: ['COI'], rules: ['disclosure/needs-interest-first', 'disclosure/needs-second-look', 'disclosure/no-affiliate-code', 'disclosure/no-hidden-tie', 'disclosure/no-own-shop-behind-a-claim', 'disclosure/no-winked-tie', 'reach/needs-own-work-named'] },
    { id: 'disclosure.02', title: 'Patient consent to publish', summary: 'No identifying details, photos or pedigrees unless essential and consented to; the patient sees the text and hears that it will be online.', section: 'ICMJE Privacy (quoted)', basis: 'secondary stored page', gravity: 'block', ask: 'Show the patient the exact post.', checks: ['CONSENT', 'CONF-DIRECT'], rules: ['privacy/needs-age-over-89-rounded', 'privacy/needs-second-look', 'privacy/no-adding-up', 'privacy/no-direct-identifier', 'privacy/no-donor-details', 'privacy/no-farewell-from-record', 'privacy/no-few-in-a-small-place', 'privacy/no-named-patient', 'privacy/no-named-testimonial', 'privacy/no-one-of-a-kind', 'privacy/no-picture-of-care', 'privacy/no-school-details', 'privacy/no-tale-of-the-day'], pictures: ['media/no-patient-unconsented'], questions: ['asked-them'], workflow: 'consent-record' },
    { id: 'disclosure.03', title: 'An eye bar is not enough', summary: 'Masking the eyes does not make a picture anonymous.', section: 'ICMJE Privacy', basis: 'secondary stored page', gravity: 'block', checks: ['MEDIA-PATIENT'], rules: [], pictures: ['media/no-face'], workflow: 'picture-review' },
    { id: 'disclosure.04', title: 'Material connection', summary: 'Disclose money, free goods, family ties or employment that link you with the brand.', section: 'FTC Disclosures 101 (reported)', basis: 'secondary stored page', gravity: 'block', checks: ['COI', 'PRODUCT'], rules: ['disclosure/needs-second-look', 'disclosure/no-affiliate-code', 'disclosure/no-brand-by-name', 'disclosure/no-hidden-tie', 'disclosure/no-own-shop-behind-a-claim', 'disclosure/no-winked-tie'] },
    { id: 'disclosure.05', title: 'Clear and hard to miss', summary: 'Disclose early, not among hashtags or after "more"; #ad and #sponsored are clear, #sp, #partner and "thanks Brand" are not.', section: 'FTC letters 2017 (reported)', basis: 'secondary stored page', gravity: 'block', ask: 'Move the disclosure to the first line.', checks: ['COI'], rules: ['disclosure/needs-interest-first', 'disclosure/no-winked-tie'] },
    { id: 'disclosure.06', title: 'Claims true and supported', summary: 'An endorser may claim no more than the marketer lawfully could; an unusual result needs the typical one beside it.', section: 'FTC Endorsement Guides Q and A (reported)', basis: 'secondary stored page', gravity: 'hold', checks: ['EVIDENCE', 'PRODUCT'], rules: ['disclosure/no-before-and-after', 'disclosure/no-own-shop-behind-a-claim', 'disclosure/no-patient-praise-as-advert', 'disclosure/no-promise-in-an-offer', 'evidence/no-guarantee', 'evidence/no-miracle-claim'] },
    { id: 'disclosure.07', title: 'Expert endorsement', summary: 'An expert must have the expertise and have examined the product.', section: '16 CFR 255.3, from general knowledge, unverified', basis: 'from general knowledge, unverified', gravity: 'hold', checks: ['SCOPE', 'PRODUCT'], rules: ['disclosure/no-brand-by-name'] },
    { id: 'disclosure.08', title: 'No prescription medicines to the public', summary: 'Prescription-only medicines must not be advertised to the public, on your own pages either.', section: 'CAP 12.12; Human Medicines Regulations 2012', basis: 'stored copy of the original seen', gravity: 'block', ask: 'Talk about the consultation, not the drug.', checks: ['POM'], rules: ['disclosure/no-medicine-advert'], raises: ['disclosure/no-medicine-advert'] },
    { id: 'disclosure.09', title: 'Indirect promotion of prescription medicines', summary: 'Nicknames, price lists and wording that imply the drug also count (hashtags/images: from general knowledge, unverified).', section: 'CAP advice on Healthcare: POM', basis: 'stored copy of the original seen', gravity: 'block', checks: ['POM'], rules: ['disclosure/no-medicine-advert'], raises: ['disclosure/no-medicine-advert'] },
    { id: 'disclosure.10', title: 'Botulinum toxin enforcement notice', summary: 'An enforcement notice has targeted social-media posts on Botox since January 2020.', section: 'ASA notice page; date from joellecouture.com', basis: 'secondary stored page', gravity: 'block', checks: ['POM'], rules: [], background: 'It is an instance of the two clauses before it, for one product.' },
  ],
})
