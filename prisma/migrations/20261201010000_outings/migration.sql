-- What goes out and comes back is the unit: an outing is one asset's time with a renter, with its condition at both ends.
CREATE TYPE "Grade" AS ENUM ('AS_NEW', 'GOOD', 'WORN', 'DAMAGED');
CREATE TYPE "OutingEnd" AS ENUM ('BACK', 'LOST', 'SWAPPED');
CREATE TYPE "Moment" AS ENUM ('OUT', 'BACK');

CREATE TABLE "acceptance" (
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "moment" "Moment" NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "text_hash" TEXT NOT NULL,
    "actor_id" TEXT,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "acceptance_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "acceptance_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "acceptance_booking_id_idx" ON "acceptance"("booking_id");

CREATE TABLE "outing" (
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "allocation_id" UUID NOT NULL,
    "asset_id" TEXT NOT NULL,
    "out_at" TIMESTAMPTZ(3) NOT NULL,
    "out_by" TEXT,
    "grade_out" "Grade" NOT NULL,
    "note_out" TEXT NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended" "OutingEnd",
    "ended_by" TEXT,
    "grade_back" "Grade",
    "note_back" TEXT NOT NULL DEFAULT '',
    "accepted_out_id" UUID,
    CONSTRAINT "outing_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "outing_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "outing_allocation_id_fkey" FOREIGN KEY ("allocation_id") REFERENCES "allocation"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "outing_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "outing_accepted_out_id_fkey" FOREIGN KEY ("accepted_out_id") REFERENCES "acceptance"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    -- An outing that has ended says how, and gear that is back says in which condition.
    CONSTRAINT "outing_end" CHECK (
      ("ended_at" IS NULL) = ("ended" IS NULL) AND ("ended" IN ('BACK', 'SWAPPED')) IS NOT DISTINCT FROM
        (CASE WHEN "ended" IS NULL THEN NULL ELSE "grade_back" IS NOT NULL END)),
    CONSTRAINT "outing_period" CHECK ("ended_at" >= "out_at"),
    -- An asset is with one renter at a time, whatever was planned.
    CONSTRAINT "outing_one_at_a_time" EXCLUDE ("asset_id" WITH =) WHERE ("ended_at" IS NULL)
);
CREATE UNIQUE INDEX "outing_allocation_id_key" ON "outing"("allocation_id");
CREATE INDEX "outing_booking_id_idx" ON "outing"("booking_id");
CREATE INDEX "outing_asset_id_out_at_idx" ON "outing"("asset_id", "out_at");

-- Gear that was out before this was kept: everything that a booking that is out occupies.
INSERT INTO "outing" ("id", "booking_id", "allocation_id", "asset_id", "out_at", "grade_out", "note_out")
SELECT gen_random_uuid(), "booking"."id", "allocation"."id", "allocation"."asset_id",
  coalesce("booking"."handed_out_at", "allocation"."from_at"), 'GOOD', ''
FROM "booking"
JOIN "booking_line" ON "booking_line"."booking_id" = "booking"."id"
JOIN "allocation" ON "allocation"."line_id" = "booking_line"."id" AND "allocation"."live" AND "allocation"."asset_id" IS NOT NULL
WHERE "booking"."state" = 'OUT'
ON CONFLICT DO NOTHING;

-- Gear that came back and has to be looked at before it leaves again.
ALTER TABLE "asset" ADD COLUMN "inspect_since" TIMESTAMPTZ(3), ADD COLUMN "inspect_note" TEXT;

-- A photo shows what a capture is for, or a unit as it left or came back.
ALTER TABLE "photo" ALTER COLUMN "deposit_capture_id" DROP NOT NULL,
  ADD COLUMN "outing_id" UUID,
  ADD COLUMN "moment" "Moment",
  ADD CONSTRAINT "photo_outing_id_fkey" FOREIGN KEY ("outing_id") REFERENCES "outing"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "photo_cause" CHECK (
    num_nonnulls("deposit_capture_id", "outing_id") = 1 AND ("moment" IS NULL) = ("outing_id" IS NULL));
CREATE INDEX "photo_outing_id_idx" ON "photo"("outing_id");
