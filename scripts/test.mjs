// npm test: what must hold after every change, on a database and on ports of its own, beside whatever else is running.
// Ends with one line: N passed, N failed.
import fs from 'node:fs'
import { findCardNumbers } from './card-numbers.mjs'
import { explain, Failure } from './failure.mjs'
import { Interrupted } from './household.mjs'
import { generateClient, tools } from './prepare.mjs'
import { STATE } from './settings.mjs'
import { playwrightCounts, vitestCounts } from './tally.mjs'
import { addDatabase, openThrowaway } from './throwaway.mjs'
import { openThrowawayWorld } from './throwaway-world.mjs'

const LOGS = `${STATE}/test-log`
const DIST = '.next-test'
// Two journeys at a time, each in a world of its own, so that none moves another's clock.
const WORLDS = ['journeys_one', 'journeys_two']
const DRIFT = '--from-migrations prisma/migrations --to-schema prisma/schema.prisma --exit-code'.split(' ')

/**
 * Runs the static checks, the tests against a real database, and the journeys through a real browser: all of them on a
 * wide screen and some on a phone, or `everywhere` all on both; with `journeys` only those whose files have these names.
 */
export async function test(household, { unit = false, e2e = false, everywhere = false, journeys = [] }) {
  const isWhole = unit === e2e
  const counts = { passed: 0, failures: [] }
  const count = ({ passed, failures }) => {
    counts.passed += passed
    counts.failures.push(...failures)
  }
  try {
    const db = await openThrowaway()
    await household.keep(db, db.close)
    await household.step('client', () => generateClient(household, LOGS))
    if (isWhole) count(await runStaticChecks(household, db.url))
    if (isWhole || unit) count(await runVitest(household, db.url))
    if (isWhole || e2e) count(await runJourneys(household, db.url, { everywhere, journeys }))
  } catch (error) {
    if (error instanceof Interrupted) throw error
    process.stderr.write(`\n${explain(error)}\n`)
    counts.failures.push('the run broke off')
  }
  await household.close()
  // Said again at the end, where whoever sees only that finds them.
  for (const failure of counts.failures) process.stdout.write(`\n✗ ${failure}`)
  process.stdout.write(`\n${counts.passed} passed, ${counts.failures.length} failed\n`)
  return counts.failures.length ? 1 : 0
}

async function runStaticChecks(household, url) {
  const counts = { passed: 0, failures: [] }
  const check = async (title, ...commands) => {
    try {
      await household.step(title, async () => {
        for (const args of commands) {
          const env = { DATABASE_URL: url, NEXT_DIST_DIR: DIST, NEXT_TELEMETRY_DISABLED: '1' }
          await household.tool(title, args, { env, log: `${LOGS}/${title}.log` })
        }
        return 'passed'
      })
      counts.passed++
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      process.stdout.write(`${error.message}\n`)
      counts.failures.push(`${title}: see above`)
    }
  }
  await check('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.'])
  await check('structure', ['scripts/check-structure.mjs'])
  await check(
    'types',
    [...tools.next, 'typegen'],
    ['node_modules/typescript/bin/tsc', '-p', 'test/tsconfig.json'],
  )
  await check('drift', [...tools.prisma, 'migrate', 'diff', ...DRIFT])
  return counts
}

async function runVitest(household, url) {
  const report = `${LOGS}/vitest.json`
  fs.rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await household.during(() =>
    household.run(['node_modules/vitest/vitest.mjs', 'run', ...reporters], {
      env: { TEST_CLUSTER_URL: url },
    }),
  )
  return vitestCounts(report, code)
}

async function runJourneys(household, url, { everywhere, journeys }) {
  const worlds = []
  for (const name of WORLDS) {
    const database = await addDatabase(url, name)
    worlds.push(await openThrowawayWorld(household, database, { dist: DIST, logs: `${LOGS}/${name}` }))
  }

  const report = `${LOGS}/playwright.json`
  fs.rmSync(report, { force: true })
  const code = await household.during(() =>
    household.run(['node_modules/@playwright/test/cli.js', 'test', ...journeys], {
      env: {
        NEXT_DIST_DIR: DIST,
        JOURNEYS_EVERYWHERE: everywhere ? '1' : '',
        JOURNEY_WORLDS: JSON.stringify(
          worlds.map((env) => ({ app: env.APP_URL, sandbox: env.SANDBOX_URL, database: env.DATABASE_URL })),
        ),
        PLAYWRIGHT_REPORT: report,
        PLAYWRIGHT_OUTPUT: `${STATE}/test-results`,
      },
    }),
  )
  const { passed, failures } = playwrightCounts(report, code)
  const cards = await findCardNumbers({
    databases: worlds.map((env) => env.DATABASE_URL),
    folders: WORLDS.map((name) => `${LOGS}/${name}`),
  })
  for (const place of cards) failures.push(`a card number came to rest in ${place}`)
  // That the website builds, and that no card number was kept, are checks of their own.
  return { passed: passed + (cards.length === 0 ? 2 : 1), failures }
}
