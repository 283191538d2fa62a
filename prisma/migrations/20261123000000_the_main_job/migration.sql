-- CreateEnum
CREATE TYPE "PriceUnit" AS ENUM ('HOUR', 'DAY', 'THREE_DAYS', 'WEEK');

-- CreateEnum
CREATE TYPE "AssetState" AS ENUM ('READY', 'BLOCKED', 'RETIRED');

-- CreateEnum
CREATE TYPE "BookingState" AS ENUM ('HELD', 'CONFIRMED', 'OUT', 'RETURNED', 'COMPLETED', 'LAPSED', 'CANCELLED', 'NO_SHOW');

-- CreateEnum
CREATE TYPE "CheckoutCause" AS ENUM ('BOOKING', 'EXTRA');

-- CreateEnum
CREATE TYPE "PaymentEnd" AS ENUM ('RELEASED', 'TERMINATED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "Purpose" AS ENUM ('RENT', 'DEPOSIT', 'LATE_FEE', 'DAMAGE', 'EXTRA');

-- CreateEnum
CREATE TYPE "DepositEnding" AS ENUM ('LAPSES', 'RELEASE', 'REFUND');

-- CreateEnum
CREATE TYPE "CaptureReason" AS ENUM ('DAMAGE', 'DELAY');

-- CreateEnum
CREATE TYPE "AttemptKind" AS ENUM ('CHECKOUT', 'CAPTURE', 'RELEASE', 'REFUND');

-- CreateEnum
CREATE TYPE "AttemptFate" AS ENUM ('PREPARED', 'SENT', 'WAITING', 'UNKNOWN', 'DONE', 'DECLINED', 'REFUSED');

-- CreateEnum
CREATE TYPE "RefundState" AS ENUM ('PENDING', 'DONE', 'FAILED');

-- CreateEnum
CREATE TYPE "ReceiptKind" AS ENUM ('SALE', 'DEPOSIT', 'REFUND');

-- CreateEnum
CREATE TYPE "NoticeState" AS ENUM ('QUEUED', 'SENDING', 'SENT', 'FAILED');

-- CreateTable
CREATE TABLE "location" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "location_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opening_hours" (
    "location_id" TEXT NOT NULL,
    "weekday" INTEGER NOT NULL,
    "opens_minute" INTEGER NOT NULL,
    "closes_minute" INTEGER NOT NULL,

    CONSTRAINT "opening_hours_pkey" PRIMARY KEY ("location_id","weekday")
);

-- CreateTable
CREATE TABLE "product" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "style" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "illustration" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "deposit_minor" INTEGER NOT NULL,
    "vat_rate_bp" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "variant" (
    "id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "variant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price_tier" (
    "product_id" TEXT NOT NULL,
    "unit" "PriceUnit" NOT NULL,
    "price_minor" INTEGER NOT NULL,

    CONSTRAINT "price_tier_pkey" PRIMARY KEY ("product_id","unit")
);

-- CreateTable
CREATE TABLE "asset" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "variant_id" TEXT NOT NULL,
    "location_id" TEXT NOT NULL,
    "state" "AssetState" NOT NULL,

    CONSTRAINT "asset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "allocation" (
    "id" UUID NOT NULL,
    "asset_id" TEXT NOT NULL,
    "line_id" UUID NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3) NOT NULL,
    "live" BOOLEAN NOT NULL,

    CONSTRAINT "allocation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "booking" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "state" "BookingState" NOT NULL,
    "location_id" TEXT NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3) NOT NULL,
    "hold_until" TIMESTAMPTZ(3),
    "contact_name" TEXT NOT NULL,
    "contact_email" TEXT NOT NULL,
    "contact_phone" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "rent_minor" INTEGER NOT NULL,
    "deposit_minor" INTEGER NOT NULL,
    "quote" JSONB NOT NULL,
    "terms_version" TEXT NOT NULL,
    "terms_text" TEXT NOT NULL,
    "terms_hash" TEXT NOT NULL,
    "terms_accepted_at" TIMESTAMPTZ(3) NOT NULL,
    "request_id" UUID NOT NULL,
    "request_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "handed_out_at" TIMESTAMPTZ(3),
    "taken_back_at" TIMESTAMPTZ(3),

    CONSTRAINT "booking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "booking_line" (
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "product_id" TEXT NOT NULL,
    "variant_id" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "rent_minor" INTEGER NOT NULL,
    "deposit_minor" INTEGER NOT NULL,
    "vat_rate_bp" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "booking_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "checkout" (
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "cause" "CheckoutCause" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "checkout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment" (
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "checkout_id" UUID NOT NULL,
    "gateway" TEXT NOT NULL,
    "gateway_ref" TEXT,
    "gateway_url" TEXT,
    "webhook_secret" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "authorized_minor" INTEGER NOT NULL DEFAULT 0,
    "captured_minor" INTEGER NOT NULL DEFAULT 0,
    "refunded_minor" INTEGER NOT NULL DEFAULT 0,
    "released_minor" INTEGER NOT NULL DEFAULT 0,
    "method_kind" TEXT,
    "method_label" TEXT,
    "authorized_at" TIMESTAMPTZ(3),
    "guaranteed_until" TIMESTAMPTZ(3),
    "capturable_until" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ended_how" "PaymentEnd",
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_line" (
    "id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "purpose" "Purpose" NOT NULL,
    "reference" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "vat_rate_bp" INTEGER NOT NULL,
    "captured_minor" INTEGER NOT NULL DEFAULT 0,
    "refunded_minor" INTEGER NOT NULL DEFAULT 0,
    "position" INTEGER NOT NULL,

    CONSTRAINT "payment_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deposit" (
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "payment_line_id" UUID NOT NULL,
    "currency" TEXT NOT NULL,
    "limit_minor" INTEGER NOT NULL,
    "captured_minor" INTEGER NOT NULL DEFAULT 0,
    "refunded_minor" INTEGER NOT NULL DEFAULT 0,
    "kept_minor" INTEGER NOT NULL DEFAULT 0,
    "ending" "DepositEnding" NOT NULL,
    "guaranteed_until" TIMESTAMPTZ(3),
    "capturable_until" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "deposit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deposit_capture" (
    "id" UUID NOT NULL,
    "deposit_id" UUID NOT NULL,
    "attempt_id" UUID,
    "request_id" UUID NOT NULL,
    "reason" "CaptureReason" NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "vat_rate_bp" INTEGER NOT NULL,
    "vat_treatment" TEXT NOT NULL,
    "asked_payment_id" UUID,
    "actor_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deposit_capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "photo" (
    "id" UUID NOT NULL,
    "deposit_capture_id" UUID NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "photo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "kind" "AttemptKind" NOT NULL,
    "fate" "AttemptFate" NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "purpose" "Purpose",
    "capture_id" UUID,
    "cause" TEXT NOT NULL,
    "actor_id" TEXT,
    "reason" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "ask_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capture" (
    "id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "attempt_id" UUID,
    "gateway_ref" TEXT NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "lines" JSONB NOT NULL,
    "captured_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund" (
    "id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "capture_id" UUID,
    "attempt_id" UUID,
    "gateway_ref" TEXT NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "state" "RefundState" NOT NULL,
    "refunded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "refund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gateway_event" (
    "id" UUID NOT NULL,
    "gateway" TEXT NOT NULL,
    "event_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "payment_id" UUID NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "handled_at" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "gateway_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipt" (
    "id" UUID NOT NULL,
    "series" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "ReceiptKind" NOT NULL,
    "booking_id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "capture_id" UUID,
    "refund_id" UUID,
    "deposit_capture_id" UUID,
    "location_id" TEXT NOT NULL,
    "method_kind" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "amount_minor" INTEGER NOT NULL,
    "vat_minor" INTEGER NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "issued_on" TEXT NOT NULL,
    "snapshot" JSONB NOT NULL,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipt_file" (
    "receipt_id" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "receipt_file_pkey" PRIMARY KEY ("receipt_id")
);

-- CreateTable
CREATE TABLE "counter" (
    "series" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "counter_pkey" PRIMARY KEY ("series")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "once_key" TEXT NOT NULL,
    "booking_id" UUID,
    "recipient" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "receipt_ids" UUID[],
    "state" "NoticeState" NOT NULL,
    "subject" TEXT,
    "text" TEXT,
    "html" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "send_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logbook_entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "booking_id" UUID,
    "facts" JSONB NOT NULL,

    CONSTRAINT "logbook_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_account" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" TIMESTAMPTZ(3),
    "name" TEXT,
    "image" TEXT,
    "password_hash" TEXT,
    "duties" TEXT[],
    "disabled_at" TIMESTAMPTZ(3),
    "sessions_from" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification_token" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_token_pkey" PRIMARY KEY ("identifier","token")
);

-- CreateTable
CREATE TABLE "sign_in_throttle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "job_run" (
    "job" TEXT NOT NULL,
    "ran_at" TIMESTAMPTZ(3) NOT NULL,
    "done" INTEGER NOT NULL,
    "failed" INTEGER NOT NULL,
    "problem" TEXT,

    CONSTRAINT "job_run_pkey" PRIMARY KEY ("job")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "location_slug_key" ON "location"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "product_slug_key" ON "product"("slug");

-- CreateIndex
CREATE INDEX "variant_product_id_idx" ON "variant"("product_id");

-- CreateIndex
CREATE UNIQUE INDEX "asset_code_key" ON "asset"("code");

-- CreateIndex
CREATE INDEX "asset_variant_id_location_id_idx" ON "asset"("variant_id", "location_id");

-- CreateIndex
CREATE INDEX "allocation_line_id_idx" ON "allocation"("line_id");

-- CreateIndex
CREATE UNIQUE INDEX "booking_number_key" ON "booking"("number");

-- CreateIndex
CREATE UNIQUE INDEX "booking_request_once" ON "booking"("request_id");

-- CreateIndex
CREATE INDEX "booking_contact_email_idx" ON "booking"("contact_email");

-- CreateIndex
CREATE INDEX "booking_state_hold_until_idx" ON "booking"("state", "hold_until");

-- CreateIndex
CREATE INDEX "booking_location_id_from_at_idx" ON "booking"("location_id", "from_at");

-- CreateIndex
CREATE INDEX "booking_location_id_until_at_idx" ON "booking"("location_id", "until_at");

-- CreateIndex
CREATE INDEX "booking_line_booking_id_idx" ON "booking_line"("booking_id");

-- CreateIndex
CREATE INDEX "checkout_booking_id_idx" ON "checkout"("booking_id");

-- CreateIndex
CREATE INDEX "payment_booking_id_idx" ON "payment"("booking_id");

-- CreateIndex
CREATE INDEX "payment_checkout_id_idx" ON "payment"("checkout_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_gateway_gateway_ref_key" ON "payment"("gateway", "gateway_ref");

-- CreateIndex
CREATE UNIQUE INDEX "payment_line_payment_id_reference_key" ON "payment_line"("payment_id", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "deposit_booking_id_key" ON "deposit"("booking_id");

-- CreateIndex
CREATE UNIQUE INDEX "deposit_payment_line_id_key" ON "deposit"("payment_line_id");

-- CreateIndex
CREATE UNIQUE INDEX "deposit_capture_attempt_id_key" ON "deposit_capture"("attempt_id");

-- CreateIndex
CREATE UNIQUE INDEX "deposit_capture_request_id_key" ON "deposit_capture"("request_id");

-- CreateIndex
CREATE UNIQUE INDEX "deposit_capture_asked_payment_id_key" ON "deposit_capture"("asked_payment_id");

-- CreateIndex
CREATE INDEX "deposit_capture_deposit_id_idx" ON "deposit_capture"("deposit_id");

-- CreateIndex
CREATE INDEX "photo_deposit_capture_id_idx" ON "photo"("deposit_capture_id");

-- CreateIndex
CREATE INDEX "attempt_payment_id_idx" ON "attempt"("payment_id");

-- CreateIndex
CREATE INDEX "attempt_fate_ask_at_idx" ON "attempt"("fate", "ask_at");

-- CreateIndex
CREATE UNIQUE INDEX "capture_payment_id_gateway_ref_key" ON "capture"("payment_id", "gateway_ref");

-- CreateIndex
CREATE UNIQUE INDEX "refund_payment_id_gateway_ref_key" ON "refund"("payment_id", "gateway_ref");

-- CreateIndex
CREATE INDEX "gateway_event_handled_at_idx" ON "gateway_event"("handled_at");

-- CreateIndex
CREATE UNIQUE INDEX "gateway_event_once" ON "gateway_event"("gateway", "event_key");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_capture" ON "receipt"("capture_id");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_refund" ON "receipt"("refund_id");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_deposit_capture_id_key" ON "receipt"("deposit_capture_id");

-- CreateIndex
CREATE INDEX "receipt_booking_id_idx" ON "receipt"("booking_id");

-- CreateIndex
CREATE INDEX "receipt_issued_on_idx" ON "receipt"("issued_on");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_number" ON "receipt"("series", "number");

-- CreateIndex
CREATE UNIQUE INDEX "notice_once_key_key" ON "notice"("once_key");

-- CreateIndex
CREATE INDEX "notice_state_send_at_idx" ON "notice"("state", "send_at");

-- CreateIndex
CREATE INDEX "notice_booking_id_idx" ON "notice"("booking_id");

-- CreateIndex
CREATE INDEX "logbook_entry_booking_id_at_idx" ON "logbook_entry"("booking_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "user_account_email_key" ON "user_account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "verification_token_token_key" ON "verification_token"("token");

-- AddForeignKey
ALTER TABLE "opening_hours" ADD CONSTRAINT "opening_hours_location_id_fkey" FOREIGN KEY ("location_id") REFERENCES "location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "variant" ADD CONSTRAINT "variant_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_tier" ADD CONSTRAINT "price_tier_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asset" ADD CONSTRAINT "asset_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asset" ADD CONSTRAINT "asset_location_id_fkey" FOREIGN KEY ("location_id") REFERENCES "location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "booking_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_location_id_fkey" FOREIGN KEY ("location_id") REFERENCES "location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking_line" ADD CONSTRAINT "booking_line_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking_line" ADD CONSTRAINT "booking_line_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking_line" ADD CONSTRAINT "booking_line_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checkout" ADD CONSTRAINT "checkout_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_checkout_id_fkey" FOREIGN KEY ("checkout_id") REFERENCES "checkout"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_line" ADD CONSTRAINT "payment_line_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deposit" ADD CONSTRAINT "deposit_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deposit" ADD CONSTRAINT "deposit_payment_line_id_fkey" FOREIGN KEY ("payment_line_id") REFERENCES "payment_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deposit_capture" ADD CONSTRAINT "deposit_capture_deposit_id_fkey" FOREIGN KEY ("deposit_id") REFERENCES "deposit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deposit_capture" ADD CONSTRAINT "deposit_capture_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "photo" ADD CONSTRAINT "photo_deposit_capture_id_fkey" FOREIGN KEY ("deposit_capture_id") REFERENCES "deposit_capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund" ADD CONSTRAINT "refund_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund" ADD CONSTRAINT "refund_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund" ADD CONSTRAINT "refund_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gateway_event" ADD CONSTRAINT "gateway_event_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_refund_id_fkey" FOREIGN KEY ("refund_id") REFERENCES "refund"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt_file" ADD CONSTRAINT "receipt_file_receipt_id_fkey" FOREIGN KEY ("receipt_id") REFERENCES "receipt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "logbook_entry" ADD CONSTRAINT "logbook_entry_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE SET NULL ON UPDATE CASCADE;



-- What follows is written by hand: promises that hold even if the program is wrong. They are listed at the top of schema.prisma.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Not deferrable, so that INSERT … ON CONFLICT DO NOTHING can use it.
ALTER TABLE allocation ADD CONSTRAINT allocation_one_asset_at_a_time
  EXCLUDE USING gist (asset_id WITH =, tstzrange(from_at, until_at, '[)') WITH &&) WHERE (live);
ALTER TABLE allocation ADD CONSTRAINT allocation_period CHECK (from_at < until_at);

ALTER TABLE booking ADD CONSTRAINT booking_period CHECK (from_at < until_at);
ALTER TABLE booking ADD CONSTRAINT booking_amounts CHECK (rent_minor >= 0 AND deposit_minor >= 0);
ALTER TABLE booking_line ADD CONSTRAINT booking_line_amounts CHECK (quantity > 0 AND rent_minor >= 0 AND deposit_minor >= 0);
ALTER TABLE product ADD CONSTRAINT product_amounts CHECK (deposit_minor >= 0 AND vat_rate_bp BETWEEN 0 AND 10000);
ALTER TABLE price_tier ADD CONSTRAINT price_tier_amount CHECK (price_minor > 0);
ALTER TABLE opening_hours ADD CONSTRAINT opening_hours_span
  CHECK (weekday BETWEEN 1 AND 7 AND 0 <= opens_minute AND opens_minute < closes_minute AND closes_minute <= 1440);

ALTER TABLE payment ADD CONSTRAINT payment_amounts CHECK (
  amount_minor > 0 AND authorized_minor BETWEEN 0 AND amount_minor
  AND captured_minor >= 0 AND released_minor >= 0 AND captured_minor + released_minor <= authorized_minor
  AND refunded_minor BETWEEN 0 AND captured_minor);
ALTER TABLE payment_line ADD CONSTRAINT payment_line_amounts CHECK (
  quantity > 0 AND amount_minor > 0 AND captured_minor BETWEEN 0 AND amount_minor AND refunded_minor BETWEEN 0 AND captured_minor);
ALTER TABLE deposit ADD CONSTRAINT deposit_amounts CHECK (
  limit_minor > 0 AND captured_minor BETWEEN 0 AND limit_minor
  AND refunded_minor >= 0 AND kept_minor >= 0 AND refunded_minor + kept_minor <= captured_minor);
ALTER TABLE deposit_capture ADD CONSTRAINT deposit_capture_amount CHECK (amount_minor > 0);
ALTER TABLE capture ADD CONSTRAINT capture_amount CHECK (amount_minor > 0);
ALTER TABLE refund ADD CONSTRAINT refund_amount CHECK (amount_minor > 0);
ALTER TABLE attempt ADD CONSTRAINT attempt_amount CHECK (amount_minor > 0);

-- A unique index with a condition, as an exclusion constraint, because that is what Prisma's drift check leaves alone.
ALTER TABLE attempt ADD CONSTRAINT attempt_one_in_flight
  EXCLUDE USING btree (payment_id WITH =) WHERE (fate IN ('PREPARED', 'SENT', 'WAITING', 'UNKNOWN'));

ALTER TABLE receipt ADD CONSTRAINT receipt_amounts CHECK (number > 0 AND amount_minor > 0 AND vat_minor BETWEEN 0 AND amount_minor);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER receipt_frozen BEFORE UPDATE OR DELETE ON receipt FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER receipt_file_frozen BEFORE UPDATE OR DELETE ON receipt_file FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER logbook_append_only BEFORE UPDATE OR DELETE ON logbook_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is never deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER attempt_never_deleted BEFORE DELETE ON attempt FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER capture_never_deleted BEFORE DELETE ON capture FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER refund_never_deleted BEFORE DELETE ON refund FOR EACH ROW EXECUTE FUNCTION refuse_delete();
