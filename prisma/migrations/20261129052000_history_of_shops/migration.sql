-- What was changed about a shop or a product is looked up by its name; entries of bookings, which are nearly all, are left out.
CREATE INDEX logbook_history ON logbook_entry ((facts->>'about'), at DESC) WHERE booking_id IS NULL;
