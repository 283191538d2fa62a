import { defineConfig } from 'vitest/config'

// The tests that kill processes and stop databases, which take their time and the whole machine: npm run sim:kill.
export default defineConfig({
  resolve: { alias: { '@/': `${process.cwd()}/` } },
  test: {
    include: ['sim/kill/**/*.test.ts'],
    globalSetup: 'test/cluster.ts',
    setupFiles: 'test/each-file.ts',
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    env: { TZ: 'UTC', LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' },
  },
})
