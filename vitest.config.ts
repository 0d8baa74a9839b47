import { defineConfig } from 'vitest/config'

const everywhere = '{cms,collections,intake,matching,scripts,site}/**/*.test.ts'

export default defineConfig({
  test: {
    // What a passing test had the portal say is of no interest.
    silent: 'passed-only',
    projects: [
      { test: { name: 'unit', include: [everywhere] } },
      // Without isolation they read and parse the project once; nothing that they share changes.
      {
        test: {
          name: 'house',
          include: ['tests/house/**/*.test.ts'],
          isolate: false,
          testTimeout: 30_000,
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
          testTimeout: 20_000,
          hookTimeout: 60_000,
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
          testTimeout: 60_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
})
