// `npm run inspect`: holds the tree against its own documents and registries.
import { inspect } from './inspection/index.ts'

const problems = Object.values(inspect()).flat()
for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? 'Nothing to mend.' : `${problems.length} to mend.`)
process.exitCode = problems.length === 0 ? 0 : 1
