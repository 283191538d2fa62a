import { defineConfig } from 'vitest/config'
import shipped from '@/vitest.config'

// The tests that kill processes and stop databases, which take their time: npm run sim:kill.
export default defineConfig({
  ...shipped,
  test: { ...shipped.test, include: ['sim/kill/**/*.test.ts'], exclude: [], fileParallelism: false },
})
