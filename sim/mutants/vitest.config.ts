import { defineConfig } from 'vitest/config'
import { withBug } from './apply.mjs'

// The tests as they are, with one bug in the program. A config is loaded before there are aliases, so it says itself what
// the tests need.
export default defineConfig({
  plugins: [{ name: 'mutant', enforce: 'pre', transform: (source, id) => withBug(id, source) }],
  resolve: { alias: { '@/': `${process.cwd()}/` } },
  test: {
    include: ['lib/**/*.test.ts'],
    globalSetup: 'test/cluster.ts',
    setupFiles: 'test/each-file.ts',
    pool: 'forks',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: { TZ: 'UTC', LOG_LEVEL: 'silent' },
  },
})
