import { defineConfig } from 'vitest/config'

const everywhere = '{cms,collections,intake,matching,scripts,site}/**/*.test.ts'

/**
 * How long something that is waited for may take, in ms. Generous: a test tells whether it comes,
 * not how fast, and the machine may be busy. Speed is measured by `npm run bench`.
 */
const patience = 60_000

export default defineConfig({
  test: {
    // What a passing test had the portal say is of no interest.
    silent: 'passed-only',
    projects: [
      // Share cards read the colours of the theme.
      { test: { name: 'unit', include: [everywhere], testTimeout: patience, css: true } },
      // Without isolation they read and parse the project once; nothing that they share changes.
      {
        test: {
          name: 'house',
          include: ['tests/house/**/*.test.ts'],
          isolate: false,
          testTimeout: patience,
        },
      },
      {
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.ts'],
          globalSetup: ['tests/support/database.ts'],
          // Each file has a Payload of its own, and Payload reads its environment when it is imported.
          pool: 'forks',
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          testTimeout: 2 * patience,
          hookTimeout: 2 * patience,
          expect: { poll: { timeout: patience } },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/portal.ts'],
          pool: 'forks',
          sequence: { groupOrder: 2 },
          // They share a portal and two processor cores: side by side they would measure each other.
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 3 * patience,
          hookTimeout: 900_000,
          expect: { poll: { timeout: patience } },
        },
      },
    ],
  },
})
