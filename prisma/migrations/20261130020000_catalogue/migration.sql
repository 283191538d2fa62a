-- The catalogue is kept by people: products come as drafts and go into the archive, offer accessories, and some are sold by the piece.

CREATE TYPE "ProductState" AS ENUM ('DRAFT', 'PUBLISHED', 'ARCHIVED');
CREATE TYPE "ProductKind" AS ENUM ('RENTED', 'SOLD');

-- What is there already is public.
ALTER TABLE "product" ADD COLUMN "state" "ProductState" NOT NULL DEFAULT 'PUBLISHED',
  ADD COLUMN "kind" "ProductKind" NOT NULL DEFAULT 'RENTED',
  ADD COLUMN "piece_minor" INTEGER,
  ADD COLUMN "only_with" BOOLEAN NOT NULL DEFAULT false;
-- What is sold does not come back, so nothing is deposited for it; what is rented has no price by the piece.
ALTER TABLE product ADD CONSTRAINT product_sold CHECK (
  CASE kind WHEN 'SOLD' THEN deposit_minor = 0 AND (piece_minor IS NULL OR piece_minor > 0) ELSE piece_minor IS NULL END);

ALTER TABLE "variant" ADD COLUMN "archived_at" TIMESTAMPTZ(3);

CREATE TABLE "accessory" (
    "product_id" TEXT NOT NULL,
    "accessory_id" TEXT NOT NULL,
    "included" BOOLEAN NOT NULL,
    "most" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "accessory_pkey" PRIMARY KEY ("product_id","accessory_id")
);
ALTER TABLE "accessory" ADD CONSTRAINT "accessory_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "accessory" ADD CONSTRAINT "accessory_accessory_id_fkey" FOREIGN KEY ("accessory_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "accessory_accessory_id_idx" ON "accessory"("accessory_id");
ALTER TABLE accessory ADD CONSTRAINT accessory_most CHECK (most BETWEEN 1 AND 20 AND product_id <> accessory_id);

CREATE TABLE "supply" (
    "variant_id" TEXT NOT NULL,
    "location_id" TEXT NOT NULL,
    "pieces" INTEGER NOT NULL,

    CONSTRAINT "supply_pkey" PRIMARY KEY ("variant_id","location_id")
);
ALTER TABLE "supply" ADD CONSTRAINT "supply_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "supply" ADD CONSTRAINT "supply_location_id_fkey" FOREIGN KEY ("location_id") REFERENCES "location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE supply ADD CONSTRAINT supply_pieces CHECK (pieces BETWEEN 0 AND 1000000);

ALTER TABLE "booking_line" ADD COLUMN "contents" JSONB, ADD COLUMN "pieces_taken" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE booking_line ADD CONSTRAINT booking_line_pieces CHECK (pieces_taken BETWEEN 0 AND quantity);
-- What is sold and held, few among all lines.
CREATE INDEX booking_line_sold ON booking_line (variant_id) WHERE pieces_taken > 0;
