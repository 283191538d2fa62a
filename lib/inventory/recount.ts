import { prisma, type Tx, transact } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { log } from '@/lib/log'
import { addDays } from '@/lib/period'
import { lockStock, type Place, samePlace } from './lock-stock'

// A minute's share: with all of them once a day this is enough for a hundred thousand places.
const MOST = 100

type Miscount = Place & { day: string | null; counted: string; found: string }

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
  if (due.length === 0) return { done: 0, failed: 0 }
  // A statement sees counters and stays as they are at one moment, so only what is wrong has to keep the bookers out.
  const wrong = await findWrong(prisma, due)
  const places = due.filter((place) => wrong.some((miscount) => samePlace(miscount, place)))
  for (const place of places) await mend(place)
  await remember(due, at)
  return { done: due.length - places.length, failed: places.length }
}

const findWrong = async (db: Pick<Tx, '$queryRaw'>, places: Place[]): Promise<Miscount[]> => [
  ...(await findWrongUnits(db, places)),
  ...(await findWrongDays(db, places)),
]

const mend = (place: Place): Promise<void> =>
  transact(async (tx) => {
    await lockStock(tx, [place])
    const wrong = await findWrong(tx, [place])
    if (wrong.length === 0) return
    log.error({ ...place, wrong: wrong.slice(0, 10) }, 'counters of the stock were wrong')
    await recountNow(tx, place)
  })

// Whoever is booking there at this moment is not waited for: the place is counted again a minute later.
const remember = (places: Place[], at: Date) => prisma.$executeRaw`
  UPDATE stock SET recounted_at = ${at} FROM (
    SELECT variant_id, location_id FROM stock
    WHERE (variant_id, location_id) IN (${among(places)}) FOR NO KEY UPDATE SKIP LOCKED) AS counted
  WHERE (stock.variant_id, stock.location_id) = (counted.variant_id, counted.location_id)`

const findWrongUnits = (db: Pick<Tx, '$queryRaw'>, places: Place[]) => db.$queryRaw<Miscount[]>`
  SELECT stock.variant_id AS "variantId", stock.location_id AS "locationId",
    NULL AS day, stock.units::text AS counted, count(asset.id)::text AS found
  FROM stock LEFT JOIN asset
    ON (asset.variant_id, asset.location_id, asset.state) = (stock.variant_id, stock.location_id, 'READY')
  WHERE (stock.variant_id, stock.location_id) IN (${among(places)})
  GROUP BY stock.variant_id, stock.location_id HAVING stock.units <> count(asset.id)`

const findWrongDays = (db: Pick<Tx, '$queryRaw'>, places: Place[]) => db.$queryRaw<Miscount[]>`
  SELECT place.variant_id AS "variantId", place.location_id AS "locationId", wrong.*
  FROM (${among(places)}) AS place (variant_id, location_id)
  CROSS JOIN LATERAL (
    SELECT coalesce(kept.day, found.day)::text AS day,
      format('%s/%s', kept.booked, kept.taken) AS counted, format('%s/%s', found.booked, found.taken) AS found
    FROM (SELECT * FROM true_days(place.variant_id, place.location_id)) AS found
    FULL JOIN (SELECT day, booked, taken FROM capacity_day
      WHERE (variant_id, location_id) = (place.variant_id, place.location_id) AND taken > 0) AS kept USING (day)
    WHERE (kept.booked, kept.taken) IS DISTINCT FROM (found.booked, found.taken)) AS wrong`

const among = (places: Place[]) => Prisma.sql`SELECT * FROM unnest(
  ${places.map(({ variantId }) => variantId)}::text[], ${places.map(({ locationId }) => locationId)}::text[])`

async function recountNow(tx: Tx, { variantId, locationId }: Place): Promise<void> {
  await tx.$executeRaw`SELECT recount_stock(ARRAY[${variantId}], ARRAY[${locationId}])`
  await tx.$executeRaw`DELETE FROM capacity_day WHERE variant_id = ${variantId} AND location_id = ${locationId}`
  await tx.$executeRaw`
    INSERT INTO capacity_day (variant_id, location_id, day, cap, booked, taken)
    SELECT ${variantId}, ${locationId}, day, greatest(stock.units, found.booked), found.booked, found.taken
    FROM true_days(${variantId}, ${locationId}) AS found
    JOIN stock ON stock.variant_id = ${variantId} AND stock.location_id = ${locationId}`
}
