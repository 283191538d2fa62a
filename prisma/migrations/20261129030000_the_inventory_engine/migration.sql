-- Gear is bound late: an allocation says which variant at which location is occupied and by what, and on which asset it
-- lies for now. Counters per day stand beside the allocations, so that one look tells what is plenty.

CREATE TYPE "AllocationCause" AS ENUM ('BOOKING', 'BLOCK');
CREATE TYPE "BlockKind" AS ENUM ('MAINTENANCE', 'TRANSFER', 'CLOSURE', 'ARRIVAL', 'RETIREMENT');

ALTER TABLE "product" ADD COLUMN "turnaround_before_minutes" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "turnaround_after_minutes" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE product ADD CONSTRAINT product_turnaround
  CHECK (turnaround_before_minutes BETWEEN 0 AND 10080 AND turnaround_after_minutes BETWEEN 0 AND 10080);

-- Goods in bulk (helmets, poles) are assets too, without a label of their own to scan.
ALTER TABLE "asset" ADD COLUMN "labelled" BOOLEAN NOT NULL DEFAULT true;

CREATE TABLE "kit_component" (
    "kit_id" TEXT NOT NULL,
    "component_id" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "kit_component_pkey" PRIMARY KEY ("kit_id","component_id")
);
ALTER TABLE "kit_component" ADD CONSTRAINT "kit_component_kit_id_fkey" FOREIGN KEY ("kit_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "kit_component" ADD CONSTRAINT "kit_component_component_id_fkey" FOREIGN KEY ("component_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "kit_component_component_id_idx" ON "kit_component"("component_id");
ALTER TABLE kit_component ADD CONSTRAINT kit_component_quantity CHECK (quantity BETWEEN 1 AND 100);
ALTER TABLE kit_component ADD CONSTRAINT kit_component_not_itself CHECK (kit_id <> component_id);

CREATE TABLE "block" (
    "id" UUID NOT NULL,
    "kind" "BlockKind" NOT NULL,
    "asset_id" TEXT NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3),
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "block_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "block" ADD CONSTRAINT "block_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "block_asset_id_idx" ON "block"("asset_id");
ALTER TABLE block ADD CONSTRAINT block_period CHECK (until_at IS NULL OR from_at < until_at);

-- How many units there are of a variant at a location. Whoever allocates, frees or moves locks this row first, in the order
-- of variant and location, so that nobody waits for somebody who waits for them.
CREATE TABLE "stock" (
    "variant_id" TEXT NOT NULL,
    "location_id" TEXT NOT NULL,
    "units" INTEGER NOT NULL,
    "kept_from_web" INTEGER NOT NULL DEFAULT 0,
    "recounted_at" TIMESTAMPTZ(3),

    CONSTRAINT "stock_pkey" PRIMARY KEY ("variant_id","location_id")
);
ALTER TABLE "stock" ADD CONSTRAINT "stock_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "stock" ADD CONSTRAINT "stock_location_id_fkey" FOREIGN KEY ("location_id") REFERENCES "location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE stock ADD CONSTRAINT stock_units CHECK (units >= 0 AND kept_from_web >= 0);

-- What of it is occupied on a day (of UTC): `taken` counts whoever has a part of the day, `booked` whoever has all of it.
-- Those who have all of it have it at the same time, so there are never more of them than units.
CREATE TABLE "capacity_day" (
    "variant_id" TEXT NOT NULL,
    "location_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "cap" INTEGER NOT NULL,
    "booked" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL,

    CONSTRAINT "capacity_day_pkey" PRIMARY KEY ("variant_id","location_id","day")
);
ALTER TABLE "capacity_day" ADD CONSTRAINT "capacity_day_stock_fkey" FOREIGN KEY ("variant_id", "location_id") REFERENCES "stock"("variant_id", "location_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE capacity_day ADD CONSTRAINT capacity_day_never_oversold CHECK (booked BETWEEN 0 AND cap);
ALTER TABLE capacity_day ADD CONSTRAINT capacity_day_taken CHECK (taken >= booked);

-- Allocations: what there are keep their asset.
ALTER TABLE "allocation" ADD COLUMN "cause" "AllocationCause" NOT NULL DEFAULT 'BOOKING',
  ADD COLUMN "variant_id" TEXT,
  ADD COLUMN "location_id" TEXT,
  ADD COLUMN "block_id" UUID,
  ADD COLUMN "pinned" BOOLEAN NOT NULL DEFAULT false,
  ALTER COLUMN "line_id" DROP NOT NULL,
  ALTER COLUMN "asset_id" DROP NOT NULL,
  ALTER COLUMN "until_at" DROP NOT NULL;
UPDATE allocation SET variant_id = asset.variant_id, location_id = asset.location_id FROM asset WHERE asset.id = allocation.asset_id;
-- Gear that is out is where it is.
UPDATE allocation SET pinned = true FROM booking_line, booking
  WHERE booking_line.id = allocation.line_id AND booking.id = booking_line.booking_id AND booking.state = 'OUT';
ALTER TABLE "allocation" ALTER COLUMN "variant_id" SET NOT NULL, ALTER COLUMN "location_id" SET NOT NULL, ALTER COLUMN "cause" DROP DEFAULT;
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_block_id_fkey" FOREIGN KEY ("block_id") REFERENCES "block"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "allocation_block_id_idx" ON "allocation"("block_id");
ALTER TABLE allocation ADD CONSTRAINT allocation_cause CHECK (
  CASE cause WHEN 'BOOKING' THEN line_id IS NOT NULL AND block_id IS NULL ELSE block_id IS NOT NULL AND line_id IS NULL AND pinned END);
-- What is ahead of a variant at a location is looked up by its end: the past is long, the future short.
CREATE INDEX allocation_ahead ON allocation (variant_id, location_id, (coalesce(until_at, 'infinity'::timestamptz))) INCLUDE (from_at) WHERE live;

-- An asset may leave its place for as long as a transaction moves others there, and no longer.
CREATE FUNCTION refuse_unbound() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM allocation WHERE id = NEW.id AND live AND asset_id IS NULL) THEN
    RAISE EXCEPTION 'Allocation % occupies no asset.', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER allocation_bound AFTER INSERT OR UPDATE ON allocation DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.live AND NEW.asset_id IS NULL) EXECUTE FUNCTION refuse_unbound();

