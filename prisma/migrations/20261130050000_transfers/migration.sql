-- A unit that is moved to another location leaves the first one for good when it departs. From then on it belongs to the
-- second, and is on its way until it arrives: so what it can do there is known while it is still on the road.
ALTER TABLE "block" ADD COLUMN "to_location_id" TEXT, ADD COLUMN "departed_at" TIMESTAMPTZ(3);
ALTER TABLE "block" ADD CONSTRAINT "block_to_location_id_fkey" FOREIGN KEY ("to_location_id") REFERENCES "location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE block ADD CONSTRAINT block_transfer CHECK (
  (to_location_id IS NULL OR (kind = 'TRANSFER' AND until_at IS NOT NULL)) AND (departed_at IS NULL OR to_location_id IS NOT NULL));
