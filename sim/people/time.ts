import { advance, now } from '@/sandbox/clock'
import { rows } from '@/sandbox/state'
import type { Play } from '@/sim/play'

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

export async function pass({ scheduler, state, faults, told }: Play, duration: string): Promise<void> {
  if (/[hd]$/.test(duration)) faults.note('clock-jumps')
  await scheduler.during(async () => {
    const before = await now(state.pool)
    const after = await advance(state, duration)
    const sql = `select 1 from notice where state = 'SENDING' and send_at > $1 and send_at <= $2`
    faults.outsleep((await rows(state.pool, sql, [before, after])).length)
  })
  told(`the clock moves on by ${duration}`)
}
