-- A card that nobody may use any more is deleted at the gateway too, where it can be: the row is the request, and goes with it.
CREATE TABLE "card_to_forget" (
    "id" UUID NOT NULL,
    "gateway" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "ask_at" TIMESTAMPTZ(3),

    CONSTRAINT "card_to_forget_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "card_to_forget_gateway_reference_key" ON "card_to_forget"("gateway", "reference");
CREATE INDEX "card_to_forget_ask_at_idx" ON "card_to_forget"("ask_at");
