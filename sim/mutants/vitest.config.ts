import { defineConfig } from 'vitest/config'
import shipped from '@/vitest.config'
import { withBug } from './apply.mjs'

// The tests as they are, with one bug in the program.
export default defineConfig({
  ...shipped,
  plugins: [{ name: 'mutant', enforce: 'pre', transform: (source, id) => withBug(id, source) }],
})
