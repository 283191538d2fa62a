-- Who somebody was can be erased when nobody needs to know it any more; what they rented and paid stays, without a name.
ALTER TABLE booking ADD COLUMN erased_at TIMESTAMPTZ(3);
ALTER TABLE booking ADD CONSTRAINT booking_erased CHECK (
  erased_at IS NULL OR (contact_name = 'Erased' AND contact_email = '' AND contact_phone = '' AND held_from IS NULL));

-- The logbook is still never changed, but for one thing: in a booking that has been erased its renter's name becomes "Erased".
CREATE FUNCTION refuse_change_of_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE'
    AND EXISTS (SELECT 1 FROM booking WHERE id = OLD.booking_id AND erased_at IS NOT NULL)
    AND to_jsonb(NEW) - ARRAY['actor_id', 'actor_name', 'facts'] = to_jsonb(OLD) - ARRAY['actor_id', 'actor_name', 'facts']
    AND ((NEW.actor_name = OLD.actor_name AND NEW.actor_id IS NOT DISTINCT FROM OLD.actor_id)
      OR (OLD.actor_kind = 'RENTER' AND NEW.actor_name = 'Erased' AND NEW.actor_id IS NULL))
    AND (NEW.facts = OLD.facts OR (OLD.facts ? 'name' AND NEW.facts = OLD.facts || '{"name": "Erased"}'))
    AND (NEW.actor_name = 'Erased' OR NEW.facts ->> 'name' = 'Erased')
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
DROP TRIGGER logbook_append_only ON logbook_entry;
CREATE TRIGGER logbook_append_only BEFORE UPDATE OR DELETE ON logbook_entry FOR EACH ROW EXECUTE FUNCTION refuse_change_of_log();
