-- Commits that tell somebody wait for one another, so what comes in floods tells nobody: renters on the web who take gear into
-- a booking and go to pay. The desk is told when they have paid.
DROP TRIGGER logbook_told ON "logbook_entry";
CREATE TRIGGER logbook_told AFTER INSERT ON "logbook_entry" FOR EACH ROW
  WHEN (NOT (NEW.actor_kind = 'RENTER' AND NEW.what IN ('booking.held', 'checkout.opened')))
  EXECUTE FUNCTION tell_deed();
