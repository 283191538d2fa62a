-- Damage claims: what a renter is to answer for, item by item, with a time to answer, a decision, and what was collected.

CREATE TYPE "ClaimProfile" AS ENUM ('FAST', 'STRICT');
CREATE TYPE "ClaimState" AS ENUM ('NOTIFIED', 'ACCEPTED', 'OBJECTED', 'UNANSWERED', 'DECIDED', 'WITHDRAWN', 'LAPSED');
CREATE TYPE "ClaimDocument" AS ENUM ('ESTIMATE', 'INVOICE');
CREATE TYPE "ClaimPart" AS ENUM ('DAMAGE', 'ESTIMATE', 'INVOICE', 'ANSWER');

CREATE TABLE "damage_price" (
    "id" UUID NOT NULL,
    "product_id" TEXT,
    "name" TEXT NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "added_by" TEXT NOT NULL,
    "ended_by" TEXT,
    CONSTRAINT "damage_price_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "damage_price_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "damage_price_worth" CHECK ("amount_minor" > 0 AND "name" <> ''),
    CONSTRAINT "damage_price_end" CHECK (("ended_at" IS NULL) = ("ended_by" IS NULL) AND "ended_at" >= "from_at")
);
CREATE INDEX "damage_price_product_id_idx" ON "damage_price"("product_id");

-- A price can be ended, once; whoever wants another one adds it.
CREATE FUNCTION refuse_other_price() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.ended_at IS NULL AND to_jsonb(NEW) - 'ended_at' - 'ended_by' = to_jsonb(OLD) - 'ended_at' - 'ended_by' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a price for damage stays as it was agreed to; end it and add another one';
END $$;
CREATE TRIGGER damage_price_frozen BEFORE UPDATE ON damage_price FOR EACH ROW EXECUTE FUNCTION refuse_other_price();
CREATE TRIGGER damage_price_never_deleted BEFORE DELETE ON damage_price FOR EACH ROW EXECUTE FUNCTION refuse_delete();

CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "profile" "ClaimProfile" NOT NULL,
    "terms" JSONB NOT NULL,
    "state" "ClaimState" NOT NULL,
    "currency" TEXT NOT NULL,
    "claimed_minor" INTEGER NOT NULL,
    "agreed_minor" INTEGER,
    "decided_minor" INTEGER,
    "note" TEXT NOT NULL,
    "price_list" JSONB NOT NULL,
    "price_list_hash" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "answer_until" TIMESTAMPTZ(3) NOT NULL,
    "decide_until" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by" TEXT,
    "answered_on" TEXT,
    "answer_note" TEXT NOT NULL DEFAULT '',
    "closed_at" TIMESTAMPTZ(3),
    "closed_by" TEXT,
    "decision_note" TEXT NOT NULL DEFAULT '',
    "capture_request_id" UUID NOT NULL,
    "extra_request_id" UUID NOT NULL,
    "refund_request_id" UUID NOT NULL,
    "under_objection_at" TIMESTAMPTZ(3),
    "collected_at" TIMESTAMPTZ(3),
    "from_deposit_minor" INTEGER,
    "asked_minor" INTEGER,
    "returned_minor" INTEGER,
    CONSTRAINT "claim_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "claim_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "claim_amounts" CHECK (
      "claimed_minor" > 0 AND "agreed_minor" BETWEEN 0 AND "claimed_minor" AND "decided_minor" BETWEEN 0 AND "claimed_minor"),
    CONSTRAINT "claim_clocks" CHECK ("opened_at" < "answer_until" AND "answer_until" <= "decide_until"),
    -- What is accepted or decided says how much, and nothing else does.
    CONSTRAINT "claim_decided" CHECK (("state" IN ('ACCEPTED', 'DECIDED')) = ("decided_minor" IS NOT NULL)),
    CONSTRAINT "claim_collected" CHECK (
      "collected_at" IS NULL OR "state" IN ('ACCEPTED', 'DECIDED') AND "from_deposit_minor" + "asked_minor" = "decided_minor"),
    -- A booking has one claim at a time that is still to be ended.
    CONSTRAINT "claim_one_open" EXCLUDE ("booking_id" WITH =) WHERE (
      "state" IN ('NOTIFIED', 'OBJECTED', 'UNANSWERED') OR "state" IN ('ACCEPTED', 'DECIDED') AND "collected_at" IS NULL)
);
CREATE UNIQUE INDEX "claim_once" ON "claim"("request_id");
CREATE UNIQUE INDEX "claim_capture_request_id_key" ON "claim"("capture_request_id");
CREATE UNIQUE INDEX "claim_extra_request_id_key" ON "claim"("extra_request_id");
CREATE UNIQUE INDEX "claim_refund_request_id_key" ON "claim"("refund_request_id");
CREATE INDEX "claim_booking_id_idx" ON "claim"("booking_id");
CREATE INDEX "claim_state_answer_until_idx" ON "claim"("state", "answer_until");
CREATE TRIGGER claim_never_deleted BEFORE DELETE ON claim FOR EACH ROW EXECUTE FUNCTION refuse_delete();

CREATE TABLE "claim_item" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "outing_id" UUID,
    "damage_price_id" UUID,
    "description" TEXT NOT NULL,
    "claimed_minor" INTEGER NOT NULL,
    "first_minor" INTEGER NOT NULL,
    "second_minor" INTEGER,
    "document" "ClaimDocument",
    "agreed_minor" INTEGER,
    "answer_note" TEXT NOT NULL DEFAULT '',
    "decided_minor" INTEGER,
    CONSTRAINT "claim_item_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "claim_item_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "claim_item_outing_id_fkey" FOREIGN KEY ("outing_id") REFERENCES "outing"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "claim_item_damage_price_id_fkey" FOREIGN KEY ("damage_price_id") REFERENCES "damage_price"("id") ON DELETE SET NULL ON UPDATE CASCADE,
    -- Of two estimates the lower one counts.
    CONSTRAINT "claim_item_amounts" CHECK (
      "claimed_minor" > 0 AND "claimed_minor" = least("first_minor", "second_minor")
      AND "agreed_minor" BETWEEN 0 AND "claimed_minor" AND "decided_minor" BETWEEN 0 AND "claimed_minor")
);
CREATE UNIQUE INDEX "claim_item_claim_id_position_key" ON "claim_item"("claim_id", "position");
CREATE TRIGGER claim_item_never_deleted BEFORE DELETE ON claim_item FOR EACH ROW EXECUTE FUNCTION refuse_delete();

-- A photo, or a paper, that goes with a claim: of the damage, of what it costs, or of what the renter answers.
ALTER TABLE "photo" ADD COLUMN "claim_id" UUID,
  ADD COLUMN "claim_item_id" UUID,
  ADD COLUMN "claim_part" "ClaimPart",
  ADD CONSTRAINT "photo_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "photo_claim_item_id_fkey" FOREIGN KEY ("claim_item_id") REFERENCES "claim_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  DROP CONSTRAINT "photo_cause",
  ADD CONSTRAINT "photo_cause" CHECK (
    num_nonnulls("deposit_capture_id", "outing_id", "claim_id") = 1
    AND ("moment" IS NULL) = ("outing_id" IS NULL)
    AND ("claim_part" IS NULL) = ("claim_id" IS NULL)
    AND ("claim_item_id" IS NULL OR "claim_part" IN ('ESTIMATE', 'INVOICE')));
CREATE INDEX "photo_claim_id_idx" ON "photo"("claim_id");
CREATE INDEX "photo_claim_item_id_idx" ON "photo"("claim_item_id");
