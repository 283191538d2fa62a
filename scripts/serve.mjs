// npm run serve: production. Real gateway, real letters, somebody else's database; never the sandbox or its people.
import { bringUpToDate, build, demandGateways, demandNoDemo, generateClient } from './prepare.mjs'
import { demandDatabase, demandFree } from './reach.mjs'
import { productionSettings, readPorts, STATE } from './settings.mjs'
import { startClockAndWeb } from './start.mjs'

const LOGS = `${STATE}/log`

/** The worker and the website on a database that is there, or one sentence about what is missing. */
export async function serve(household) {
  const env = productionSettings()
  const { web: port } = readPorts()
  await demandFree([{ port, purpose: 'website', setting: 'KICKSTAND_PORT' }])

  const url = process.env.DATABASE_URL
  await household.step('database', async () => {
    const found = await demandDatabase(url)
    await demandNoDemo(url)
    return found
  })
  await household.step('client', () => generateClient(household, LOGS))
  await household.step('migrations', () => bringUpToDate(url))
  await demandGateways(url)
  await household.step('website', () => build(household, env, LOGS))
  // No log files here: standard output belongs to whatever runs us.
  await startClockAndWeb(household, env, { port })
  process.stdout.write(`\n  ${process.env.APP_URL}   served on 127.0.0.1:${port}\n\n`)
  await household.over
}
