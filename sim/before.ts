import { Chance } from './chance'
import { spareTheDatabase } from './spare-the-database'
import { begin, tame } from './tame'

// Imported before anything else: whatever loads after it lives in the world of the simulator.

Object.assign(process.env, {
  APP_URL: 'https://app.test',
  NEXTAUTH_URL: 'https://app.test',
  NEXTAUTH_SECRET: 'sim-nextauth-secret-0000000000',
  LINK_SECRET: 'sim-link-secret-00000000000000',
  SANDBOX: '1',
  SANDBOX_URL: 'http://sandbox.test',
  NEXI_BASE_URL: 'http://sandbox.test',
  NEXI_SECRET_KEY: 'test-secret-key-00000000000000000000',
  D2_BASE_URL: 'http://sandbox.test',
  D2_MERCHANT: '90000001',
  D2_KEY1: 'test-k1-000000000000000000000000',
  D2_KEY2: 'test-k2-000000000000000000000000',
  D2_API_USER: 'kickstand-api',
  D2_API_PASSWORD: 'test-api-password-0000',
  SMTP_URL: 'smtp://post.test:25',
  MAIL_FROM: 'Fjordhjul <hello@fjordhjul.test>',
  LOG_LEVEL: 'silent',
})

tame()
spareTheDatabase()
begin(new Chance('the opening'))

/** What the business's own client leads to; the theatre puts its door there. */
export const database: { client?: object } = {}

Object.assign(globalThis, {
  kickstandPrisma: new Proxy({}, { get: (_, name) => Reflect.get(database.client!, name) }),
})
