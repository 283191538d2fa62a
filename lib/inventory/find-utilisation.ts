import { prisma } from '@/lib/db'

/** Calendar days (YYYY-MM-DD), both inside, each as it is at the location. */
export type UtilisationQuestion = { fromOn: string; untilOn: string; locationId?: string }

/**
 * How much of a product was or is rented at a location: `rented[n]` units on the n-th day; half a day of one is 0.5. `there[n]`
 * is how many units there were on that day, `units` how many there are today.
 */
export type Utilisation = {
  productId: string
  slug: string
  product: string
  locationId: string
  location: string
  units: number
  there: number[]
  rented: number[]
}

/**
 * How much of the stock is rented, day by day, by product and location; one query however many there are. What counts is
 * the time between hand-out and take-back, or as it was booked while that is still to come; gear that is late counts until
 * now. Bookings that were not paid, cancelled, lapsed or never picked up count for nothing, and neither does turnaround. Kits
 * count as what they are made of. On a day that is over, the units are those of that day: each that belonged to the location
 * at some time of it, from when it was added or brought there until it was taken away or retired. Being in the workshop
 * changes nothing: it belongs there.
 */
export async function findUtilisation(
  { fromOn, untilOn, locationId }: UtilisationQuestion,
  at: Date,
): Promise<Utilisation[]> {
  const now = at.toISOString()
  const only = locationId ?? null
  const rows = await prisma.$queryRaw<Utilisation[]>`
    WITH place AS MATERIALIZED (
      SELECT variant.product_id, stock.location_id, sum(stock.units)::int AS units
      FROM stock JOIN variant ON variant.id = stock.variant_id
      WHERE ${only}::text IS NULL OR stock.location_id = ${only}::text
      GROUP BY variant.product_id, stock.location_id),
    day AS MATERIALIZED (
      SELECT location.id AS location_id, day::date AS day,
        day AT TIME ZONE location.time_zone AS starts, (day + interval '1 day') AT TIME ZONE location.time_zone AS ends
      FROM location, generate_series(${fromOn}::date::timestamp, ${untilOn}::date::timestamp, interval '1 day') AS day
      WHERE ${only}::text IS NULL OR location.id = ${only}::text),
    span AS (SELECT location_id, min(starts) AS starts, max(ends) AS ends FROM day GROUP BY location_id),
    moved AS MATERIALIZED (
      SELECT asset_id, from_location_id, departed_at AS ends,
        lag(departed_at) OVER (PARTITION BY asset_id ORDER BY departed_at) AS starts
      FROM block WHERE departed_at IS NOT NULL),
    presence AS MATERIALIZED (
      SELECT asset.variant_id, moved.from_location_id AS location_id,
        coalesce(moved.starts, asset.added_at, '-infinity') AS starts, moved.ends
      FROM moved JOIN asset ON asset.id = moved.asset_id
      UNION ALL
      SELECT asset.variant_id, asset.location_id,
        coalesce((SELECT max(moved.ends) FROM moved WHERE moved.asset_id = asset.id AND moved.from_location_id IS NOT NULL), asset.added_at, '-infinity'),
        CASE asset.state WHEN 'READY' THEN 'infinity'::timestamptz ELSE coalesce(
          (SELECT max(block.ended_at) FROM block WHERE block.asset_id = asset.id AND block.kind = 'RETIREMENT'), '-infinity') END
      FROM asset),
    past AS (
      SELECT variant.product_id, day.location_id, day.day, count(*)::int AS units
      FROM presence JOIN variant ON variant.id = presence.variant_id
      JOIN day ON day.location_id = presence.location_id AND day.ends <= ${now}::timestamptz
        AND presence.starts < day.ends AND presence.ends > day.starts
      GROUP BY variant.product_id, day.location_id, day.day),
    rent AS MATERIALIZED (
      SELECT variant.product_id, allocation.location_id, coalesce(booking.handed_out_at, booking.from_at) AS starts,
        CASE booking.state WHEN 'OUT' THEN greatest(booking.until_at, ${now}::timestamptz)
          ELSE coalesce(booking.taken_back_at, booking.until_at) END AS ends
      FROM span JOIN booking USING (location_id)
      JOIN booking_line ON booking_line.booking_id = booking.id
      JOIN allocation ON allocation.line_id = booking_line.id
      JOIN variant ON variant.id = allocation.variant_id
      WHERE booking.state IN ('CONFIRMED', 'OUT', 'RETURNED', 'COMPLETED')
        AND booking.from_at < span.ends + interval '7 days'
        -- Nobody keeps gear for months after it was due and then brings it back.
        AND (booking.until_at > span.starts - interval '90 days' OR booking.state = 'OUT')
        -- A hold that lapsed and was paid late has left the gear it had at first behind.
        AND (allocation.live OR allocation.pinned OR NOT EXISTS (
          SELECT 1 FROM allocation AS other WHERE other.line_id = allocation.line_id AND (other.live OR other.pinned)))),
    used AS (
      SELECT rent.product_id, day.location_id, day.day,
        sum(extract(epoch FROM least(rent.ends, day.ends) - greatest(rent.starts, day.starts))
          / extract(epoch FROM day.ends - day.starts))::float8 AS rented
      FROM rent JOIN day ON day.location_id = rent.location_id AND rent.starts < day.ends AND rent.ends > day.starts
      GROUP BY rent.product_id, day.location_id, day.day)
    SELECT product.id AS "productId", product.slug, product.name AS product, location.id AS "locationId",
      location.name AS location, place.units,
      array_agg(CASE WHEN day.ends <= ${now}::timestamptz THEN coalesce(past.units, 0) ELSE place.units END ORDER BY day.day) AS there,
      array_agg(coalesce(used.rented, 0) ORDER BY day.day) AS rented
    FROM place JOIN day USING (location_id)
    JOIN product ON product.id = place.product_id JOIN location ON location.id = place.location_id
    LEFT JOIN used ON used.product_id = place.product_id AND used.location_id = place.location_id AND used.day = day.day
    LEFT JOIN past ON past.product_id = place.product_id AND past.location_id = place.location_id AND past.day = day.day
    GROUP BY product.id, location.id, place.units
    HAVING place.units > 0 OR sum(used.rented) > 0 OR sum(past.units) > 0
    ORDER BY location.position, location.id, product.position, product.id`
  return rows.map((row) => ({ ...row, there: row.there.map(Number), rented: row.rented.map(Number) }))
}
