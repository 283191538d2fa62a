import { LEASE_MINUTES } from '@/lib/notice/tray'
import { addMinutes } from '@/lib/period'
import { advance, now } from '@/sandbox/clock'
import { rows } from '@/sandbox/state'
import type { Play } from '@/sim/play'

// What was being sent; and what somebody will take who read the time so long ago that their claim is over from the start.
const OUTSLEPT = `select 1 from notice
  where (state = 'SENDING' and send_at > $1 and send_at <= $2) or (state = 'QUEUED' and send_at <= $3)`

const STEPS = {
  '2s': 10,
  '10s': 10,
  '40s': 15,
  '3m': 10,
  '6m': 10,
  '16m': 8,
  '1h': 6,
  '1d': 5,
  '8d': 2,
  '31d': 2,
}

/** Time goes by, sometimes a lot of it at once. */
export async function time(play: Play): Promise<void> {
  const { chance, scheduler } = play
  for (let steps = chance.between(1, 5); steps > 0; steps--) {
    for (let pause = chance.between(3, 25); pause > 0; pause--) await scheduler.boundary('waiting')
    await pass(play, chance.weighted(STEPS))
  }
}

export async function pass(
  { scheduler, state, faults, told, senders }: Play,
  duration: string,
): Promise<void> {
  if (/[hd]$/.test(duration)) faults.note('clock-jumps')
  await scheduler.during(async () => {
    const before = await now(state.pool)
    const after = await advance(state, duration)
    const late = [...senders].flatMap(({ at }) => (at && addMinutes(at, LEASE_MINUTES) <= after ? [+at] : []))
    const latest = late.length > 0 ? new Date(Math.max(...late)) : null
    faults.outsleep((await rows(state.pool, OUTSLEPT, [before, after, latest])).length)
  })
  told(`the clock moves on by ${duration}`)
}
