import { afterEach, expect, test, vi } from 'vitest'

const D2 = ['D2_BASE_URL', 'D2_MERCHANT', 'D2_KEY1', 'D2_KEY2', 'D2_API_USER', 'D2_API_PASSWORD']
const MISSING = 'These settings are missing or wrong in the environment: '

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** The environment as a process that starts with these settings would read it. */
async function read(changes: Record<string, string | undefined>) {
  for (const [name, value] of Object.entries(changes)) vi.stubEnv(name, value)
  return (await import('./env')).env()
}
const without = (names: string[]) => Object.fromEntries(names.map((name) => [name, undefined]))

test('a shop without an account at D2 starts', async () => {
  expect(await read(without(D2))).toMatchObject({ GATEWAY: 'nexi' })
})

test('an account at D2 is there as a whole, and the sentence names what is missing', async () => {
  await expect(read(without(['D2_KEY2', 'D2_API_USER']))).rejects.toThrow(`${MISSING}D2_KEY2, D2_API_USER.`)
})

test('payments through D2 need the account', async () => {
  await expect(read({ ...without(D2), GATEWAY: 'd2' })).rejects.toThrow(`${MISSING}${D2.join(', ')}.`)
  vi.resetModules()
  vi.unstubAllEnvs()
  expect(await read({ GATEWAY: 'd2' })).toMatchObject({ GATEWAY: 'd2' })
})

const SMS = ['SMS_URL', 'SMS_USER', 'SMS_PASSWORD', 'SMS_FROM']

test('a shop that sends no texts starts; an account at a carrier is there as a whole', async () => {
  expect((await read(without(SMS))).SMS_URL).toBeUndefined()
  vi.resetModules()
  vi.unstubAllEnvs()
  await expect(read(without(['SMS_PASSWORD']))).rejects.toThrow(`${MISSING}SMS_PASSWORD.`)
})

test.each(['Fjordhjul Bergen', 'Fjordhjulene', '1234', 'Kj'])('"%s" is no sender of a text', async (from) => {
  await expect(read({ SMS_FROM: from })).rejects.toThrow(`${MISSING}SMS_FROM.`)
})

test('a gateway that does not exist is a wrong setting', async () => {
  await expect(read({ GATEWAY: 'd3' })).rejects.toThrow(`${MISSING}GATEWAY.`)
})
