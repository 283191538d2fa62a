-- What a renter's own change costs more is paid in time, or the clock puts back the last dates that were paid for: until when,
-- which dates, and by how much the agreed rent falls then. It stands with the change, which is never edited.

ALTER TABLE amendment ADD COLUMN pay_until TIMESTAMPTZ(3);
ALTER TABLE amendment ADD COLUMN fallback_from_at TIMESTAMPTZ(3);
ALTER TABLE amendment ADD COLUMN fallback_until_at TIMESTAMPTZ(3);
ALTER TABLE amendment ADD COLUMN fallback_minor INTEGER;
ALTER TABLE amendment ADD COLUMN not_put_back_at TIMESTAMPTZ(3);
ALTER TABLE amendment ADD COLUMN by_clock BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE amendment ADD CONSTRAINT amendment_fallback CHECK (
  num_nulls(pay_until, fallback_from_at, fallback_until_at, fallback_minor) IN (0, 4)
  AND (pay_until IS NULL OR (by_renter AND fallback_from_at < fallback_until_at AND fallback_minor > 0))
  AND (not_put_back_at IS NULL OR pay_until IS NOT NULL)
);
ALTER TABLE amendment ADD CONSTRAINT amendment_by_clock CHECK (NOT (by_clock AND by_renter));
CREATE INDEX amendment_pay_until_idx ON amendment (pay_until);

-- Still never changed, but for one thing: once, that the dates before could not be put back.
CREATE FUNCTION refuse_change_of_amendment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.not_put_back_at IS NULL AND NEW.not_put_back_at IS NOT NULL
    AND to_jsonb(NEW) - 'not_put_back_at' = to_jsonb(OLD) - 'not_put_back_at'
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
DROP TRIGGER amendment_append_only ON amendment;
CREATE TRIGGER amendment_append_only BEFORE UPDATE OR DELETE ON amendment FOR EACH ROW EXECUTE FUNCTION refuse_change_of_amendment();
