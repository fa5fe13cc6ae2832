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
  clauses: [
    { id: 'disclosure.01', title: 'Relationships declared', summary: 'Declare financial and personal relations that may bias work.', section: 'ICMJE COI (quoted at McMaster)', basis: 'secondary stored page', gravity: 'block', ask: 'State relations with the topic.', checks: ['COI'], rules: [] },
    { id: 'disclosure.02', title: 'Patient consent to publish', summary: 'No identifying details, photos, pedigrees unless essential and consented; patient sees the text; internet availability explained.', section: 'ICMJE Privacy (quoted)', basis: 'secondary stored page', gravity: 'block', ask: 'Show the patient the exact post.', checks: ['CONSENT', 'CONF-DIRECT'], rules: [] },
    { id: 'disclosure.03', title: 'Eye bar is inadequate', summary: 'Masking the eye region does not anonymise.', section: 'ICMJE Privacy', basis: 'secondary stored page', gravity: 'block', checks: ['MEDIA-PATIENT'], rules: [] },
    { id: 'disclosure.04', title: 'Material connection', summary: 'Disclose money, free goods, family, employment with the brand.', section: 'FTC Disclosures 101 (reported)', basis: 'secondary stored page', gravity: 'block', checks: ['COI', 'PRODUCT'], rules: [] },
    { id: 'disclosure.05', title: 'Clear and hard to miss', summary: 'Put disclosure early, not among hashtags or after "more"; #ad, #sponsored are clear, #sp, #partner, "thanks Brand" are not.', section: 'FTC letters 2017 (reported)', basis: 'secondary stored page', gravity: 'block', ask: 'Move the disclosure to the first line.', checks: ['COI'], rules: [] },
    { id: 'disclosure.06', title: 'Claims true and supported', summary: 'An endorser may not make claims the marketer could not lawfully make; atypical results need typical results stated.', section: 'FTC Endorsement Guides Q and A (reported)', basis: 'secondary stored page', gravity: 'hold', checks: ['EVIDENCE', 'PRODUCT'], rules: [] },
    { id: 'disclosure.07', title: 'Expert endorsement', summary: 'An expert must have the expertise and have examined the product.', section: '16 CFR 255.3, from general knowledge, unverified', basis: 'from general knowledge, unverified', gravity: 'hold', checks: ['SCOPE', 'PRODUCT'], rules: [] },
    { id: 'disclosure.08', title: 'POM not to public', summary: 'Prescription-only medicines must not be advertised to the public, own social pages included.', section: 'CAP 12.12; Human Medicines Regulations 2012', basis: 'stored copy of the original seen', gravity: 'block', ask: 'Talk about the consultation, not the drug.', checks: ['POM'], rules: [] },
    { id: 'disclosure.09', title: 'Indirect POM promotion', summary: 'Nicknames, price lists and wording that imply the drug also count (hashtags/images: from general knowledge, unverified).', section: 'CAP advice on Healthcare: POM', basis: 'stored copy of the original seen', gravity: 'block', checks: ['POM'], rules: [] },
    { id: 'disclosure.10', title: 'Botulinum toxin enforcement notice', summary: 'Enforcement notice targeted social-media posts on Botox from Jan 2020.', section: 'ASA notice page; date from joellecouture.com', basis: 'secondary stored page', gravity: 'block', checks: ['POM'], rules: [] },
  ],
})
