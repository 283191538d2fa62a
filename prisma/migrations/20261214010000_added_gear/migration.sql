-- Gear that a renter added to a booking is a booking of its own, which says to which one it belongs: always the first.
ALTER TABLE "booking" ADD COLUMN "added_to_id" UUID;
CREATE INDEX "booking_added_to_id_idx" ON "booking"("added_to_id");
ALTER TABLE "booking" ADD CONSTRAINT "booking_added_to_id_fkey" FOREIGN KEY ("added_to_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "booking" ADD CONSTRAINT "booking_added_to" CHECK ("added_to_id" <> "id");

-- No chain, and all of it at one place: whoever stands there hands out all of it.
CREATE FUNCTION refuse_added_chain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM booking WHERE id = NEW.added_to_id
      AND (added_to_id IS NOT NULL OR location_id <> NEW.location_id))
    OR EXISTS (SELECT 1 FROM booking WHERE added_to_id = NEW.id) THEN
    RAISE EXCEPTION 'Booking % is not added to a first one at its own place.', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER booking_added_flat AFTER INSERT OR UPDATE OF added_to_id, location_id ON booking
  FOR EACH ROW WHEN (NEW.added_to_id IS NOT NULL) EXECUTE FUNCTION refuse_added_chain();
