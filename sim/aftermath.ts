import { now } from '@/lib/clock'
import { advanceTo } from '@/sandbox/clock'
import { clearFaults } from '@/sandbox/fault'
import { deliverDue } from '@/sandbox/nexi'
import { rows } from '@/sandbox/state'
import { runJob } from './people/worker'
import { type Play, surprise } from './play'

/** When something is next to be done, by the job that does it. A job that is missing here runs at the end all the same. */
const DUE = `
  select 'deliver' as job, min(due_at) as at from (
    select due_at from sandbox.deliveries where due_at is not null
    union all select settles_at from sandbox.refunds where settles_at is not null) d
  union all select 'inbox', min(received_at) from gateway_event where handled_at is null and tries < 10
  union all select 'perform', min(created_at) + interval '3 seconds' from attempt where fate = 'PREPARED'
  union all select 'ask', min(ask_at) from attempt a
    where fate in ('SENT', 'UNKNOWN') or (fate = 'WAITING' and exists (
      select 1 from payment p join checkout c on c.id = p.checkout_id where p.id = a.payment_id and c.cause = 'BOOKING'))
  union all select 'lapse', min(hold_until) + interval '1 millisecond' from booking where state = 'HELD'
  union all select 'lapse', min(p.created_at) from payment p join booking b on b.id = p.booking_id join checkout c on c.id = p.checkout_id
    where c.cause = 'BOOKING' and b.state = 'LAPSED' and p.authorized_minor = 0 and p.ended_at is null
      and not exists (select 1 from attempt a where a.payment_id = p.id and a.kind = 'RELEASE')
  union all select 'late-money', min(p.created_at) from payment p join booking b on b.id = p.booking_id join checkout c on c.id = p.checkout_id
    where c.cause = 'BOOKING' and b.state = 'LAPSED' and p.authorized_minor > 0 and p.refunded_minor = 0 and p.ended_at is null
      and not exists (select 1 from attempt a where a.payment_id = p.id and a.fate in ('PREPARED', 'SENT', 'WAITING', 'UNKNOWN'))
      and (select count(*) from attempt a where a.payment_id = p.id and a.fate = 'REFUSED') < 3
  union all select 'letters', min(send_at) from notice where state in ('QUEUED', 'SENDING')`

type Due = { job: string; at: Date | null }

// Whatever is not done by then is in flight for ever.
const HORIZON_MS = 30 * 3_600_000
const MOST_ROUNDS = 80
const MINUTE_MS = 60_000

/** Nothing goes wrong any more, and nobody acts but the clock, which runs until nothing is left to do. */
export async function aftermath(play: Play): Promise<void> {
  const { faults, state, told, violated } = play
  told('— the weather clears —')
  faults.peaceful = true
  await clearFaults(state)
  const until = (await now()).getTime() + HORIZON_MS
  let before = ''
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const due = await nextRound(play, until, before)
    if (due === null) return runOnce(play)
    before = due
  }
  violated('I7 quiet at last', `something still happens after ${MOST_ROUNDS} rounds of the clock`)
}

/** Does what is due, or moves on to when something is; answers what that was, and null when nothing is to come. */
async function nextRound(play: Play, until: number, before: string): Promise<string | null> {
  const at = (await now()).getTime()
  const found = await rows<Due>(play.state.pool, DUE)
  const due = found.flatMap(({ job, at }) => (at ? [{ job, at: at.getTime() }] : []))
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

/** What no list has foreseen shows here. */
async function runOnce(play: Play): Promise<void> {
  for (const job of ['inbox', 'perform', 'late-money', 'deposits']) await run(play, job)
}
