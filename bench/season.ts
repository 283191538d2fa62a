/** One renter's wish: when it is booked and over which days, in milliseconds after the first day of the season. */
export type Wish = { id: string; bookedAt: number; from: number; until: number; pinned: boolean }

export const DAY = 86_400_000

const DAYS = 120
const MOST_DAYS = 14
const MEAN_LEAD_DAYS = 14
const PINNED = 0.1

/** A number from 0 to 1 at each call, the same ones for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * A season's wishes for one variant in the order in which they are booked: pick-ups come by chance (Poisson), lengths are
 * even from one to fourteen days, leads fall off with a mean of two weeks. `load` is the share of all unit-days wanted.
 */
export function seasonOf(seed: number, units: number, load: number): Wish[] {
  const random = randomFrom(seed)
  const pickUpsADay = (units * load) / ((1 + MOST_DAYS) / 2)
  const wishes: Wish[] = []
  for (let at = waitOf(random, 1 / pickUpsADay); at < DAYS; at += waitOf(random, 1 / pickUpsADay)) {
    const from = Math.floor(at) * DAY
    const until = from + (1 + Math.floor(random() * MOST_DAYS)) * DAY
    const bookedAt = from - waitOf(random, MEAN_LEAD_DAYS) * DAY
    wishes.push({ id: `${seed}-${wishes.length}`, bookedAt, from, until, pinned: random() < PINNED })
  }
  return wishes.sort((a, b) => a.bookedAt - b.bookedAt)
}

const waitOf = (random: () => number, mean: number): number => -Math.log(1 - random()) * mean

export const daysOf = ({ from, until }: Wish): number => (until - from) / DAY
