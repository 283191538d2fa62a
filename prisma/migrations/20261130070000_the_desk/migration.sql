-- A booking made at the desk: its renter accepts the terms on their own phone, before they pay. Until then nobody has.
ALTER TABLE "booking" ALTER COLUMN "terms_accepted_at" DROP NOT NULL;
ALTER TABLE "booking" ADD CONSTRAINT "booking_terms_accepted"
  CHECK (terms_accepted_at IS NOT NULL OR state IN ('HELD', 'LAPSED', 'CANCELLED'));

-- Every deed stands in the logbook, so whoever watches a page of the desk is told from here: which booking, or an empty
-- word for what is about none. The same word twice in one transaction is heard once.
CREATE FUNCTION tell_deed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('deed', coalesce(NEW.booking_id::text, ''));
  RETURN NULL;
END $$;
CREATE TRIGGER logbook_told AFTER INSERT ON "logbook_entry" FOR EACH ROW EXECUTE FUNCTION tell_deed();

-- Somebody at the counter who was here before is found by their phone.
CREATE INDEX "booking_contact_phone_idx" ON "booking" ("contact_phone");
