export * from './review-words.ts'
