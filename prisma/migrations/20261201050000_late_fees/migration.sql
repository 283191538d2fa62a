-- What being late costs: by the shop's policy, as it was promised with the booking; worked out when the gear is back, and
-- decided by a person.
ALTER TABLE "location" ADD COLUMN "late_policy" JSONB;
ALTER TABLE "booking" ADD COLUMN "late_policy" JSONB,
  ADD COLUMN "late" JSONB,
  ADD COLUMN "late_minor" INTEGER,
  ADD COLUMN "late_decided_at" TIMESTAMPTZ(3),
  ADD CONSTRAINT "booking_late" CHECK ("late_minor" > 0 AND "late" IS NOT NULL OR "late_minor" IS NULL AND "late" IS NULL);
CREATE INDEX "booking_late_undecided" ON "booking" ("location_id") WHERE "late_minor" IS NOT NULL AND "late_decided_at" IS NULL;
