-- Gear that somebody wanted and did not get: what a shop could rent out if it had more. Nothing says who it was.
CREATE TABLE "refused_demand" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "location_id" TEXT NOT NULL,
    "variant_id" TEXT NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3) NOT NULL,
    "quantity" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "alternative" TEXT,
    "alternative_from_at" TIMESTAMPTZ(3),
    "alternative_variant_id" TEXT,
    "alternative_location_id" TEXT,

    CONSTRAINT "refused_demand_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "refused_demand" ADD CONSTRAINT "refused_demand_location_id_fkey" FOREIGN KEY ("location_id") REFERENCES "location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "refused_demand" ADD CONSTRAINT "refused_demand_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "refused_demand" ADD CONSTRAINT "refused_demand_alternative_variant_id_fkey" FOREIGN KEY ("alternative_variant_id") REFERENCES "variant"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "refused_demand" ADD CONSTRAINT "refused_demand_alternative_location_id_fkey" FOREIGN KEY ("alternative_location_id") REFERENCES "location"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "refused_demand_at_idx" ON "refused_demand"("at");
CREATE INDEX "refused_demand_from_at_idx" ON "refused_demand"("from_at");
ALTER TABLE refused_demand ADD CONSTRAINT refused_demand_wish CHECK (from_at < until_at AND quantity > 0);
