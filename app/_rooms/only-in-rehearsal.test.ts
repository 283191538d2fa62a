import { beforeEach, expect, test, vi } from 'vitest'

// Settings are read once, so each test reads them anew.
beforeEach(() => {
  vi.resetModules()
  return () => void vi.unstubAllEnvs()
})

const load = async () => (await import('./only-in-rehearsal')).onlyInRehearsal

test('a page that only rehearses is there in the sandbox', async () => {
  vi.stubEnv('SANDBOX', '1')
  expect(await load()).not.toThrow()
})

test('a real shop does not have it', async () => {
  vi.stubEnv('SANDBOX', undefined)
  expect(await load()).toThrow(expect.objectContaining({ digest: 'NEXT_HTTP_ERROR_FALLBACK;404' }))
})
