// What has to be true before the first process starts, each done only when something changed since the last time.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { Failure } from './failure.mjs'
import { fingerprint, onceFor } from './fingerprint.mjs'
import { migrate } from './migrate.mjs'
import { missingD2, STATE } from './settings.mjs'

const NEXT = 'node_modules/next/dist/bin/next'
const PRISMA = 'node_modules/prisma/build/index.js'
const TSX = ['--import', 'tsx']
const NO_SUCH_TABLE = '42P01'
const SEED_MARK = 'seed-fingerprint'
const BUILT_FROM = [
  ...['app', 'lib', 'public', 'prisma/schema.prisma', 'package-lock.json', 'tsconfig.json'],
  ...['next.config.js', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts', 'instrumentation-client.ts'],
]

// How the website is served. Left to itself V8 takes what the machine has, and garbage grows to several times of what is in
// use; a small young space and a limit far above what is in use make it collect in time. Two arenas do that for malloc.
export const lean = {
  options: ['--max-semi-space-size=2', '--max-old-space-size=384'],
  env: { MALLOC_ARENA_MAX: '2' },
}

export const tools = { next: [NEXT], prisma: [PRISMA], tsx: TSX }

/** The typed database client, which is generated from the schema and not kept in git. */
export async function generateClient(household, logs) {
  const mark = fingerprint(['prisma/schema.prisma', 'package-lock.json'])
  const isComplete = fs.existsSync('lib/generated/prisma/client.ts')
  const file = 'lib/generated/fingerprint'
  if (!isComplete) fs.rmSync(file, { force: true })
  const ran = await onceFor(file, mark, () =>
    household.tool('Generating the database client', [PRISMA, 'generate'], { log: `${logs}/generate.log` }),
  )
  return ran ? 'generated' : 'unchanged'
}

export async function bringUpToDate(url) {
  try {
    const names = await migrate(url)
    return names.length ? `applied ${names.join(', ')}` : 'unchanged'
  } catch (error) {
    throw new Failure(error.message)
  }
}

/** The optimised website, in its own folder per purpose so that tests and a running start do not meet. */
export async function build(household, env, logs) {
  const folder = env.NEXT_DIST_DIR ?? '.next'
  const mark = fingerprint(BUILT_FROM)
  const log = `${logs}/build.log`
  const ran = await onceFor(`${folder}/fingerprint`, mark, async () => {
    await household.tool('Building the website', [NEXT, 'build'], { env, log })
    if (!fs.existsSync(`${folder}/BUILD_ID`)) throw new Failure(`The website was not built; see ${log}.`)
  })
  return ran ? 'built' : 'unchanged'
}

/** Fills an empty database with the demo shop, and adds what the cast has gained since. */
export async function seed(household, env, logs) {
  const mark = fingerprint(['prisma/seed.ts', 'prisma/cast.ts', 'prisma/cast'])
  const planted = await readSetting(env.DATABASE_URL, SEED_MARK)
  if (planted === mark) return 'unchanged'
  await runSeed(household, env, logs)
  await query(
    env.DATABASE_URL,
    'INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    [SEED_MARK, mark],
  )
  return planted ? 'refreshed' : 'planted'
}

export async function runSeed(household, env, logs) {
  await household.tool('Seeding', [...TSX, 'prisma/seed.ts'], { env, log: `${logs}/seed.log` })
}

/** The demo people of the sandbox and where they sign in; asked from the cast once per version of it. */
export async function demoSignIns(env) {
  const file = path.join(STATE, 'sign-ins.json')
  const mark = fingerprint(['prisma/cast.ts', 'prisma/cast'])
  if (fs.existsSync(file)) {
    const kept = JSON.parse(fs.readFileSync(file, 'utf8'))
    if (kept.mark === mark) return kept.signIns
  }
  const script = `import { demoSignIns } from './prisma/cast.ts'; process.stdout.write(JSON.stringify(demoSignIns))`
  const answer = execFileSync(process.execPath, [...TSX, '--input-type=module', '-e', script], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  const signIns = JSON.parse(answer)
  fs.writeFileSync(file, JSON.stringify({ mark, signIns }, null, 2))
  return signIns
}

/** The sandbox never moves into somebody's real database. Asked before anything is written there. */
export async function demandOursOrEmpty(url) {
  if ((await holdsDemo(url)) || !(await hasPeople(url))) return
  throw new Failure(
    'The database in DATABASE_URL holds people that the sandbox did not put there, and npm start would add demo people with known passwords. Use an empty database, or npm run serve.',
  )
}

/** Production never runs on a database that holds the demo people with their known passwords. */
export async function demandNoDemo(url) {
  if (!(await holdsDemo(url))) return
  throw new Failure(
    'The database in DATABASE_URL was filled by the sandbox and holds demo people with known passwords: production needs a database of its own.',
  )
}

/** A location that takes payments through D2 needs the account there, which most shops do not have. */
export async function demandGateways(url) {
  const missing = missingD2()
  if (!missing.length) return
  const rows = await query(
    url,
    `SELECT DISTINCT location_id FROM gateway_choice WHERE gateway = 'd2' ORDER BY 1`,
  )
  if (!rows.length) return
  const where = rows.map((row) => row.location_id).join(', ')
  throw new Failure(
    `Payments are taken through D2 at ${where}, and these settings for it are missing: ${missing.join(', ')}. Set them, or choose another gateway there.`,
  )
}

// The seed leaves a note of its own in every database it has filled.
const holdsDemo = async (url) => (await readSetting(url, 'seed')) !== undefined
const hasPeople = async (url) => (await query(url, 'SELECT 1 FROM user_account LIMIT 1')).length > 0

async function readSetting(url, key) {
  const [row] = await query(url, 'SELECT value FROM setting WHERE key = $1', [key])
  return row?.value
}

async function query(url, sql, values = []) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } catch (error) {
    if (error.code === NO_SUCH_TABLE) return [] // a database nothing has been done to yet
    throw error
  } finally {
    await client.end()
  }
}
