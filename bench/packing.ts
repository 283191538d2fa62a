// What late binding sells of a season that early binding does not, and what one packing costs in the processor.
import { type PackAsset, pack, type Stay } from '@/lib/inventory/pack'
import { machine, median } from './numbers'
import { DAY, daysOf, randomFrom, seasonOf } from './season'
import { bestFit, counting, firstFree, lateBinding, randomFree, type Sales, skipLocked } from './sellers'

const UNITS = 15
const LOADS = [0.7, 0.9, 1.1, 1.3]
const SEEDS = [1, 2, 3, 4, 5]

const SELLERS = [
  { name: 'early, a random free unit', sell: randomFree(99) },
  { name: 'early, the first free unit (SKIP LOCKED, nobody else)', sell: firstFree },
  { name: 'the same, 1 other holds one and rolls back', sell: skipLocked(1) },
  { name: 'the same, 3 others hold one each and roll back', sell: skipLocked(3) },
  { name: 'early, best fit', sell: bestFit },
  { name: 'late, 10 % pinned when booked', sell: lateBinding(true) },
  { name: 'late, handed out stays where it is', sell: lateBinding(false) },
  { name: 'counting alone', sell: counting },
]

console.log(`${machine()}; ${UNITS} units, 120 days, ${SEEDS.length} seeds`)
for (const load of LOADS) printSeason(load)
printCpu()

function printSeason(load: number): void {
  const seasons = SEEDS.map((seed) => seasonOf(seed, UNITS, load))
  const wished = seasons.flat()
  console.log(`\n${Math.round(load * 100)} % of all unit-days wanted, ${wished.length} wishes`)
  console.log(
    '| | bookings sold | unit-days sold | of the random unit | by seed | noes per 100 wishes with a unit free at every instant | moves per booking | gave up |\n|---|--:|--:|--:|--:|--:|--:|--:|',
  )
  let yardstick: number[] | undefined
  for (const { name, sell } of SELLERS) {
    const sales = seasons.map((wishes) => sell(wishes, UNITS))
    const days = sales.map(({ sold }) => sold.reduce((sum, wish) => sum + daysOf(wish), 0))
    yardstick ??= days
    const bySeed = days.map((sum, i) => sum / yardstick![i]!).sort((a, b) => a - b)
    const sold = total(sales, (one) => one.sold.length)
    const cells = [
      name,
      sold,
      sum(days),
      (sum(days) / sum(yardstick)).toFixed(3),
      `${bySeed[0]!.toFixed(3)}–${bySeed.at(-1)!.toFixed(3)}`,
      ((100 * total(sales, (one) => one.falseNoes)) / wished.length).toFixed(2),
      (total(sales, (one) => one.moves) / sold).toFixed(2),
      total(sales, (one) => one.gaveUp),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

function sum(values: number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
function total(sales: Sales[], of: (one: Sales) => number): number {
  return sum(sales.map(of))
}

/** One more booking in a full season of several sizes; the yardstick is to sort its stays by their beginning. */
function printCpu(): void {
  console.log(
    '\n| units × stays | what the booking needs | pack, ms | sort, ms | ratio |\n|---|---|--:|--:|--:|',
  )
  for (const [units, count] of [
    [10, 100],
    [20, 400],
    [100, 2_000],
    [500, 20_000],
  ] as const) {
    const { assets, stays } = fullSeason(units, count)
    for (const [name, asked] of Object.entries(askedOf(assets, stays))) {
      const ms = timeOf(() => pack(assets, asked))
      const sort = timeOf(() => [...asked].sort((a, b) => a.from - b.from))
      const cells = [`${units} × ${count}`, name, ms.toFixed(3), sort.toFixed(3), (ms / sort).toFixed(1)]
      console.log(`| ${cells.join(' | ')} |`)
    }
  }
}

/** Every unit busy with stays of one to fourteen days and up to two days between them. */
function fullSeason(units: number, count: number): { assets: PackAsset[]; stays: Stay[] } {
  const random = randomFrom(7)
  const assets = Array.from({ length: units }, (_, i) => ({ id: `a${i}`, from: -Infinity, until: Infinity }))
  const ends = assets.map(() => Math.floor(random() * 10) * DAY)
  const stays = Array.from({ length: count }, (_, i) => {
    const from = ends[i % units]! + Math.floor(random() * 3) * DAY
    const until = from + (1 + Math.floor(random() * 14)) * DAY
    ends[i % units] = until
    return { id: `s${i}`, from, until, assetId: assets[i % units]!.id, fixed: from < 10 * DAY }
  })
  return { assets, stays }
}

/** A booking that finds a free unit, one that others must make room for, one that is refused, and all of them anew. */
function askedOf(assets: PackAsset[], stays: Stay[]): Record<string, Stay[]> {
  const found: Record<string, Stay[]> = {}
  for (let day = 20; day < 50; day++)
    for (const length of [1, 3, 5, 8]) {
      const asked = { id: 'new', from: day * DAY, until: (day + length) * DAY, assetId: null, fixed: false }
      const packing = pack(assets, [...stays, asked])
      if (packing.kind === 'full') found['it is full'] ??= [...stays, asked]
      if (packing.kind !== 'packed') continue
      found[packing.moves.size === 1 ? 'a free unit' : 'others to move'] ??= [...stays, asked]
      if (Object.keys(found).length === 3) day = 50
    }
  found['all anew'] = stays.map((stay) => (stay.fixed ? stay : { ...stay, assetId: null }))
  return found
}

function timeOf(deed: () => unknown): number {
  const times: number[] = []
  const end = performance.now() + 1_000
  for (let turn = 0; turn < 5 || (performance.now() < end && turn < 200); turn++) {
    const started = process.cpuUsage()
    deed()
    const { user, system } = process.cpuUsage(started)
    times.push((user + system) / 1000)
  }
  return median(times)
}
