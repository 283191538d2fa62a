// The whole world on a database and on ports of its own, for the journeys and the benchmarks.
import { freePort } from './db.mjs'
import { Failure } from './failure.mjs'
import { migrate } from './migrate.mjs'
import { openingTime } from './opening-time.mjs'
import { build, runSeed } from './prepare.mjs'
import { freshSecrets, sandboxSettings } from './settings.mjs'
import { startClockAndWeb, startSandbox } from './start.mjs'

/** Sandbox, seed, website and worker on the database at `url`; answers the environment they run in. */
export async function openThrowawayWorld(household, url, { dist, logs }) {
  const ports = { web: await freePort(), sandbox: await freePort(), smtp: await freePort() }
  const env = { ...sandboxSettings(ports, url, freshSecrets()), NEXT_DIST_DIR: dist }
  await migrate(url)
  await startSandbox(household, env, ports, logs)
  await setClock(env.SANDBOX_URL, openingTime())
  await household.step('demo shop', () => runSeed(household, env, logs))
  await household.step('website', () => build(household, env, logs))
  await startClockAndWeb(household, env, { port: ports.web, logs })
  return env
}

async function setClock(sandbox, to) {
  const answer = await fetch(`${sandbox}/sandbox/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to }),
  })
  if (!answer.ok) throw new Failure(`The sandbox did not set its clock: ${answer.status}.`)
}
