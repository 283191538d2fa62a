-- What comes only adds to the counters, so one statement from the rows that came is enough: half of what counting cost a
-- new stay was arrays, made to be taken apart again, and an update that never found a row.
CREATE OR REPLACE FUNCTION count_come() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO capacity_day (variant_id, location_id, day, cap, booked, taken)
  SELECT come.variant_id, come.location_id, days.day, stock.units, (count(*) FILTER (WHERE days.is_whole))::int, count(*)::int
  FROM come JOIN stock ON (stock.variant_id, stock.location_id) = (come.variant_id, come.location_id)
  CROSS JOIN LATERAL days_of(come.from_at, come.until_at) AS days
  WHERE come.live
  GROUP BY come.variant_id, come.location_id, days.day, stock.units
  ON CONFLICT (variant_id, location_id, day)
    DO UPDATE SET booked = capacity_day.booked + excluded.booked, taken = capacity_day.taken + excluded.taken;
  RETURN NULL;
END $$;

-- Few stays are blocks, and nobody looks for those that are none.
DROP INDEX "allocation_block_id_idx";
CREATE INDEX "allocation_block_id_idx" ON "allocation"("block_id") WHERE "block_id" IS NOT NULL;
