-- A stay that had a part of a day and now has all of it adds to `booked` alone. Its day is counted already, so it must be
-- updated: as a row to insert it would break a promise before it meets the one that is there.
CREATE OR REPLACE FUNCTION shift_capacity(variants text[], locations text[], days date[], whole int[], parts int[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  UPDATE capacity_day SET booked = booked + shift.whole, taken = taken + shift.part
  FROM unnest(variants, locations, days, whole, parts) AS shift (variant_id, location_id, day, whole, part)
  WHERE (least(shift.whole, shift.part) < 0 OR shift.whole > shift.part)
    AND (capacity_day.variant_id, capacity_day.location_id, capacity_day.day) = (shift.variant_id, shift.location_id, shift.day);
  INSERT INTO capacity_day (variant_id, location_id, day, cap, booked, taken)
  SELECT shift.variant_id, shift.location_id, shift.day, stock.units, shift.whole, shift.part
  FROM unnest(variants, locations, days, whole, parts) AS shift (variant_id, location_id, day, whole, part)
  JOIN stock USING (variant_id, location_id)
  WHERE least(shift.whole, shift.part) >= 0 AND shift.whole <= shift.part
  ON CONFLICT (variant_id, location_id, day)
    DO UPDATE SET booked = capacity_day.booked + excluded.booked, taken = capacity_day.taken + excluded.taken;
END $$;
