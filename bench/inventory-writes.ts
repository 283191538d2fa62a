import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { addDays, dayAfter, dayOf, instantOf, weekdayOfDay } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { startContender } from '@/test/contest'
import { takeGear } from '@/test/take-gear'
import { cpuOf } from './cpu'
import { name, unitsOf } from './gear-world'

const CLIENTS = 16
const SECONDS = 3
const CONTENDERS = 200
const CONTESTS = 5
const ZONE = cast.bergen.timeZone

export type Inserts = { perSecond: number; cpu: number }
export type Contest = { slowest: number; winners: number[]; errors: string[]; deadlocks: number }

/** The yardstick beside a stay of three days with all that hangs on it: its asset's exclusion, its counters, its indexes. */
export async function timeInserts(
  url: string,
  postgres: number,
  products: number,
): Promise<{ plain: Inserts; stay: Inserts }> {
  const pool = new pg.Pool({ connectionString: url, max: CLIENTS })
  // What the database says while it is stopped finds connections that are not closed yet.
  pool.on('error', () => {})
  await pool.query('CREATE TABLE IF NOT EXISTS bench_plain (id uuid PRIMARY KEY, at timestamptz, note text)')
  // Every booking has lines of its own, and two that are made at once are seldom of the same thing.
  const { rows: lines } = await pool.query<{ id: string }>(
    `SELECT id FROM booking_line WHERE product_id LIKE 'p%' LIMIT 10000`,
  )
  const text = `INSERT INTO allocation (id, cause, variant_id, location_id, asset_id, line_id, from_at, until_at, live)
    SELECT $1, 'BOOKING', variant_id, location_id, id, $2, $3, $4, true FROM asset WHERE id = $5 ON CONFLICT DO NOTHING`
  const units = unitsOf(products).sort(
    (one, other) => Number(one.split('-')[1]) - Number(other.split('-')[1]),
  )
  // Beyond all that is booked, another unit each time, and other days when all have had their turn; further on in each round.
  const { rows: last } = await pool.query<{ at: Date }>(
    `SELECT max(from_at) AS at FROM allocation WHERE asset_id = $1`,
    [units[0]],
  )
  const first = addDays(new Date(Math.max(+last[0]!.at, +addDays(new Date(), 200))), 10)
  let turn = 0
  const stay = () => {
    const from = addDays(first, Math.floor(turn / units.length) * 4)
    const [line, unit] = [lines[turn % lines.length]!.id, units[turn % units.length]]
    turn++
    const values = [randomUUID(), line, from, addDays(from, 3), unit]
    return pool.query({ name: 'stay', text, values })
  }
  const plain = () =>
    pool.query({
      name: 'plain',
      text: 'INSERT INTO bench_plain VALUES ($1, $2, $3)',
      values: [randomUUID(), new Date(), 'a row'],
    })
  const measured = { plain: await repeat(plain, postgres), stay: await repeat(stay, postgres) }
  await pool.end()
  return measured
}

async function repeat(deed: () => Promise<{ rowCount: number | null }>, postgres: number): Promise<Inserts> {
  const before = cpuOf(postgres)
  const begun = performance.now()
  let done = 0
  const client = async () => {
    while (performance.now() < begun + SECONDS * 1000) {
      const { rowCount } = await deed()
      if (rowCount !== 1) throw new Error('A row that nobody stands in the way of was not written.')
      done++
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  return { perSecond: (done * 1000) / (performance.now() - begun), cpu: (cpuOf(postgres) - before) / done }
}

/** Two hundred renters at once send the form for the last of four units, in a process of their own; again in other weeks. */
export async function contest(url: string): Promise<Contest> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const deadlocks = async () =>
    Number(
      (await client.query(`SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()`))
        .rows[0].deadlocks,
    )
  const before = await deadlocks()
  const app = startContender()
  const [product, size] = [name(1), `${name(1)}-a`]
  const answers: { problem: string | null; ms: number }[][] = []
  const at = new Date()
  const today = dayOf(at, ZONE)
  // Beyond all that is booked.
  const sunday = dayAfter(today, 126 - weekdayOfDay(today))
  const dayIn = (week: number, day: number) => instantOf(dayAfter(sunday, week * 7 + day), '10:00', ZONE)!
  // The first one warms up connections and the compiler, and does not count.
  for (let turn = 0; turn <= CONTESTS; turn++) {
    const period = { from: dayIn(turn, 2), until: dayIn(turn, 3) }
    await takeGear([[product, size, 3]], { period, locationId: cast.bergen.id })
    const asked = { from: period.from.toISOString(), until: period.until.toISOString() }
    const said = await app.contend({
      contenders: CONTENDERS,
      lines: [[[product, size, 1]]],
      period: asked,
      bookedAt: at.toISOString(),
    })
    if (turn > 0) answers.push(said)
  }
  await app.kill()
  const all = answers.flat()
  const result = {
    slowest: Math.max(...all.map(({ ms }) => ms)),
    winners: answers.map((said) => said.filter(({ problem }) => problem === null).length),
    errors: all.flatMap(({ problem }) => (problem && problem !== 'short' ? [problem] : [])),
    deadlocks: (await deadlocks()) - before,
  }
  await client.query(`UPDATE allocation SET live = false WHERE variant_id = $1 AND from_at >= $2 AND live`, [
    size,
    dayIn(0, 0),
  ])
  await client.end()
  return result
}
