-- Programs of others: the keys they call us with, and the addresses at which we call them.
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "location_id" TEXT,
    "calls_a_minute" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by" TEXT NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by" TEXT,
    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "api_key_hash" ON "api_key"("hash");
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_location_id_fkey" FOREIGN KEY ("location_id") REFERENCES "location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_scopes"
  CHECK ("scopes" IS NOT NULL AND cardinality("scopes") > 0 AND "scopes" <@ ARRAY['catalogue:read', 'bookings:read', 'bookings:write', 'payments:read']);
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_calls" CHECK ("calls_a_minute" BETWEEN 1 AND 6000);
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_revoked" CHECK (("revoked_at" IS NULL) = ("revoked_by" IS NULL));

-- Written by every call. Unlogged, so that counting waits for no disk; after a crash it is empty, and everybody begins anew.
CREATE UNLOGGED TABLE "api_use" (
    "key_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "calls" INTEGER NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "api_use_pkey" PRIMARY KEY ("key_id")
);
ALTER TABLE "api_use" ADD CONSTRAINT "api_use_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "api_key"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "webhook_endpoint" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "events" TEXT[],
    "location_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by" TEXT NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" TEXT,
    CONSTRAINT "webhook_endpoint_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "webhook_endpoint" ADD CONSTRAINT "webhook_endpoint_location_id_fkey" FOREIGN KEY ("location_id") REFERENCES "location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "webhook_endpoint" ADD CONSTRAINT "webhook_endpoint_url" CHECK ("url" ~ '^https?://' AND length("url") <= 500);
ALTER TABLE "webhook_endpoint" ADD CONSTRAINT "webhook_endpoint_events" CHECK ("events" IS NOT NULL AND cardinality("events") > 0);
ALTER TABLE "webhook_endpoint" ADD CONSTRAINT "webhook_endpoint_ended" CHECK (("ended_at" IS NULL) = ("ended_by" IS NULL));

CREATE TYPE "WebhookState" AS ENUM ('QUEUED', 'SENDING', 'SENT', 'FAILED');

CREATE TABLE "webhook_delivery" (
    "id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "position" BIGSERIAL NOT NULL,
    "state" "WebhookState" NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "send_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "answer" INTEGER,
    "problem" TEXT,
    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "webhook_delivery_once" ON "webhook_delivery"("endpoint_id", "entry_id");
CREATE INDEX "webhook_delivery_endpoint_id_position_idx" ON "webhook_delivery"("endpoint_id", "position");
CREATE INDEX "webhook_delivery_state_send_at_idx" ON "webhook_delivery"("state", "send_at");
CREATE INDEX "webhook_delivery_booking_id_idx" ON "webhook_delivery"("booking_id");
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "logbook_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_sent" CHECK (("state" = 'SENT') = ("sent_at" IS NOT NULL));

-- Every deed about a booking, whoever writes it down, is queued in its own transaction for every address that wants to hear of it.
CREATE FUNCTION queue_webhooks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO webhook_delivery (id, endpoint_id, entry_id, booking_id, state, send_at)
  SELECT gen_random_uuid(), e.id, NEW.id, NEW.booking_id, 'QUEUED', NEW.at
  FROM webhook_endpoint e JOIN booking b ON b.id = NEW.booking_id
  WHERE e.ended_at IS NULL AND NEW.what = ANY (e.events) AND (e.location_id IS NULL OR e.location_id = b.location_id);
  -- Commits that wake somebody wait for one another, and renters take gear in floods: that goes out within a minute by itself.
  IF FOUND AND NEW.what <> 'booking.held' THEN
    PERFORM graphile_worker.add_job('webhooks', '{}'::json, run_at := now(), max_attempts := 1);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER logbook_queued AFTER INSERT ON "logbook_entry" FOR EACH ROW
  WHEN (NEW.booking_id IS NOT NULL) EXECUTE FUNCTION queue_webhooks();
