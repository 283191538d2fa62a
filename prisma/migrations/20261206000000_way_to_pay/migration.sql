-- What a renter has chosen to pay with before the gateway's own page, where a location sends it to another gateway.
ALTER TABLE checkout ADD COLUMN method TEXT;
ALTER TABLE checkout ADD CONSTRAINT checkout_method CHECK (method IN ('CARD', 'WALLET', 'DIRECT', 'INVOICE'));
ALTER TABLE gateway_choice ADD CONSTRAINT gateway_choice_method CHECK (method IN ('ANY', 'CARD', 'WALLET', 'DIRECT', 'INVOICE'));
