// `npm run migration -- what-it-does`: writes the step that brings the tables from the last step to the schema.
import { runTool } from './steps.ts'

const [name = ''] = process.argv.slice(2)
if (/^[a-z][a-z0-9-]*$/.test(name)) {
  process.exitCode = await runTool('drizzle-kit', ['generate', '--dialect', 'postgresql', '--schema', 'apps/server/db/schema/index.ts', '--out', 'apps/server/db/migrations', '--name', name])
} else {
  console.error('Say what the step does, in words parted by dashes: npm run migration -- add-campaigns')
  process.exitCode = 2
}
