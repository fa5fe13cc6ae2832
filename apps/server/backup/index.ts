export { readEnvironment } from '../config/environment.ts'
export type { BackupSummary } from './backup-file.ts'
export { BackupProblem } from './backup-problem.ts'
export { backUp, restore, type Restored } from './commands.ts'
