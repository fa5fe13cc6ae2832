// `npm run api`: writes the types of the client anew from the routes of the server. After every change of a route.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { apiTypesPath, toHeader, toTypedDocument } from './api-types.ts'
import { root } from './files.ts'
import { runTool } from './steps.ts'

// It prints types by TypeScript 5, which therefore stands beside the client and not at the root.
const { resolve } = createRequire(join(root, 'packages/client/package.json'))
const generator = join(dirname(resolve('openapi-typescript/package.json')), 'bin/cli.js')

mkdirSync(join(root, '.cache'), { recursive: true })
const [input, output] = [join(root, `.cache/openapi-${process.pid}.json`), join(root, `.cache/openapi-${process.pid}.d.ts`)]
const document = toTypedDocument()
writeFileSync(input, JSON.stringify(document))
process.exitCode = await runTool('node', [generator, input, '--output', output, '--alphabetize', '--empty-objects-unknown'])
if (process.exitCode === 0) writeFileSync(join(root, apiTypesPath), toHeader(document) + readFileSync(output, 'utf8'))
for (const path of [input, output]) rmSync(path, { force: true })
