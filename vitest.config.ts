import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@/': `${import.meta.dirname}/` } },
  test: {
    include: ['{app,bench,lib,prisma,sandbox,scripts,sim,test}/**/*.test.{ts,tsx}'],
    globalSetup: 'test/cluster.ts',
    setupFiles: 'test/each-file.ts',
    // A process of its own per file: modules keep a database pool and settings of their own.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two languages of one date must not depend on where the machine stands.
    env: { TZ: 'UTC', LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' },
  },
})
