-- The dates of a booking can be changed after it was paid; what was agreed at first stays, and each change is kept.

ALTER TYPE "ExtraReason" ADD VALUE 'CHANGED_DATES';
ALTER TYPE "RefundReason" ADD VALUE 'CHANGED_DATES' AFTER 'CANCELLED';

ALTER TABLE "payment_request" ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3);

CREATE TABLE "amendment" (
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "was_from_at" TIMESTAMPTZ(3) NOT NULL,
    "was_until_at" TIMESTAMPTZ(3) NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3) NOT NULL,
    "difference_minor" INTEGER NOT NULL,
    "agreed_minor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "quote" JSONB NOT NULL,
    "reason" TEXT,
    "overridden" TEXT[],
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "amendment_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "amendment_once" ON "amendment"("request_id");
CREATE INDEX "amendment_booking_id_idx" ON "amendment"("booking_id");
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE amendment ADD CONSTRAINT amendment_period CHECK (was_from_at < was_until_at AND from_at < until_at);
CREATE TRIGGER amendment_append_only BEFORE UPDATE OR DELETE ON amendment FOR EACH ROW EXECUTE FUNCTION refuse_change();
