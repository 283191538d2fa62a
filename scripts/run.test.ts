import { spawnSync } from 'node:child_process'
import net from 'node:net'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { demandGateways } from './prepare.mjs'

// What a stranger sees when something is in the way: one sentence, an exit code, nothing left running.

const SETTINGS =
  'DATABASE_URL APP_URL NEXTAUTH_SECRET LINK_SECRET NEXI_SECRET_KEY NEXI_BASE_URL SMTP_URL MAIL_FROM'.split(
    ' ',
  )

const D2 = 'D2_BASE_URL D2_MERCHANT D2_KEY1 D2_KEY2 D2_API_USER D2_API_PASSWORD'.split(' ')

const SMS = 'SMS_URL SMS_USER SMS_PASSWORD SMS_FROM'.split(' ')

const open: net.Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

function run(words: string[], env: Record<string, string | undefined> = {}) {
  const clean: NodeJS.ProcessEnv = {
    ...process.env,
    ...Object.fromEntries([...SETTINGS, ...D2, ...SMS, 'GATEWAY'].map((name) => [name, ''])),
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', ...words], {
    env: { ...clean, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  })
  return { status, stdout, said: stderr.trim() }
}

async function occupy(): Promise<string> {
  const server = net.createServer()
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return String((server.address() as net.AddressInfo).port)
}

test.each(['KICKSTAND_PORT', 'SANDBOX_PORT', 'SMTP_PORT', 'KICKSTAND_DB_PORT'])(
  'says so when the port of %s is in use',
  async (setting) => {
    const port = await occupy()
    // Below those that a system hands out by itself, so that nobody else has one of them by chance.
    const ports = {
      KICKSTAND_PORT: '25781',
      SANDBOX_PORT: '25782',
      SMTP_PORT: '25783',
      KICKSTAND_DB_PORT: '25784',
    }
    const { status, said } = run(['start'], { ...ports, [setting]: port })
    expect(said).toMatch(new RegExp(`^Port ${port}, wanted for the .*, is already in use.* ${setting}\\.$`))
    expect(status).toBe(1)
  },
)

test('says so when the database cannot be reached, and never shows its password', () => {
  const url = 'postgresql://someone:s3cret@127.0.0.1:1/shop'
  const ports = { KICKSTAND_PORT: '25785', SANDBOX_PORT: '25786', SMTP_PORT: '25787' }
  const { status, stdout, said } = run(['start'], { DATABASE_URL: url, ...ports })
  expect(said).toContain('(127.0.0.1:1/shop) cannot be used: nothing answers there.')
  expect(said.split('\n')).toHaveLength(1)
  expect(stdout + said).not.toContain('s3cret')
  expect(status).toBe(1)
})

test('names every setting that production lacks in one sentence', () => {
  const { status, said } = run(['serve'], {
    APP_URL: 'https://shop.example',
    LINK_SECRET: '',
    NEXTAUTH_SECRET: '',
  })
  expect(said).toContain(
    'missing: DATABASE_URL, NEXTAUTH_SECRET, LINK_SECRET, NEXI_SECRET_KEY, NEXI_BASE_URL, SMTP_URL, MAIL_FROM.',
  )
  expect(status).toBe(1)
})

test("refuses the sandbox's key in production", () => {
  const settings = Object.fromEntries(SETTINGS.map((name) => [name, 'https://shop.example']))
  const { status, said } = run(['serve'], {
    ...settings,
    NEXI_SECRET_KEY: 'test-secret-key-00000000000000000000',
  })
  expect(said).toContain("NEXI_SECRET_KEY is the sandbox's own key")
  expect(status).toBe(1)
})

describe('an account at a carrier of texts, which a shop need not have', () => {
  const settings = Object.fromEntries(SETTINGS.map((name) => [name, 'https://shop.example']))

  test('is set as a whole or not at all', () => {
    const half = run(['serve'], { ...settings, SMS_URL: 'https://api.46elks.com/a1', SMS_USER: 'u' })
    expect(half.said).toContain('missing: SMS_PASSWORD, SMS_FROM.')
  })

  test("is not the sandbox's in production", () => {
    const account = Object.fromEntries(SMS.map((name) => [name, process.env[name]]))
    expect(run(['serve'], { ...settings, ...account }).said).toContain("SMS_PASSWORD is the sandbox's own")
  })
})

describe('an account at D2, which most shops do not have', () => {
  const settings = Object.fromEntries(SETTINGS.map((name) => [name, 'https://shop.example']))

  test('is set as a whole or not at all', () => {
    const half = run(['serve'], {
      ...settings,
      D2_MERCHANT: '1',
      D2_KEY1: 'k1',
      D2_BASE_URL: 'https://d2.example',
    })
    expect(half.said).toContain('missing: D2_KEY2, D2_API_USER, D2_API_PASSWORD.')
    const none = run(['serve'], { ...settings, GATEWAY: 'd2' })
    expect(none.said).toContain(`missing: ${D2.join(', ')}.`)
  })

  test("is not the sandbox's in production", () => {
    const account = Object.fromEntries(D2.map((name) => [name, process.env[name]]))
    expect(run(['serve'], { ...settings, ...account }).said).toContain("D2_KEY1 is the sandbox's own key")
  })

  test('is there when a location takes its payments through it', async () => {
    const account = Object.fromEntries(D2.map((name) => [name, process.env[name]]))
    for (const name of D2) delete process.env[name]
    const url = process.env.DATABASE_URL ?? ''
    await onDatabase(url, `DELETE FROM gateway_choice; ${LOCATION}`)
    await expect(demandGateways(url)).resolves.toBeUndefined()
    await onDatabase(url, "INSERT INTO gateway_choice VALUES ('voss', 'ANY', 'd2')")
    await expect(demandGateways(url)).rejects.toThrow(
      `Payments are taken through D2 at voss, and these settings for it are missing: ${D2.join(', ')}.`,
    )
    Object.assign(process.env, account)
    await expect(demandGateways(url)).resolves.toBeUndefined()
  })
})

const LOCATION = `INSERT INTO location (id, slug, name, street, postcode, city, country, time_zone, phone, email, position)
  VALUES ('voss', 'voss', 'Voss', 'Vangsgata 1', '5700', 'Voss', 'NO', 'Europe/Oslo', '+47 40 00 00 02', 'voss@example.com', 9)`

async function onDatabase(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(sql)
  await client.end()
}

test('explains an unknown command and an unknown option', () => {
  expect(run(['fly'])).toMatchObject({ status: 1, said: expect.stringContaining('no command "fly"') })
  expect(run(['sandbox', '--prot', '1'])).toMatchObject({
    status: 1,
    said: expect.stringContaining('--prot'),
  })
  expect(run(['sandbox', '--port', 'x'])).toMatchObject({
    status: 1,
    said: expect.stringContaining('not "x"'),
  })
})
