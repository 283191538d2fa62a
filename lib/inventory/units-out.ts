import { Prisma } from '@/lib/generated/prisma/client'

/**
 * The parts of a query that say how many units of a place are out at one instant of a period, turnaround included. Where
 * they stand, `place` is a row with variant_id, location_id, from_at and until_at. Days on which nothing is taken, or only
 * by stays that have all of the day, need no look at the stays themselves, unless a hold there has run out.
 */
export const UNITS_OUT = Prisma.sql`
  CASE WHEN day.taken = 0 THEN 0
  WHEN day.taken = day.booked AND NOT EXISTS (
    SELECT FROM lapsed WHERE variant_id = place.variant_id AND location_id = place.location_id) THEN day.taken
  ELSE (
    SELECT coalesce(max(busy), 0) FROM (
      SELECT sum(step) OVER (ORDER BY at, step) AS busy
      FROM (
        SELECT from_at, until_at FROM allocation
        WHERE variant_id = place.variant_id AND location_id = place.location_id AND live
          AND coalesce(until_at, 'infinity'::timestamptz) > place.from_at AND from_at < place.until_at
          AND id <> ALL (ARRAY (SELECT id FROM lapsed))) AS stay
      CROSS JOIN LATERAL (VALUES (greatest(stay.from_at, place.from_at), 1), (stay.until_at, -1)) AS turn (at, step)
      WHERE at < place.until_at) AS line) END`

/** The counters of the days that have a part of the period, joined as `day`. */
export const COUNTED_DAYS = Prisma.sql`
  LATERAL (
    SELECT coalesce(max(taken), 0) AS taken, coalesce(max(booked), 0) AS booked FROM capacity_day
    WHERE capacity_day.variant_id = place.variant_id AND capacity_day.location_id = place.location_id
      AND capacity_day.day BETWEEN (place.from_at AT TIME ZONE 'UTC')::date
        AND ((place.until_at - interval '1 millisecond') AT TIME ZONE 'UTC')::date) AS day`

/** Gear that is only held by somebody who ran out of time: booking it ends that hold, so it counts as free. */
export const lapsedBy = (at: Date): Prisma.Sql => Prisma.sql`
  lapsed AS MATERIALIZED (
    SELECT allocation.id, allocation.variant_id, allocation.location_id FROM booking
    JOIN booking_line ON booking_line.booking_id = booking.id
    JOIN allocation ON allocation.line_id = booking_line.id
    WHERE booking.state = 'HELD' AND booking.hold_until < ${at.toISOString()}::timestamptz AND allocation.live)`
