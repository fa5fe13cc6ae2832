// Opens the embedded database of a folder, says its process, and holds it until somebody kills this process.
import { openEmbedded } from '../db/embedded/open-embedded.ts'

const [folder = ''] = process.argv.slice(2)
const embedded = await openEmbedded(folder)
process.stdout.write(`${embedded.pid()}\n`)
setInterval(() => undefined, 60_000)
