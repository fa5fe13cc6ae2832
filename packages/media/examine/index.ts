export { examine, type Examined, type ExamineOptions, type ExamineProgress, type ExamineTools } from './examine.ts'
