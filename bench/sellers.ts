import { type PackAsset, pack, type Stay } from '@/lib/inventory/pack'
import { randomFrom, type Wish } from './season'

/** What a way of binding gear made of a season. A "no" is false when at every instant of the wish a unit was free. */
export type Sales = { sold: Wish[]; falseNoes: number; moves: number; gaveUp: number }

export type Seller = (wishes: Wish[], units: number) => Sales

type Placed = Wish & { unit: number }

/** Binds a unit at booking, the one that `choose` takes out of the free ones, and never moves it. */
export const earlyBinding =
  (choose: (free: number[], wish: Wish, placed: Placed[]) => number | undefined): Seller =>
  (wishes, units) => {
    const placed: Placed[] = []
    const sales: Sales = { sold: [], falseNoes: 0, moves: 0, gaveUp: 0 }
    for (const wish of wishes) {
      const inTheWay = placed.filter((one) => overlaps(one, wish))
      const free = range(units).filter((unit) => !inTheWay.some((one) => one.unit === unit))
      const unit = choose(free, wish, placed)
      if (unit !== undefined) {
        placed.push({ ...wish, unit })
        sales.sold.push(wish)
      } else if (mostAtOnce(inTheWay, wish) < units) sales.falseNoes++
    }
    return sales
  }

export const randomFree = (seed: number): Seller => {
  const random = randomFrom(seed)
  return earlyBinding((free) => free[Math.floor(random() * free.length)])
}

export const firstFree: Seller = earlyBinding((free) => free[0])

export const bestFit: Seller = earlyBinding((free, wish, placed) => {
  const slack = (unit: number) => {
    const row = placed.filter((one) => one.unit === unit)
    const before = Math.max(-1e13, ...row.map(({ until }) => until).filter((until) => until <= wish.from))
    const after = Math.min(1e13, ...row.map(({ from }) => from).filter((from) => from >= wish.until))
    return after - before
  }
  return free.map((unit) => ({ unit, slack: slack(unit) })).sort((a, b) => a.slack - b.slack)[0]?.unit
})

/**
 * FOR UPDATE SKIP LOCKED while others look at the same days in the same moment: each of them holds the first unit that
 * nobody holds yet, and then rolls back. Whoever comes last skips what they hold and never looks again.
 */
export const skipLocked = (others: number): Seller => earlyBinding((free) => free[others])

/** Late binding: packs anew at each booking; what was handed out by then stays where it is, and so do pins if there are. */
export const lateBinding =
  (withPins: boolean): Seller =>
  (wishes, units) => {
    const assets: PackAsset[] = range(units).map((unit) => ({
      id: `${unit}`,
      from: -Infinity,
      until: Infinity,
    }))
    const standing = new Map<string, { wish: Wish; assetId: string }>()
    const sales: Sales = { sold: [], falseNoes: 0, moves: 0, gaveUp: 0 }
    for (const wish of wishes) {
      const stays = [...standing.values()].map(({ wish: { id, from, until, pinned }, assetId }) => {
        return { id, from, until, assetId, fixed: from <= wish.bookedAt || (withPins && pinned) }
      })
      const asked: Stay = { id: wish.id, from: wish.from, until: wish.until, assetId: null, fixed: false }
      const packing = pack(assets, [...stays.filter(({ until }) => until > wish.bookedAt), asked])
      if (packing.kind === 'packed') {
        sales.sold.push(wish)
        sales.moves += packing.moves.size - 1
        for (const [id, assetId] of packing.moves)
          standing.set(id, { wish: standing.get(id)?.wish ?? wish, assetId })
      } else if (packing.kind !== 'full') {
        sales.falseNoes++
        if (packing.kind === 'gave-up') sales.gaveUp++
      }
    }
    return sales
  }

/** Asks only whether at every instant fewer are out than there are units, and binds none: nobody can say yes more often. */
export const counting: Seller = (wishes, units) => {
  const sold: Wish[] = []
  for (const wish of wishes)
    if (
      mostAtOnce(
        sold.filter((one) => overlaps(one, wish)),
        wish,
      ) < units
    )
      sold.push(wish)
  return { sold, falseNoes: 0, moves: 0, gaveUp: 0 }
}

const overlaps = (a: Wish, b: Wish): boolean => a.from < b.until && b.from < a.until

/** How many of those that overlap a wish are out at once during it. */
function mostAtOnce(inTheWay: Wish[], wish: Wish): number {
  const instants = [wish.from, ...inTheWay.map(({ from }) => from).filter((from) => from > wish.from)]
  return Math.max(
    ...instants.map((at) => inTheWay.filter(({ from, until }) => from <= at && at < until).length),
  )
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i)
