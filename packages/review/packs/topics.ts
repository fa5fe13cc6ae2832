/** A matter on which packs differ: what is asked, the positions that exist, whose rules it touches, and how the product lives with it. */
export type Topic = {
  readonly title: string
  readonly question: string
  /** Position id → what those who hold it say, in our words; the mildest first, the strictest last. */
  readonly positions: Readonly<Record<string, string>>
  /** Rule ids, or a category followed by `/*`, whose findings make the difference matter. */
  readonly rules: readonly string[]
  /** What the product does while they differ. */
  readonly handling: string
}

/** The matters on which the catalogue's packs disagree. A pack says where it stands in `positions`. */
export const topics = {
  anonymity: {
    title: 'Posting without a name',
    question: 'May a doctor post anonymously?',
    positions: { 'allow-warn': 'An alias is allowed, and is no licence to misbehave.', 'usually-name': 'Who comments on health should usually say who they are.', 'should-name': 'Who writes as a doctor should give their name.' },
    rules: ['identity/no-anonymous-authority'],
    handling: 'No post stops for this alone. You are asked, and the strictest active pack is shown.',
  },
  'separate-accounts': {
    title: 'Two accounts or one',
    question: 'Can private and professional life be kept apart online?',
    positions: { 'keep-apart': 'Keep personal and professional profiles apart.', 'cannot-be-kept-apart': 'They cannot be kept apart fully: a doctor stays a doctor.' },
    rules: ['boundaries/no-befriending-patients', 'identity/no-speaking-for-others'],
    handling: 'A post belongs to one identity, and every identity is reviewed alike.',
  },
  'colleagues-bad-post': {
    title: 'A colleague’s bad post',
    question: 'What do you do about a colleague’s unprofessional post?',
    positions: { 'tell-then-report': 'Tell them first; report it if it stands.', 'never-in-public': 'Never in public: differences between doctors stay among them.' },
    rules: ['respect/no-public-callout', 'respect/no-scorn-for-colleagues', 'respect/no-pile-on', 'respect/no-contempt-for-professions'],
    handling: 'A private route is offered. A public call-out of a named colleague is held.',
  },
  'criticism-of-institutions': {
    title: 'Criticism of institutions',
    question: 'May you criticise your hospital or health service in public?',
    positions: { 'advocate-loudly': 'Speak up for patients and services, loudly.', 'good-faith-is-fine': 'Criticism in good faith is fine.', 'weigh-harm-to-trust': 'Weigh the harm to patients who trust the institution.' },
    rules: ['respect/no-denigration-of-services', 'respect/no-insult-of-leaders', 'tone/no-irony-about-work'],
    handling: 'Advice and a question. Only abuse or the targeting of a person is held.',
  },
  'known-patient-asks': {
    title: 'A patient you know asks online',
    question: 'May you answer a patient of yours who asks online?',
    positions: { 'closed-message-possible': 'A closed message is possible.', 'consent-and-risk-talk': 'After consent and a talk about the risks of the channel.', 'only-in-a-relationship': 'Only within a relationship of care, with consent, and charted.' },
    rules: ['advice/*', 'boundaries/no-follow-up-by-message', 'boundaries/no-results-by-message', 'boundaries/no-invitation-to-treat', 'boundaries/no-care-outside-the-clinic'],
    handling: 'The official channel is offered. A direct message is not the secure channel.',
  },
  testimonials: {
    title: 'Patients’ praise as advertising',
    question: 'May patients’ testimonials be used?',
    positions: { 'allowed-with-truth-and-disclosure': 'Where they are true, typical, and any tie is disclosed.', forbidden: 'Not in advertising a regulated service.' },
    rules: ['disclosure/no-patient-praise-as-advert'],
    handling: 'Each pack by itself; the strictest active one wins.',
  },
  'before-after': {
    title: 'Before and after pictures',
    question: 'May before-and-after pictures be shown?',
    positions: { conditional: 'Under conditions: informative, consented, not misleading.', 'stricter-for-cosmetic-work': 'Stricter still for cosmetic work.' },
    rules: ['disclosure/no-before-and-after'],
    handling: 'Each pack by itself, and consent only after the service.',
  },
  'de-identification': {
    title: 'When is a patient unknown?',
    question: 'What must go before a story may be told?',
    positions: { 'eighteen-identifiers': 'Eighteen kinds of identifier are taken out.', 'sum-of-details': 'What counts is what the details add up to.', 'no-patient-ever': 'No patient may ever be recognisable.' },
    rules: ['privacy/*'],
    handling: 'What details add up to is always weighed; the strictest active pack wins.',
  },
  consent: {
    title: 'What consent allows',
    question: 'Does a patient’s consent settle it?',
    positions: { 'authorisation-suffices': 'A written authorisation suffices.', 'prudence-even-so': 'Prudence even with consent.' },
    rules: ['privacy/*'],
    handling: 'Consent turns a stop into a pause, never into nothing. Dignity does not depend on it.',
  },
  humour: {
    title: 'Humour',
    question: 'How far may a doctor joke?',
    positions: { welcome: 'Humour is welcome.', 'regulated-tone': 'Tone and humour are part of professional conduct.' },
    rules: ['tone/no-irony-about-work', 'tone/no-sarcasm-at-readers', 'respect/no-joke-about-the-dying', 'respect/no-mockery-of-patients'],
    handling: 'Jokes are at most advised on, unless a patient or colleague is their butt.',
  },
  dissent: {
    title: 'Dissenting from guidance',
    question: 'May you publish an opinion against accepted guidance?',
    positions: { 'mark-as-contrary': 'Mark it as contrary to what most hold.', 'opinion-is-not-fact': 'Say what is opinion and what is fact.', 'no-risk-to-the-public': 'Not where it puts the public at risk.' },
    rules: ['evidence/no-dissent-as-fact', 'evidence/no-conspiracy', 'evidence/no-quiet-overclaim'],
    handling: 'Paused until it is labelled and sourced.',
  },
  'likes-and-shares': {
    title: 'Likes and shares',
    question: 'Does a like or a share without a word count as yours?',
    positions: { 'commonly-without-comment': 'Sharing without comment is common practice.', 'can-count-as-endorsement': 'It can count as endorsement.' },
    rules: ['evidence/no-conspiracy', 'evidence/no-scare', 'evidence/no-contested-claim', 'evidence/no-miracle-claim', 'respect/no-pile-on', 'respect/no-public-callout'],
    handling: 'You are asked.',
  },
} as const satisfies Readonly<Record<string, Topic>>

export type TopicId = keyof typeof topics
