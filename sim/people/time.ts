import { advance } from '@/sandbox/clock'
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

// Anything longer outlives what somebody has claimed for five minutes.
const IS_SHORT = /^\d+s$|^[1-4]m$/

/** Time goes by, sometimes a lot of it at once. */
export async function time(play: Play): Promise<void> {
  const { chance, scheduler } = play
  for (let steps = chance.between(1, 5); steps > 0; steps--) {
    for (let pause = chance.between(3, 25); pause > 0; pause--) await scheduler.boundary('waiting')
    await pass(play, chance.weighted(STEPS))
  }
}

export async function pass({ scheduler, state, faults, told }: Play, duration: string): Promise<void> {
  if (!IS_SHORT.test(duration)) faults.note('clock-jumps')
  await scheduler.during(() => advance(state, duration))
  told(`the clock moves on by ${duration}`)
}
