// What the processes are told through their environment, and where it comes from.
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Failure } from './failure.mjs'

export const STATE = '.kickstand'
// The one key the sandbox's Nexi accepts. It opens nothing in the real world.
const SANDBOX_KEY = 'test-secret-key-00000000000000000000'
// What the sandbox's D2 accepts, and nothing else does.
const SANDBOX_D2 = {
  D2_MERCHANT: '90000001',
  D2_KEY1: 'test-k1-000000000000000000000000',
  D2_KEY2: 'test-k2-000000000000000000000000',
  D2_API_USER: 'kickstand-api',
  D2_API_PASSWORD: 'test-api-password-0000',
}
// What the sandbox's carrier of texts accepts, and nothing else does.
const SANDBOX_SMS = { SMS_USER: 'test-user', SMS_PASSWORD: 'test-sms-password-0000', SMS_FROM: 'Fjordhjul' }
const SMS = ['SMS_URL', ...Object.keys(SANDBOX_SMS)]
const D2 = ['D2_BASE_URL', ...Object.keys(SANDBOX_D2)]
const REQUIRED =
  'DATABASE_URL APP_URL NEXTAUTH_SECRET LINK_SECRET NEXI_SECRET_KEY NEXI_BASE_URL SMTP_URL MAIL_FROM'.split(
    ' ',
  )

/** The ports of a sandbox run; a number on the command line beats the environment. */
export function readPorts({ port, smtp } = {}) {
  return {
    web: readPort('KICKSTAND_PORT', process.env.KICKSTAND_PORT, 3000),
    sandbox: readPort('--port or SANDBOX_PORT', port ?? process.env.SANDBOX_PORT, 4010),
    smtp: readPort('--smtp or SMTP_PORT', smtp ?? process.env.SMTP_PORT, 4025),
    db: readPort('KICKSTAND_DB_PORT', process.env.KICKSTAND_DB_PORT, 4432),
  }
}

/** Everything a process needs in sandbox mode: strangers at our own addresses, secrets made up once. */
export function sandboxSettings(ports, databaseUrl, secrets) {
  const appUrl = `http://127.0.0.1:${ports.web}`
  const sandboxUrl = `http://127.0.0.1:${ports.sandbox}`
  return {
    ...quiet(),
    ...secrets,
    DATABASE_URL: databaseUrl,
    APP_URL: appUrl,
    NEXTAUTH_URL: appUrl,
    WEBHOOK_BASE_URL: appUrl,
    SANDBOX: '1',
    SANDBOX_URL: sandboxUrl,
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: 'Fjordhjul <hello@fjordhjul.example>',
    MAIL_BOUNCES: 'returns@fjordhjul.example',
    NEXI_BASE_URL: sandboxUrl,
    NEXI_SECRET_KEY: SANDBOX_KEY,
    D2_BASE_URL: sandboxUrl,
    ...SANDBOX_D2,
    SMS_URL: `${sandboxUrl}/a1`,
    ...SANDBOX_SMS,
  }
}

/** The real settings, or one sentence with everything that is missing. */
export function productionSettings() {
  const wanted = [...REQUIRED, ...(wantsD2() ? D2 : []), ...(wantsTexts() ? SMS : [])]
  const missing = wanted.filter((name) => !process.env[name])
  if (missing.length) {
    throw new Failure(
      `Production needs these settings in the environment or in .env, and they are missing: ${missing.join(', ')}. To try Kickstand without them: npm start`,
    )
  }
  if (process.env.NEXI_SECRET_KEY === SANDBOX_KEY) {
    throw new Failure(
      "NEXI_SECRET_KEY is the sandbox's own key, which takes no real payments: set the real one.",
    )
  }
  if (process.env.D2_KEY1 === SANDBOX_D2.D2_KEY1) {
    throw new Failure("D2_KEY1 is the sandbox's own key, which takes no real payments: set the real one.")
  }
  if (process.env.SMS_PASSWORD === SANDBOX_SMS.SMS_PASSWORD) {
    throw new Failure("SMS_PASSWORD is the sandbox's own, which sends no real texts: set the real one.")
  }
  const env = { ...quiet(), NEXTAUTH_URL: process.env.NEXTAUTH_URL ?? process.env.APP_URL }
  // Whatever the shell says, production has no virtual clock and no demo people.
  for (const name of ['SANDBOX', 'SANDBOX_URL']) env[name] = undefined
  return env
}

/** The account at D2 is set as a whole or not at all; these are its settings that are not there. */
export const missingD2 = () => D2.filter((name) => !process.env[name])

const wantsD2 = () => process.env.GATEWAY === 'd2' || missingD2().length < D2.length

/** So is the account at whoever carries texts; without it nobody is offered any. */
const wantsTexts = () => SMS.some((name) => process.env[name])

/** Secrets that stay the same between two starts, so that links in old letters keep working. */
export function keptSecrets() {
  const file = path.join(STATE, 'secrets.json')
  if (!fs.existsSync(file)) {
    fs.mkdirSync(STATE, { recursive: true })
    fs.writeFileSync(file, JSON.stringify(freshSecrets(), null, 2), { mode: 0o600 })
  }
  return JSON.parse(fs.readFileSync(file, 'utf8'))
}

/** Leaves the address of the embedded database where prisma.config.ts finds it. */
export function noteDatabase(url) {
  fs.writeFileSync(path.join(STATE, 'database-url'), url, { mode: 0o600 })
}

export const freshSecrets = () => ({ NEXTAUTH_SECRET: secret(), LINK_SECRET: secret() })

const secret = () => randomBytes(32).toString('base64url')
const quiet = () => ({ NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1' })

function readPort(name, value, otherwise) {
  if (value === undefined || value === '') return otherwise
  const port = Number(value)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Failure(`${name} must be a port number between 1 and 65535, not "${value}".`)
}
