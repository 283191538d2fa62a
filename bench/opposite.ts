// How many carts a second take the same gear in opposite orders, and how often two of them wait for each other for ever.
// npm run bench:opposite -- [--seconds 60]
import { parseArgs } from 'node:util'
import pg from 'pg'
import type { Line } from '@/test/take-gear'
import { machine } from './numbers'
import { onThrowaway } from './throwaway'

const CLIENTS = 16
// Whoever comes gets what they want: only their order is in question.
const UNITS = 2 * CLIENTS
const DEADLOCK = '40P01'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } })
const SECONDS = Number(values.seconds)

type Deed = (isReversed: boolean) => Promise<void>

await onThrowaway(measure)

async function measure(url: string): Promise<void> {
  const { prisma } = await import('@/lib/db')
  const { cast, seedCast } = await import('@/prisma/cast')
  await seedCast(prisma)
  const { trailBike, cargoBike, bergen } = cast
  const cart: Line[] = [
    [trailBike.id, trailBike.m, 1],
    [trailBike.id, trailBike.l, 1],
    [cargoBike.id, cargoBike.only, 1],
  ]
  const variants = cart.map(([, variantId]) => variantId)
  await prisma.asset.createMany({
    data: variants.flatMap((variantId, kind) =>
      Array.from({ length: UNITS }, (_, n) => {
        const id = `opposite-${kind}-${n}`
        return { id, code: id.toUpperCase(), variantId, locationId: bergen.id, state: 'READY' as const }
      }),
    ),
  })
  const pool = new pg.Pool({ connectionString: url, max: CLIENTS })
  const lock = (inOrder: (asked: string[]) => string[]) => lockStock(pool, bergen.id, variants, inOrder)
  const rows: [string, Deed][] = [
    ['plain locks, in the order of the cart', lock((asked) => asked)],
    ['plain locks, in one order', lock((asked) => asked.toSorted())],
    ['a cart taken and given back', await takeAndFree(cart)],
  ]
  console.log(`${machine()}; ${CLIENTS} clients, ${SECONDS} s each\n`)
  console.log('| | carts/s | deadlocks | other errors |\n|---|--:|--:|--:|')
  for (const [name, deed] of rows) {
    const { done, deadlocks, others } = await run(deed)
    console.log(`| ${name} | ${(done / SECONDS).toFixed(1)} | ${deadlocks} | ${others} |`)
  }
  await pool.end()
  await prisma.$disconnect()
}

/** The yardstick: the rows of the stock locked one after the other, and let go. */
function lockStock(
  pool: pg.Pool,
  locationId: string,
  variants: string[],
  inOrder: (asked: string[]) => string[],
): Deed {
  const text = 'SELECT 1 FROM stock WHERE variant_id = $1 AND location_id = $2 FOR UPDATE'
  return async (isReversed) => {
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      for (const variantId of inOrder(isReversed ? variants.toReversed() : variants))
        await client.query({ name: 'lock', text, values: [variantId, locationId] })
      await client.query('COMMIT')
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    } finally {
      client.release()
    }
  }
}

/** Two transactions of the program: a bare booking with its gear, and the gear let go. */
async function takeAndFree(cart: Line[]): Promise<Deed> {
  const { between } = await import('@/test/book-gear')
  const { takeGear } = await import('@/test/take-gear')
  const { freeAllocations } = await import('@/lib/inventory/free-allocations')
  const { transact } = await import('@/lib/db')
  const period = between('2026-11-28 10:00', '2026-11-29 10:00')
  return async (isReversed) => {
    const bookingId = await takeGear(isReversed ? cart.toReversed() : cart, { period })
    await transact((tx) => freeAllocations(tx, bookingId))
  }
}

async function run(deed: Deed): Promise<{ done: number; deadlocks: number; others: number }> {
  const { sqlState } = await import('@/lib/db')
  const tally = { done: 0, deadlocks: 0, others: 0 }
  const end = performance.now() + SECONDS * 1000
  const codeOf = (error: unknown) => sqlState(error) ?? (error as { code?: string }).code
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      while (performance.now() < end)
        await deed(client % 2 === 1).then(
          () => tally.done++,
          (error) => tally[codeOf(error) === DEADLOCK ? 'deadlocks' : 'others']++,
        )
    }),
  )
  return tally
}
