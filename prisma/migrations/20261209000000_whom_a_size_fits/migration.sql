-- By what a renter finds their size, and whom each size fits, in the unit of that measure.
CREATE TYPE "Measure" AS ENUM ('HEIGHT_CM', 'WEIGHT_KG', 'HEAD_CM', 'SHOE_EU');
ALTER TABLE "product" ADD COLUMN "sized_by" "Measure";
ALTER TABLE "variant" ADD COLUMN "fits_from" INTEGER;
ALTER TABLE "variant" ADD COLUMN "fits_until" INTEGER;
ALTER TABLE "variant" ADD CONSTRAINT "variant_fits"
  CHECK (("fits_from" IS NULL) = ("fits_until" IS NULL) AND "fits_from" >= 1 AND "fits_until" >= "fits_from" AND "fits_until" <= 300);
