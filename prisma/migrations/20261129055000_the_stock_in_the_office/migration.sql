-- Whoever says who works here keeps the gear too, until they give that to somebody else.
UPDATE user_account SET duties = array_append(duties, 'gear') WHERE 'people' = ANY (duties) AND NOT 'gear' = ANY (duties);

-- What was done to the gear of a product is shown with it, newest first.
CREATE INDEX logbook_entry_of_gear ON logbook_entry ((facts ->> 'productId'), at DESC) WHERE facts ->> 'productId' IS NOT NULL;
