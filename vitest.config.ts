import { defineConfig } from 'vitest/config'
import { environment } from './scripts/environment.ts'

/** Programs and databases are started: the server, the command line, what the documents say. */
const withPrograms = ['apps/server/**/*.test.ts', 'apps/cli/**/*.test.ts', 'scripts/examples.test.ts']
const besideTheCode = {
  // Files of one worker share what they import: the engine is read once, not a hundred times. No test may leave a trace behind.
  isolate: false,
  environment: 'node' as const,
  setupFiles: ['./scripts/fixed-seed.ts'],
  maxWorkers: 2,
  expect: { poll: { timeout: 10_000 } },
  testTimeout: 20_000,
}

// `unit` needs nothing, `integration` databases and programs, `e2e` the built page and a browser.
export default defineConfig({
  test: {
    provide: { seed: environment.seed },
    projects: [
      {
        extends: true,
        test: {
          ...besideTheCode,
          name: 'unit',
          include: ['{packages,apps,scripts,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/dist/**', ...withPrograms],
        },
      },
      {
        extends: true,
        test: {
          ...besideTheCode,
          name: 'integration',
          include: withPrograms,
          exclude: ['**/node_modules/**', '**/dist/**'],
          // The database in memory is made once a worker, in seconds where the machine is busy.
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What a page shows at last counts, however busy the machine is.
          expect: { poll: { timeout: 20_000, interval: 100 } },
          // Two browsers at once: more would wait for each other on two cores.
          maxWorkers: 2,
          // After the others: a browser wants the machine for itself.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
