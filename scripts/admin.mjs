// npm run admin -- --email … --name …: the first person with all duties on a production database.
import readline from 'node:readline'
import { Writable } from 'node:stream'
import { Failure } from './failure.mjs'
import { bringUpToDate, generateClient, tools } from './prepare.mjs'
import { demandDatabase } from './reach.mjs'
import { productionSettings, STATE } from './settings.mjs'

const LOGS = `${STATE}/log`

/** Asks for a password, or reads it from the first line of standard input, and creates the admin. */
export async function admin(household, { email, name }) {
  if (!email || !name)
    throw new Failure('Say who: npm run admin -- --email ola@example.no --name "Ola Nordmann"')
  const env = productionSettings()
  await demandDatabase(process.env.DATABASE_URL)
  await bringUpToDate(process.env.DATABASE_URL)
  await generateClient(household, LOGS)
  const password = await household.during(() => readPassword())
  return household.run([...tools.tsx, 'scripts/create-admin.ts'], {
    env: { ...env, NODE_ENV: 'production', ADMIN_EMAIL: email, ADMIN_NAME: name, ADMIN_PASSWORD: password },
  })
}

async function readPassword() {
  const isTyped = process.stdin.isTTY
  if (isTyped) process.stdout.write('Password (not shown): ')
  // readline echoes what is typed to its output; this one swallows it.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = readline.createInterface({ input: process.stdin, output: silent, terminal: isTyped })
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  for await (const line of lines) {
    if (isTyped) process.stdout.write('\n')
    return line
  }
  throw new Failure('A password is needed: type it, or pass it as the first line of standard input.')
}
