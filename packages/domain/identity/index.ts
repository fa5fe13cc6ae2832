export { type Cleaned, cleanText, type CleanText, type Unfit, unfitWords } from './clean-text.ts'
export { jurisdiction, language, line, lines, telephone, webAddress } from './fields.ts'
export { findPurposes, type Identity, type IdentityProfile, identityProfileSchema, identitySchema, toIdentityFacts } from './identity.ts'
export * from './identity-words.ts'
