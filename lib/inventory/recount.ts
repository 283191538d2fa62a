import { prisma, type Tx, transact } from '@/lib/db'
import { log } from '@/lib/log'
import { addDays } from '@/lib/period'
import { lockStock, type Place } from './lock-stock'

// A minute's share: with all of them once a day this is enough for a hundred thousand places.
const MOST = 100

type Miscount = { day: string | null; counted: string; found: string }

/**
 * Compares the counters of places with what they count, each place once a day: units with assets, days with
 * allocations. Triggers keep them, so a difference is a defect; it is written to the log and mended. Answers how many
 * places were counted and how many of them were wrong.
 */
export async function recount(at: Date): Promise<{ done: number; failed: number }> {
  const due = await prisma.stock.findMany({
    where: { OR: [{ recountedAt: null }, { recountedAt: { lte: addDays(at, -1) } }] },
    select: { variantId: true, locationId: true },
    orderBy: { recountedAt: { sort: 'asc', nulls: 'first' } },
    take: MOST,
  })
  let failed = 0
  for (const place of due) if (await recountPlace(place, at)) failed++
  return { done: due.length - failed, failed }
}

/** True when something was wrong. */
const recountPlace = (place: Place, at: Date): Promise<boolean> =>
  transact(async (tx) => {
    await lockStock(tx, [place])
    const wrong = [...(await findWrongUnits(tx, place)), ...(await findWrongDays(tx, place))]
    if (wrong.length > 0) {
      log.error({ ...place, wrong: wrong.slice(0, 10) }, 'counters of the stock were wrong')
      await mend(tx, place)
    }
    await tx.stock.update({ where: { variantId_locationId: place }, data: { recountedAt: at } })
    return wrong.length > 0
  })

const findWrongUnits = (tx: Tx, { variantId, locationId }: Place) => tx.$queryRaw<Miscount[]>`
  SELECT NULL AS day, stock.units::text AS counted, count(asset.id)::text AS found
  FROM stock LEFT JOIN asset
    ON (asset.variant_id, asset.location_id, asset.state) = (stock.variant_id, stock.location_id, 'READY')
  WHERE stock.variant_id = ${variantId} AND stock.location_id = ${locationId}
  GROUP BY stock.units HAVING stock.units <> count(asset.id)`

const findWrongDays = (tx: Tx, { variantId, locationId }: Place) => tx.$queryRaw<Miscount[]>`
  SELECT coalesce(kept.day, found.day)::text AS day,
    format('%s/%s', kept.booked, kept.taken) AS counted, format('%s/%s', found.booked, found.taken) AS found
  FROM (SELECT * FROM true_days(${variantId}, ${locationId})) AS found
  FULL JOIN (SELECT day, booked, taken FROM capacity_day
    WHERE variant_id = ${variantId} AND location_id = ${locationId} AND taken > 0) AS kept USING (day)
  WHERE (kept.booked, kept.taken) IS DISTINCT FROM (found.booked, found.taken)`

async function mend(tx: Tx, { variantId, locationId }: Place): Promise<void> {
  await tx.$executeRaw`SELECT recount_stock(ARRAY[${variantId}], ARRAY[${locationId}])`
  await tx.$executeRaw`DELETE FROM capacity_day WHERE variant_id = ${variantId} AND location_id = ${locationId}`
  await tx.$executeRaw`
    INSERT INTO capacity_day (variant_id, location_id, day, cap, booked, taken)
    SELECT ${variantId}, ${locationId}, day, greatest(stock.units, found.booked), found.booked, found.taken
    FROM true_days(${variantId}, ${locationId}) AS found
    JOIN stock ON stock.variant_id = ${variantId} AND stock.location_id = ${locationId}`
}
