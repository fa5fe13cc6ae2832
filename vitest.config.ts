import { defineConfig } from 'vitest/config'

// Two projects: `unit` stands beside the code and needs nothing; `e2e` needs the built page and a browser.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Files of one worker share what they import: the engine is read once, not a hundred times. No test may leave a trace behind.
          isolate: false,
          environment: 'node',
          include: ['{packages,apps,scripts,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          testTimeout: 20_000,
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
          fileParallelism: false,
        },
      },
    ],
  },
})
