// npm start, npm run dev, npm run sandbox: the whole world on one machine, with strangers that are only played.
import path from 'node:path'
import { readPostmasterPort, startDb } from './db.mjs'
import {
  bringUpToDate,
  build,
  demandOursOrEmpty,
  demoSignIns,
  generateClient,
  lean,
  seed,
  tools,
} from './prepare.mjs'
import { answersHttp, canConnect, demandDatabase, demandFree } from './reach.mjs'
import { keptSecrets, noteDatabase, readPorts, STATE, sandboxSettings } from './settings.mjs'

const LOGS = `${STATE}/log`
// Longer than proxies keep a connection open (60 s is usual): who closes first must not be us, in the middle of a request.
const PATIENT = ['--keepAliveTimeout', '65000']
const PURPOSES = {
  web: ['website', 'KICKSTAND_PORT'],
  sandbox: ['sandbox', 'SANDBOX_PORT'],
  smtp: ["sandbox's mailbox", 'SMTP_PORT'],
  db: ['database', 'KICKSTAND_DB_PORT'],
}

/** Everything a stranger needs to try Kickstand, in the foreground until Ctrl-C. */
export async function start(household, { dev = false } = {}) {
  const ports = readPorts()
  await demandPorts(ports, ['web', 'sandbox', 'smtp'])
  process.stdout.write('Kickstand in sandbox mode: no real money, no real letters.\n\n')

  const env = await openSandboxWorld(household, ports)
  await household.step('demo shop', () => seed(household, env, LOGS))
  if (!dev) await household.step('website', () => build(household, env, LOGS))
  await startClockAndWeb(household, env, { dev, port: ports.web, logs: LOGS })

  await printAddresses(env, ports)
  await household.over
}

/** Only the database and the strangers, for any client of the payment gateway. */
export async function sandboxOnly(household, options) {
  const ports = readPorts(options)
  await demandPorts(ports, ['sandbox', 'smtp'])
  const env = await openSandboxWorld(household, ports)
  process.stdout.write(`\n  Payment gateway, console, mailbox   ${env.SANDBOX_URL}\n`)
  process.stdout.write(`  Letters                             ${env.SMTP_URL}\n\nStop with Ctrl-C.\n`)
  await household.over
}

/** The worker and the website, which are the same in sandbox mode and in production. */
export async function startClockAndWeb(household, env, { dev = false, port, logs }) {
  const worker = () =>
    household.start('worker', [...tools.tsx, 'scripts/worker.ts'], {
      env: { ...env, NODE_ENV: 'production' },
      log: logs && `${logs}/worker.log`,
      answers: (child) => child.isReady,
    })
  const web = () =>
    household.start(
      'website',
      [...(dev ? [] : lean.options), ...tools.next, ...serves(dev), '-H', '127.0.0.1', '-p', String(port)],
      {
        env: { ...(!dev && lean.env), ...env, NODE_ENV: dev ? 'development' : 'production' },
        log: dev ? undefined : logs && `${logs}/web.log`,
        answers: () => answersHttp(`http://127.0.0.1:${port}/api/health`),
      },
    )
  await household.step('worker, web', () => Promise.all([worker(), web()]).then(() => 'ready'))
}

const serves = (dev) => (dev ? ['dev'] : ['start', ...PATIENT])

/** The strangers: payment gateway, bank, mailbox and the clock that can be moved. */
export async function startSandbox(household, env, ports, logs) {
  const where = ['--port', String(ports.sandbox), '--smtp', String(ports.smtp)]
  await household.step('sandbox', () =>
    household.start('sandbox', [...tools.tsx, 'sandbox/server.ts', ...where], {
      env,
      log: `${logs}/sandbox.log`,
      answers: async () => (await answersHttp(env.SANDBOX_URL)) && canConnect(ports.smtp),
    }),
  )
}

async function openSandboxWorld(household, ports) {
  let url = process.env.DATABASE_URL
  await household.step('database', async () => {
    if (url) {
      const found = await demandDatabase(url)
      await demandOursOrEmpty(url)
      return found
    }
    const db = await household.keep(await startDb({ dir: path.resolve(STATE, 'db'), port: ports.db }))
    db.child?.once('exit', () => household.lost('database', db.log))
    url = db.url
    noteDatabase(url)
    return db.adopted ? 'was still running' : `embedded PostgreSQL on port ${db.port}`
  })
  await household.step('client', () => generateClient(household, LOGS))
  await household.step('migrations', () => bringUpToDate(url))
  const env = sandboxSettings(ports, url, keptSecrets())
  await startSandbox(household, env, ports, LOGS)
  return env
}

async function demandPorts(ports, names) {
  const isOurs = readPostmasterPort(path.resolve(STATE, 'db')) === ports.db
  const wanted = process.env.DATABASE_URL || isOurs ? names : [...names, 'db']
  await demandFree(
    wanted.map((name) => ({ port: ports[name], purpose: PURPOSES[name][0], setting: PURPOSES[name][1] })),
  )
}

async function printAddresses(env, ports) {
  const people = await demoSignIns(env)
  const rows = people.map(({ role, name, email, password }) => [role, name, email, password])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)))
  process.stdout.write(`\n  Shop                    ${env.APP_URL}\n`)
  process.stdout.write(`  Bank, mailbox, clock    ${env.SANDBOX_URL}\n`)
  process.stdout.write(`  Letters (SMTP)          127.0.0.1:${ports.smtp}\n`)
  process.stdout.write(`  Logs                    ${LOGS}\n`)
  process.stdout.write(`\n  Demo people, who sign in at ${env.APP_URL}/staff/sign-in\n`)
  for (const row of rows) {
    process.stdout.write(`    ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('   ')}\n`)
  }
  process.stdout.write('\nStop with Ctrl-C.\n')
}