-- A kit of kits would have to be taken apart for ever.
CREATE FUNCTION refuse_kit_of_kits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM kit_component WHERE kit_id = NEW.component_id OR component_id = NEW.kit_id) THEN
    RAISE EXCEPTION 'Kit % is made of kits.', NEW.kit_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER kit_component_flat AFTER INSERT OR UPDATE ON kit_component
  FOR EACH ROW EXECUTE FUNCTION refuse_kit_of_kits();

-- The days that a period has a part of, and whether it has all of each. What has no end is counted for 800 days.
CREATE FUNCTION days_of(from_at timestamptz, until_at timestamptz) RETURNS TABLE (day date, is_whole boolean)
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT d::date, from_at <= d AT TIME ZONE 'UTC' AND ends.at >= (d + interval '1 day') AT TIME ZONE 'UTC'
  FROM (SELECT coalesce(until_at, from_at + interval '19200 hours') AS at) AS ends,
    generate_series(date_trunc('day', from_at AT TIME ZONE 'UTC'), (ends.at - interval '1 millisecond') AT TIME ZONE 'UTC', interval '1 day') AS d
$$;

-- What the counters of a place should be.
CREATE FUNCTION true_days(variant text, location text) RETURNS TABLE (day date, booked int, taken int)
LANGUAGE sql STABLE AS $$
  SELECT days.day, (count(*) FILTER (WHERE days.is_whole))::int, count(*)::int
  FROM allocation CROSS JOIN LATERAL days_of(from_at, until_at) AS days
  WHERE allocation.variant_id = variant AND allocation.location_id = location AND live GROUP BY days.day
$$;

