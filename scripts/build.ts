// `npm run build`: the page as a static site in apps/web/dist, for any web server.
import { buildWebWhereStale } from './build-web.ts'

try {
  const isBuilt = await buildWebWhereStale(console.log)
  console.log(isBuilt ? 'The page stands in apps/web/dist.' : 'The page in apps/web/dist is up to date.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
