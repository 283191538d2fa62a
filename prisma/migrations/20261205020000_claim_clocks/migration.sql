-- A renter is reminded before their time to answer a claim is over; what is asked for by link is to be paid by a day, and
-- what nobody has paid by then is let go by a person, or stays owed.

ALTER TABLE "claim" ADD COLUMN "remind_at" TIMESTAMPTZ(3),
  ADD COLUMN "pay_until" TIMESTAMPTZ(3),
  ADD COLUMN "rest_let_go_at" TIMESTAMPTZ(3);
CREATE INDEX "claim_remind_at_idx" ON "claim"("remind_at");
CREATE INDEX "claim_pay_until_idx" ON "claim"("pay_until");

UPDATE claim SET remind_at = answer_until - CASE profile WHEN 'FAST' THEN interval '2 days' ELSE interval '5 days' END
  WHERE state = 'NOTIFIED';
UPDATE claim SET pay_until = collected_at + interval '14 days' WHERE asked_minor > 0;