-- Adds to the counters, and takes away from them where a number is negative. What cannot be a row of its own belongs to one
-- that is there: who had a part of the day has all of it now, or none.
CREATE FUNCTION shift_capacity(variants text[], locations text[], days date[], whole int[], parts int[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  UPDATE capacity_day SET booked = booked + shift.whole, taken = taken + shift.part
  FROM unnest(variants, locations, days, whole, parts) AS shift (variant_id, location_id, day, whole, part)
  WHERE (shift.whole < 0 OR shift.part < 1 OR shift.whole > shift.part)
    AND (capacity_day.variant_id, capacity_day.location_id, capacity_day.day) = (shift.variant_id, shift.location_id, shift.day);
  INSERT INTO capacity_day (variant_id, location_id, day, cap, booked, taken)
  SELECT shift.variant_id, shift.location_id, shift.day, stock.units, shift.whole, shift.part
  FROM unnest(variants, locations, days, whole, parts) AS shift (variant_id, location_id, day, whole, part)
  JOIN stock USING (variant_id, location_id)
  WHERE shift.whole BETWEEN 0 AND shift.part AND shift.part > 0
  ON CONFLICT (variant_id, location_id, day)
    DO UPDATE SET booked = capacity_day.booked + excluded.booked, taken = capacity_day.taken + excluded.taken;
END $$;

CREATE FUNCTION count_come() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM shift_capacity(array_agg(variant_id), array_agg(location_id), array_agg(day), array_agg(whole), array_agg(part))
  FROM (SELECT variant_id, location_id, day, (count(*) FILTER (WHERE is_whole))::int AS whole, count(*)::int AS part
    FROM come CROSS JOIN LATERAL days_of(from_at, until_at) WHERE live
    GROUP BY variant_id, location_id, day) AS shifts
  HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE FUNCTION count_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM shift_capacity(array_agg(variant_id), array_agg(location_id), array_agg(day), array_agg(whole), array_agg(part))
  FROM (SELECT variant_id, location_id, day, -(count(*) FILTER (WHERE is_whole))::int AS whole, -count(*)::int AS part
    FROM gone CROSS JOIN LATERAL days_of(from_at, until_at) WHERE live
    GROUP BY variant_id, location_id, day) AS shifts
  HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE FUNCTION count_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM shift_capacity(array_agg(variant_id), array_agg(location_id), array_agg(day), array_agg(whole), array_agg(part))
  FROM (SELECT variant_id, location_id, day, sum(sign * is_whole::int)::int AS whole, sum(sign)::int AS part
    FROM (SELECT 1 AS sign, * FROM come WHERE live UNION ALL SELECT -1, * FROM gone WHERE live) AS both_ways
    CROSS JOIN LATERAL days_of(from_at, until_at)
    GROUP BY variant_id, location_id, day
    HAVING sum(sign) <> 0 OR sum(sign * is_whole::int) <> 0) AS shifts
  HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER allocation_counted_come AFTER INSERT ON allocation
  REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION count_come();
CREATE TRIGGER allocation_counted_gone AFTER DELETE ON allocation
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION count_gone();
CREATE TRIGGER allocation_counted_changed AFTER UPDATE ON allocation
  REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION count_changed();

-- Units are the assets that are rented at all; each day that is counted knows how many there are.
CREATE FUNCTION recount_stock(variants text[], locations text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO stock (variant_id, location_id, units)
  SELECT pair.variant_id, pair.location_id, count(asset.id)::int
  FROM (SELECT DISTINCT * FROM unnest(variants, locations) AS pair (variant_id, location_id)) AS pair
  LEFT JOIN asset ON asset.variant_id = pair.variant_id AND asset.location_id = pair.location_id AND asset.state = 'READY'
  GROUP BY pair.variant_id, pair.location_id ORDER BY pair.variant_id, pair.location_id
  ON CONFLICT (variant_id, location_id) DO UPDATE SET units = excluded.units WHERE stock.units <> excluded.units;
  UPDATE capacity_day SET cap = stock.units FROM stock
  WHERE (stock.variant_id, stock.location_id) = (capacity_day.variant_id, capacity_day.location_id)
    AND stock.variant_id = ANY (variants) AND capacity_day.cap <> stock.units
    -- Days that are over keep what they had.
    AND (capacity_day.day >= current_date - 1 OR stock.units > capacity_day.cap);
END $$;
CREATE FUNCTION count_assets_come() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM recount_stock(array_agg(variant_id), array_agg(location_id)) FROM come HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE FUNCTION count_assets_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM recount_stock(array_agg(variant_id), array_agg(location_id)) FROM gone HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE FUNCTION count_assets_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM recount_stock(array_agg(variant_id), array_agg(location_id))
  FROM (SELECT variant_id, location_id FROM come UNION SELECT variant_id, location_id FROM gone) AS both_ways HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER asset_counted_come AFTER INSERT ON asset
  REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION count_assets_come();
CREATE TRIGGER asset_counted_gone AFTER DELETE ON asset
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION count_assets_gone();
CREATE TRIGGER asset_counted_changed AFTER UPDATE ON asset
  REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION count_assets_changed();

-- The most units that are occupied at the same instant of a period. `except_holds_before`: holds that ran out by then do not count.
CREATE FUNCTION peak_of(variant text, location text, period_from timestamptz, period_until timestamptz, except_holds_before timestamptz)
RETURNS int LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH stay AS MATERIALIZED (
    SELECT from_at, until_at FROM allocation
    WHERE variant_id = variant AND location_id = location AND live
      AND coalesce(until_at, 'infinity'::timestamptz) > period_from AND from_at < period_until
      AND NOT EXISTS (SELECT 1 FROM booking_line JOIN booking ON booking.id = booking_line.booking_id
        WHERE booking_line.id = allocation.line_id AND booking.state = 'HELD' AND booking.hold_until < except_holds_before))
  SELECT coalesce(max(busy), 0)::int FROM (
    SELECT sum(step) OVER (ORDER BY at, step) AS busy FROM (
      SELECT greatest(from_at, period_from) AS at, 1 AS step FROM stay
      UNION ALL SELECT until_at, -1 FROM stay WHERE until_at < period_until) AS steps) AS line
$$;

-- Count what there is already.
SELECT recount_stock(array_agg(variant_id), array_agg(location_id)) FROM (SELECT DISTINCT variant_id, location_id FROM asset) AS pairs HAVING count(*) > 0;
INSERT INTO capacity_day (variant_id, location_id, day, cap, booked, taken)
SELECT stock.variant_id, stock.location_id, found.day, greatest(stock.units, found.booked), found.booked, found.taken
FROM stock CROSS JOIN LATERAL true_days(stock.variant_id, stock.location_id) AS found;
