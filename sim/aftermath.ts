import { now } from '@/lib/clock'
import { advanceTo } from '@/sandbox/clock'
import { deliverDue } from '@/sandbox/deliver'
import { clearFaults } from '@/sandbox/fault'
import { rows } from '@/sandbox/state'
import { findDue } from '@/test/due'
import { runJob } from './people/worker'
import { type Play, surprise } from './play'

// Whatever is not done by then is in flight for ever.
const HORIZON_MS = 30 * 3_600_000
const MOST_ROUNDS = 80
const MINUTE_MS = 60_000

// Whatever is in flight has a moment at which somebody will look at it, at any time and not only in the end.
const FORGOTTEN = `
  select format('a %s of %s is %s, and nobody will ask about it', a.kind, p.amount_minor, a.fate) as says
  from attempt a join payment p on p.id = a.payment_id join checkout c on c.id = p.checkout_id
  where a.fate in ('SENT', 'UNKNOWN', 'WAITING') and c.cause = 'BOOKING' and a.ask_at is null`

/** Nothing goes wrong any more, and nobody acts but the clock, which runs until nothing is left to do. */
export async function aftermath(play: Play): Promise<void> {
  const { chance, faults, state, told, violated } = play
  told('— the weather clears —')
  for (const { says } of await rows<{ says: string }>(state.pool, FORGOTTEN))
    violated('I7 nothing is forgotten', says)
  faults.peaceful = true
  await clearFaults(state)
  // Every other time nothing that the gateway still has to tell arrives, and asking alone must do.
  if (chance.percent(50)) await state.pool.query('update sandbox.deliveries set due_at = null')
  const until = (await now()).getTime() + HORIZON_MS
  let before = ''
  let hasRun = false
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const due = await nextRound(play, until, before)
    if (due === null && hasRun) return
    if (due === null) await runOnce(play)
    hasRun ||= due === null
    before = due ?? ''
  }
  violated('I7 quiet at last', `something still happens after ${MOST_ROUNDS} rounds of the clock`)
}

/** Does what is due, or moves on to when something is; answers what that was, and null when nothing is to come. */
async function nextRound(play: Play, until: number, before: string): Promise<string | null> {
  await play.gateway.night(play.state)
  const at = (await now()).getTime()
  const due = await findDue(play.state)
  const first = Math.min(...due.map((one) => one.at))
  if (first > until) return null
  // What was due already and is due still waits for the next minute, as it does for a worker.
  const same = JSON.stringify(due)
  const moment = Math.max(first, same === before ? at + MINUTE_MS : at)
  if (moment > at) {
    await advanceTo(play.state, new Date(moment))
    play.told(`the clock moves on to ${new Date(moment).toISOString()}`)
  }
  const ready = due.filter((one) => one.at <= moment)
  for (const job of new Set(ready.map((one) => one.job))) await run(play, job)
  return same
}

async function run(play: Play, job: string): Promise<void> {
  try {
    const { failed } = job === 'deliver' ? await deliverDue(play.state) : await runJob(job)
    play.told(`${job}${failed ? `: ${failed} undone` : ''}`)
  } catch (error) {
    surprise(play, `the worker's ${job}`, error)
  }
}

/** What no list has foreseen shows here, and what follows from it; every payment is compared with what the gateway says about it. */
async function runOnce(play: Play): Promise<void> {
  await play.state.pool.query('update payment set compare_at = $1 where gateway_ref is not null', [
    await now(),
  ])
  for (const job of ['inbox', 'perform', 'late-money', 'deposits', 'compare-books']) await run(play, job)
}
