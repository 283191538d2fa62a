-- CreateEnum
CREATE TYPE "LedgerKind" AS ENUM ('CAPTURE', 'REFUND', 'PAID_OTHERWISE', 'DEPOSIT_KEPT');

-- CreateEnum
CREATE TYPE "DifferenceKind" AS ENUM ('MISSING', 'EXTRA', 'AMOUNT', 'CURRENCY', 'DUPLICATE', 'LATE', 'STATE', 'BOOKS');

-- CreateEnum
CREATE TYPE "DifferenceEnd" AS ENUM ('SETTLED', 'GONE', 'EXPLAINED');

-- AlterTable
ALTER TABLE "payment" ADD COLUMN     "compare_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "id" UUID NOT NULL,
    "kind" "LedgerKind" NOT NULL,
    "booking_id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "capture_id" UUID,
    "refund_id" UUID,
    "deposit_capture_id" UUID,
    "refund_part_id" UUID,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "booked_on" TEXT NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_posting" (
    "entry_id" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "amount_minor" INTEGER NOT NULL,

    CONSTRAINT "ledger_posting_pkey" PRIMARY KEY ("entry_id","currency","account")
);

-- CreateTable
CREATE TABLE "ledger_unposted" (
    "receipt_id" UUID NOT NULL,

    CONSTRAINT "ledger_unposted_pkey" PRIMARY KEY ("receipt_id")
);

-- CreateTable
CREATE TABLE "book_difference" (
    "id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "kind" "DifferenceKind" NOT NULL,
    "subject" TEXT NOT NULL,
    "expected" TEXT,
    "found" TEXT,
    "reason" TEXT NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_how" "DifferenceEnd",
    "note" TEXT,
    "explained_by" TEXT,

    CONSTRAINT "book_difference_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ledger_capture" ON "ledger_entry"("capture_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_refund" ON "ledger_entry"("refund_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_deposit_capture" ON "ledger_entry"("deposit_capture_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_refund_part" ON "ledger_entry"("refund_part_id");

-- CreateIndex
CREATE INDEX "ledger_entry_booking_id_idx" ON "ledger_entry"("booking_id");

-- CreateIndex
CREATE INDEX "ledger_entry_payment_id_idx" ON "ledger_entry"("payment_id");

-- CreateIndex
CREATE INDEX "ledger_entry_recorded_at_idx" ON "ledger_entry"("recorded_at");

-- CreateIndex
CREATE INDEX "ledger_posting_account_idx" ON "ledger_posting"("account");

-- CreateIndex
CREATE INDEX "book_difference_payment_id_idx" ON "book_difference"("payment_id");

-- CreateIndex
CREATE INDEX "book_difference_resolved_at_first_seen_at_idx" ON "book_difference"("resolved_at", "first_seen_at");

-- CreateIndex
CREATE INDEX "payment_compare_at_idx" ON "payment"("compare_at");

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_refund_id_fkey" FOREIGN KEY ("refund_id") REFERENCES "refund"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_deposit_capture_id_fkey" FOREIGN KEY ("deposit_capture_id") REFERENCES "deposit_capture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_refund_part_id_fkey" FOREIGN KEY ("refund_part_id") REFERENCES "refund_part"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_posting" ADD CONSTRAINT "ledger_posting_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "ledger_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_unposted" ADD CONSTRAINT "ledger_unposted_receipt_id_fkey" FOREIGN KEY ("receipt_id") REFERENCES "receipt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "book_difference" ADD CONSTRAINT "book_difference_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: promises that hold even if the program is wrong.

ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_cause CHECK (
  (kind = 'CAPTURE') = (capture_id IS NOT NULL) AND (kind = 'REFUND') = (refund_id IS NOT NULL)
  AND (kind = 'PAID_OTHERWISE') = (refund_part_id IS NOT NULL) AND (kind = 'DEPOSIT_KEPT') = (deposit_capture_id IS NOT NULL));
ALTER TABLE ledger_posting ADD CONSTRAINT ledger_posting_amount CHECK (amount_minor <> 0);
ALTER TABLE ledger_posting ADD CONSTRAINT ledger_posting_account CHECK (account ~ '^[a-z]+(-[a-z]+)*(:[A-Za-z0-9-]+)*$');

-- Looked at when the transaction commits, since an entry comes before its postings; also for one that is added later.
CREATE FUNCTION refuse_unbalanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  entry UUID;
BEGIN
  IF TG_TABLE_NAME = 'ledger_entry' THEN entry := NEW.id; ELSE entry := NEW.entry_id; END IF;
  IF NOT EXISTS (SELECT 1 FROM ledger_posting WHERE entry_id = entry)
     OR EXISTS (SELECT 1 FROM ledger_posting WHERE entry_id = entry GROUP BY currency HAVING sum(amount_minor) <> 0)
  THEN
    RAISE EXCEPTION 'ledger entry % does not sum to zero', entry USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_entry_balances AFTER INSERT ON ledger_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced();
CREATE CONSTRAINT TRIGGER ledger_posting_balances AFTER INSERT ON ledger_posting
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced();
CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE ON ledger_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_posting_append_only BEFORE UPDATE OR DELETE ON ledger_posting FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE book_difference ADD CONSTRAINT book_difference_once
  EXCLUDE USING btree (payment_id WITH =, kind WITH =, subject WITH =) WHERE (resolved_at IS NULL);
ALTER TABLE book_difference ADD CONSTRAINT book_difference_end CHECK (
  (resolved_at IS NULL) = (resolved_how IS NULL)
  AND (resolved_how IS DISTINCT FROM 'EXPLAINED' OR (note IS NOT NULL AND explained_by IS NOT NULL)));

-- What had moved before is posted by the clock (job "ledger") from its receipts, and compared like everything else.
INSERT INTO ledger_unposted (receipt_id) SELECT id FROM receipt;
UPDATE payment SET compare_at = now() WHERE gateway_ref IS NOT NULL;
