-- Renters change the dates of a booking themselves, by the terms they accepted: what they gave up and did not get back is
-- kept with the change, and so is how much cancelling gave back at that moment, because putting a rental off does not raise it.

ALTER TABLE amendment ADD COLUMN by_renter BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE amendment ADD COLUMN kept_minor INTEGER NOT NULL DEFAULT 0;
ALTER TABLE amendment ADD COLUMN cancel_percent INTEGER;
ALTER TABLE amendment ADD CONSTRAINT amendment_by_terms CHECK (
  by_renter = (cancel_percent IS NOT NULL) AND cancel_percent BETWEEN 0 AND 100
  AND kept_minor >= 0 AND (by_renter OR kept_minor = 0)
);

-- A program may be let to change and cancel bookings.
ALTER TABLE api_key DROP CONSTRAINT api_key_scopes;
ALTER TABLE api_key ADD CONSTRAINT api_key_scopes CHECK (
  "scopes" IS NOT NULL AND cardinality("scopes") > 0
  AND "scopes" <@ ARRAY['catalogue:read', 'bookings:read', 'bookings:write', 'bookings:change', 'payments:read']
);
