-- Since when a unit is there, and from where it was moved: so that the past can be told by the stock of the past.

ALTER TABLE "asset" ADD COLUMN "added_at" TIMESTAMPTZ(3);
ALTER TABLE "block" ADD COLUMN "from_location_id" TEXT,
  ADD CONSTRAINT "block_from_location_id_fkey" FOREIGN KEY ("from_location_id") REFERENCES "location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was added by the program stands in the logbook, with the first and the last code of what came together.
UPDATE asset SET added_at = added.at FROM (
  SELECT at, facts ->> 'first' AS first, facts ->> 'last' AS last FROM logbook_entry WHERE what = 'asset.added') AS added
WHERE regexp_replace(asset.code, '[0-9]+$', '') = regexp_replace(added.first, '[0-9]+$', '')
  AND length(asset.code) BETWEEN length(added.first) AND length(added.last)
  AND asset.code COLLATE "C" BETWEEN added.first AND added.last;

-- Where a unit was before it left: where its last transfer had brought it, else where it was last booked.
UPDATE block SET from_location_id = coalesce(
  (SELECT earlier.to_location_id FROM block AS earlier
    WHERE earlier.asset_id = block.asset_id AND earlier.departed_at < block.departed_at ORDER BY earlier.departed_at DESC LIMIT 1),
  (SELECT allocation.location_id FROM allocation
    WHERE allocation.asset_id = block.asset_id AND allocation.line_id IS NOT NULL AND allocation.from_at < block.departed_at
    ORDER BY allocation.from_at DESC LIMIT 1))
WHERE block.departed_at IS NOT NULL;
