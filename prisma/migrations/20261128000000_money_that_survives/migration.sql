-- AlterEnum
ALTER TYPE "AttemptFate" ADD VALUE 'WITHDRAWN';

-- AlterEnum
ALTER TYPE "AttemptKind" ADD VALUE 'STORED_CARD';

-- AlterEnum
ALTER TYPE "CheckoutCause" ADD VALUE 'DEPOSIT';

-- DropForeignKey
ALTER TABLE "deposit" DROP CONSTRAINT "deposit_payment_line_id_fkey";

-- AlterTable
ALTER TABLE "attempt" ADD COLUMN     "send_from" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "booking" ADD COLUMN     "returned_damaged" BOOLEAN;

-- AlterTable
ALTER TABLE "deposit" ADD COLUMN     "plan" JSONB,
ADD COLUMN     "release_due_at" TIMESTAMPTZ(3),
ADD COLUMN     "released_minor" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "secure_at" TIMESTAMPTZ(3),
ADD COLUMN     "secure_tries" INTEGER NOT NULL DEFAULT 0,
ALTER COLUMN "payment_line_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "location" ADD COLUMN     "release_after_hours" INTEGER;

-- AlterTable
ALTER TABLE "payment" ADD COLUMN     "gateway_form" JSONB,
ADD COLUMN     "lead_id" UUID,
ADD COLUMN     "method_scheme" TEXT,
ADD COLUMN     "stores_card" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "gateway_choice" (
    "location_id" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "gateway" TEXT NOT NULL,

    CONSTRAINT "gateway_choice_pkey" PRIMARY KEY ("location_id","method")
);

-- CreateTable
CREATE TABLE "stored_card" (
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "gateway" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "scheme" TEXT,
    "currency" TEXT NOT NULL,
    "most_minor" INTEGER NOT NULL,
    "consent_text" TEXT NOT NULL,
    "consent_hash" TEXT NOT NULL,
    "consented_at" TIMESTAMPTZ(3) NOT NULL,
    "usable_until" TIMESTAMPTZ(3) NOT NULL,
    "forgotten_at" TIMESTAMPTZ(3),

    CONSTRAINT "stored_card_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "stored_card_payment_id_key" ON "stored_card"("payment_id");

-- CreateIndex
CREATE INDEX "stored_card_booking_id_idx" ON "stored_card"("booking_id");

-- CreateIndex
CREATE INDEX "deposit_secure_at_idx" ON "deposit"("secure_at");

-- CreateIndex
CREATE INDEX "deposit_release_due_at_idx" ON "deposit"("release_due_at");

-- CreateIndex
CREATE INDEX "payment_lead_id_idx" ON "payment"("lead_id");

-- AddForeignKey
ALTER TABLE "gateway_choice" ADD CONSTRAINT "gateway_choice_location_id_fkey" FOREIGN KEY ("location_id") REFERENCES "location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "payment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_card" ADD CONSTRAINT "stored_card_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_card" ADD CONSTRAINT "stored_card_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deposit" ADD CONSTRAINT "deposit_payment_line_id_fkey" FOREIGN KEY ("payment_line_id") REFERENCES "payment_line"("id") ON DELETE SET NULL ON UPDATE CASCADE;




-- By hand: promises that hold even if the program is wrong.

ALTER TABLE deposit DROP CONSTRAINT deposit_amounts;
ALTER TABLE deposit ADD CONSTRAINT deposit_amounts CHECK (
  limit_minor > 0 AND captured_minor >= 0 AND released_minor >= 0 AND captured_minor + released_minor <= limit_minor
  AND refunded_minor >= 0 AND kept_minor >= 0 AND refunded_minor + kept_minor <= captured_minor);
ALTER TABLE stored_card ADD CONSTRAINT stored_card_most CHECK (most_minor > 0 AND consented_at < usable_until);
ALTER TABLE location ADD CONSTRAINT location_release_after CHECK (release_after_hours >= 0);
ALTER TABLE payment ADD CONSTRAINT payment_leads_itself CHECK (lead_id <> id);
