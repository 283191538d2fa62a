-- What is taken from a deposit while its renter objects lies in an account of its own until the claim is decided; the
-- decision is an entry, for which no money moves.

ALTER TYPE "LedgerKind" ADD VALUE 'CLAIM_UPHELD';
ALTER TABLE "ledger_entry" ADD COLUMN "claim_id" UUID,
  ADD CONSTRAINT "ledger_entry_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE UNIQUE INDEX "ledger_claim" ON "ledger_entry"("claim_id");

-- A value that is added in this transaction can only be compared as text in it.
ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_cause, ADD CONSTRAINT ledger_entry_cause CHECK (
  (kind::text = 'CAPTURE') = (capture_id IS NOT NULL) AND (kind::text = 'REFUND') = (refund_id IS NOT NULL)
  AND (kind::text = 'PAID_OTHERWISE') = (refund_part_id IS NOT NULL)
  AND (kind::text = 'DEPOSIT_KEPT') = (deposit_capture_id IS NOT NULL)
  AND (kind::text = 'CLAIM_UPHELD') = (claim_id IS NOT NULL));
