-- CreateEnum
CREATE TYPE "RefundReason" AS ENUM ('CANCELLED', 'NOT_AS_PROMISED', 'RETURNED_EARLY', 'OBJECTION', 'MISTAKE', 'GOODWILL');

-- CreateEnum
CREATE TYPE "ExtraReason" AS ENUM ('DAMAGE', 'DELAY', 'OTHER');

-- AlterTable
ALTER TABLE "attempt" ADD COLUMN     "refund_part_id" UUID;

-- AlterTable
ALTER TABLE "booking" ADD COLUMN     "cancellation" JSONB,
ADD COLUMN     "cancelled_at" TIMESTAMPTZ(3),
ADD COLUMN     "card_consent" JSONB;

-- AlterTable
ALTER TABLE "location" ADD COLUMN     "cancellation" JSONB;

-- AlterTable
ALTER TABLE "receipt" ADD COLUMN     "refund_part_id" UUID;

-- AlterTable
ALTER TABLE "refund" ADD COLUMN     "ask_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "refund_request" (
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "reason" "RefundReason" NOT NULL,
    "currency" TEXT NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "actor_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "refund_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund_part" (
    "id" UUID NOT NULL,
    "refund_request_id" UUID NOT NULL,
    "capture_id" UUID NOT NULL,
    "purpose" "Purpose" NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "why_not" TEXT,
    "paid_otherwise_at" TIMESTAMPTZ(3),
    "reference" TEXT,
    "paid_by_id" TEXT,

    CONSTRAINT "refund_part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_request" (
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "checkout_id" UUID NOT NULL,
    "reason" "ExtraReason" NOT NULL,
    "currency" TEXT NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "vat_rate_bp" INTEGER NOT NULL,
    "vat_treatment" TEXT NOT NULL,
    "deposit_capture_id" UUID,
    "link_sent_at" TIMESTAMPTZ(3),
    "actor_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "refund_request_once" ON "refund_request"("request_id");

-- CreateIndex
CREATE INDEX "refund_request_booking_id_idx" ON "refund_request"("booking_id");

-- CreateIndex
CREATE INDEX "refund_part_capture_id_idx" ON "refund_part"("capture_id");

-- CreateIndex
CREATE UNIQUE INDEX "refund_part_refund_request_id_position_key" ON "refund_part"("refund_request_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "payment_request_once" ON "payment_request"("request_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_request_checkout_id_key" ON "payment_request"("checkout_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_request_deposit_capture_id_key" ON "payment_request"("deposit_capture_id");

-- CreateIndex
CREATE INDEX "payment_request_booking_id_idx" ON "payment_request"("booking_id");

-- CreateIndex
CREATE INDEX "attempt_refund_part_id_idx" ON "attempt"("refund_part_id");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_refund_part" ON "receipt"("refund_part_id");

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_refund_part_id_fkey" FOREIGN KEY ("refund_part_id") REFERENCES "refund_part"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund_request" ADD CONSTRAINT "refund_request_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund_part" ADD CONSTRAINT "refund_part_refund_request_id_fkey" FOREIGN KEY ("refund_request_id") REFERENCES "refund_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund_part" ADD CONSTRAINT "refund_part_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_request" ADD CONSTRAINT "payment_request_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_request" ADD CONSTRAINT "payment_request_checkout_id_fkey" FOREIGN KEY ("checkout_id") REFERENCES "checkout"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_refund_part_id_fkey" FOREIGN KEY ("refund_part_id") REFERENCES "refund_part"("id") ON DELETE SET NULL ON UPDATE CASCADE;



-- By hand: promises that hold even if the program is wrong.

ALTER TABLE refund_request ADD CONSTRAINT refund_request_amount CHECK (amount_minor > 0);
ALTER TABLE refund_part ADD CONSTRAINT refund_part_amount CHECK (amount_minor > 0);
-- Money that left us in another way than it came must be findable at the bank.
ALTER TABLE refund_part ADD CONSTRAINT refund_part_paid_otherwise CHECK (
  (paid_otherwise_at IS NULL) = (reference IS NULL) AND (paid_otherwise_at IS NULL) = (paid_by_id IS NULL));
ALTER TABLE payment_request ADD CONSTRAINT payment_request_amount CHECK (amount_minor > 0);

CREATE TRIGGER refund_request_never_deleted BEFORE DELETE ON refund_request FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER refund_part_never_deleted BEFORE DELETE ON refund_part FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER payment_request_never_deleted BEFORE DELETE ON payment_request FOR EACH ROW EXECUTE FUNCTION refuse_delete();
