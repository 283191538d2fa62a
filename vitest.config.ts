import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@/': `${import.meta.dirname}/` } },
  test: {
    include: ['{app,bench,lib,prisma,sandbox,scripts,sim,test}/**/*.test.{ts,tsx}'],
    // What kills processes and stops databases takes its time: npm run sim:kill.
    exclude: ['sim/kill/**'],
    globalSetup: 'test/cluster.ts',
    setupFiles: 'test/each-file.ts',
    // A process is used for many files, because loading the libraries takes as long as most tests; our own modules, which keep
    // a database pool and settings, are loaded anew for each (test/each-file.ts).
    pool: 'forks',
    isolate: false,
    // One more than the cores of a small machine: a test waits for its database half of the time.
    maxWorkers: 3,
    // What never ends must end here, however slow the machine is; no speed is asserted.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two languages of one date must not depend on where the machine stands.
    env: { TZ: 'UTC', LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' },
  },
})
