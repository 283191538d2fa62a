import { now } from '@/lib/clock'
import { advanceTo } from '@/sandbox/clock'
import { clearFaults } from '@/sandbox/fault'
import { deliverDue } from '@/sandbox/nexi'
import { runJob } from './people/worker'
import { look, type Play } from './play'

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

/** Nothing goes wrong any more; the clock runs until nothing is left to do. */
export async function aftermath(play: Play): Promise<void> {
  const { faults, scheduler, state, told } = play
  told('— the weather clears —')
  faults.peaceful = true
  await clearFaults(state)
  scheduler.start('the clock', async () => {
    const until = (await now()).getTime() + HORIZON_MS
    for (let round = 0; round < MOST_ROUNDS; round++) if (await isQuiet(play, until)) return runOnce(play)
    play.violated('quiet-at-last', `something still happens after ${MOST_ROUNDS} rounds of the clock`)
  })
}

async function isQuiet(play: Play, until: number): Promise<boolean> {
  const at = await now()
  const found = await look<Due>(play, DUE)
  const due = found.filter((one): one is { job: string; at: Date } => one.at !== null)
  const first = Math.min(...due.map((one) => one.at.getTime()))
  if (first > until) return true
  if (first > at.getTime()) {
    await play.scheduler.during(() => advanceTo(play.state, new Date(first)))
    play.told(`the clock moves on to ${new Date(first).toISOString()}`)
  }
  const ready = due.filter((one) => one.at.getTime() <= Math.max(first, at.getTime()))
  for (const job of new Set(ready.map((one) => one.job))) await runDue(play, job)
  return false
}

const runDue = (play: Play, job: string): Promise<unknown> =>
  job === 'deliver' ? deliverDue(play.state) : runJob(play, job)

/** What no list has foreseen shows here. */
async function runOnce(play: Play): Promise<void> {
  for (const job of ['inbox', 'perform', 'late-money', 'deposits']) {
    const report = await runJob(play, job)
    if (report && report.failed > 0) play.violated('jobs-go-through', `${job} leaves ${report.failed} undone`)
  }
}
