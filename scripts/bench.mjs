// npm run bench:pages: a production build on a database of its own, and a load against it.
import { Failure } from './failure.mjs'
import { generateClient, tools } from './prepare.mjs'
import { STATE } from './settings.mjs'
import { addDatabase, openThrowaway } from './throwaway.mjs'
import { openThrowawayWorld } from './throwaway-world.mjs'

const LOGS = `${STATE}/bench-log`

/** Starts everything, measures its pages from outside, and throws it away. */
export async function benchPages(household) {
  const db = await openThrowaway()
  await household.keep(db, db.close)
  await household.step('client', () => generateClient(household, LOGS))
  const env = await openThrowawayWorld(household, await addDatabase(db.url, 'pages'), {
    dist: '.next-test',
    logs: LOGS,
  })
  const code = await household.during(() =>
    household.run([...tools.tsx, 'bench/pages.ts'], { env: { ...env, BASE_URL: env.APP_URL } }),
  )
  if (code !== 0) throw new Failure('The benchmark did not come to its end.')
}
