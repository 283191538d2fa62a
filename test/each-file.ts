import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, inject, vi } from 'vitest'
import { freePort } from '@/scripts/db.mjs'

// Runs before every test file: modules and a database of its own, the settings, and the rule that nothing may go wrong unseen.

vi.resetModules()

const cluster = inject('clusterUrl')
const template = new URL(cluster).pathname.slice(1)
const name = `t_${randomBytes(6).toString('hex')}`

Object.assign(process.env, {
  DATABASE_URL: cluster.replace(/\/\w+$/, `/${name}`),
  APP_URL: 'https://app.test',
  NEXTAUTH_URL: 'https://app.test',
  NEXTAUTH_SECRET: 'test-nextauth-secret-0000000000',
  LINK_SECRET: 'test-link-secret-00000000000000',
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
  SMS_URL: 'http://sandbox.test/a1',
  SMS_USER: 'test-user',
  SMS_PASSWORD: 'test-sms-password-0000',
  SMS_FROM: 'Fjordhjul',
  // Nobody listens there until a test opens its world.
  SMTP_URL: `smtp://127.0.0.1:${await freePort()}`,
  MAIL_FROM: 'Fjordhjul <hello@fjordhjul.test>',
  MAIL_BOUNCES: 'returns@fjordhjul.test',
})

beforeAll(() => runOnMaintenance(`CREATE DATABASE ${name} TEMPLATE ${template}`))

afterAll(async () => {
  const kept = globalThis as { kickstandPrisma?: { $disconnect(): Promise<void> } }
  await kept.kickstandPrisma?.$disconnect()
  delete kept.kickstandPrisma
  // Whatever still holds a connection would be torn down noisily by FORCE; the cluster is thrown away anyway.
  await runOnMaintenance(`DROP DATABASE ${name}`).catch(() => {})
})

const complain = console.error
let complaints: string[] = []

beforeEach(() => {
  complaints = []
  console.error = (...words: unknown[]) => {
    complaints.push(words.map(String).join(' '))
    complain(...words)
  }
})

afterEach(() => {
  console.error = complain
  if (complaints.length) throw new Error(`The test passed, but this was reported: ${complaints.join('\n')}`)
})

async function runOnMaintenance(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.replace(/\/\w+$/, '/postgres') })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
