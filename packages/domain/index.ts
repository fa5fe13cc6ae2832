export * from './instant.ts'
export * from './refusal.ts'
export * from './review-words.ts'
