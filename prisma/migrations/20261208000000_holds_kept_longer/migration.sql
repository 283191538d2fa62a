-- How often a renter who has not paid yet had the dates kept longer. How often they may is a rule of ours, in lib/booking/hold-rule.ts.
ALTER TABLE booking ADD COLUMN hold_extensions INTEGER NOT NULL DEFAULT 0;
ALTER TABLE booking ADD CONSTRAINT booking_hold_extensions CHECK (hold_extensions >= 0);
