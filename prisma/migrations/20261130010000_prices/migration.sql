-- AlterTable
ALTER TABLE "product" ADD COLUMN     "deposit_most_minor" INTEGER,
ADD COLUMN     "deposit_percent" INTEGER,
ADD COLUMN     "discount_days" INTEGER[],
ADD COLUMN     "discount_percents" INTEGER[],
ADD COLUMN     "weekday_percents" INTEGER[];

-- CreateTable
CREATE TABLE "price_season" (
    "id" UUID NOT NULL,
    "product_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "hour_minor" INTEGER,
    "day_minor" INTEGER,
    "three_days_minor" INTEGER,
    "week_minor" INTEGER,

    CONSTRAINT "price_season_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coupon" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "percent" INTEGER,
    "amount_minor" INTEGER,
    "currency" TEXT NOT NULL,
    "rented_from" DATE,
    "rented_until" DATE,
    "booked_from" DATE,
    "booked_until" DATE,
    "most_uses" INTEGER,
    "most_uses_each" INTEGER,
    "least_minor" INTEGER NOT NULL DEFAULT 0,
    "stopped_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coupon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coupon_product" (
    "coupon_id" UUID NOT NULL,
    "product_id" TEXT NOT NULL,

    CONSTRAINT "coupon_product_pkey" PRIMARY KEY ("coupon_id","product_id")
);

-- CreateTable
CREATE TABLE "coupon_use" (
    "booking_id" UUID NOT NULL,
    "coupon_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "off_minor" INTEGER NOT NULL,

    CONSTRAINT "coupon_use_pkey" PRIMARY KEY ("booking_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "coupon_code_key" ON "coupon"("code");

-- CreateIndex
CREATE INDEX "coupon_use_coupon_id_idx" ON "coupon_use"("coupon_id");

-- AddForeignKey
ALTER TABLE "price_season" ADD CONSTRAINT "price_season_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupon_product" ADD CONSTRAINT "coupon_product_coupon_id_fkey" FOREIGN KEY ("coupon_id") REFERENCES "coupon"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupon_product" ADD CONSTRAINT "coupon_product_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupon_use" ADD CONSTRAINT "coupon_use_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coupon_use" ADD CONSTRAINT "coupon_use_coupon_id_fkey" FOREIGN KEY ("coupon_id") REFERENCES "coupon"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows is written by hand: promises that hold even if the program is wrong. They are listed at the top of schema.prisma.

-- A rental day has one price list. The index also serves the list of a product's seasons.
ALTER TABLE price_season ADD CONSTRAINT price_season_one_at_a_time
  EXCLUDE USING gist (product_id WITH =, daterange(first_day, last_day, '[]') WITH &&);
-- A list with a price prices every single day of its own: by the day, or by the hour.
ALTER TABLE price_season ADD CONSTRAINT price_season_span CHECK (first_day <= last_day AND name <> '');
ALTER TABLE price_season ADD CONSTRAINT price_season_amounts CHECK (
  hour_minor > 0 AND day_minor > 0 AND three_days_minor > 0 AND week_minor > 0
  AND (hour_minor IS NOT NULL OR day_minor IS NOT NULL OR (three_days_minor IS NULL AND week_minor IS NULL)));
ALTER TABLE product ADD CONSTRAINT product_deposit_share CHECK (
  deposit_percent BETWEEN 1 AND 1000 AND deposit_most_minor >= deposit_minor
  AND (deposit_percent IS NOT NULL OR deposit_most_minor IS NULL));
ALTER TABLE product ADD CONSTRAINT product_weekday_percents CHECK (
  weekday_percents IS NULL OR (cardinality(weekday_percents) IN (0, 7) AND 10 <= ALL (weekday_percents) AND 500 >= ALL (weekday_percents)));
ALTER TABLE product ADD CONSTRAINT product_discounts CHECK (
  coalesce(cardinality(discount_days), 0) = coalesce(cardinality(discount_percents), 0)
  AND coalesce(cardinality(discount_days), 0) <= 4
  AND 2 <= ALL (discount_days) AND 90 >= ALL (discount_days)
  AND 1 <= ALL (discount_percents) AND 90 >= ALL (discount_percents));
ALTER TABLE coupon ADD CONSTRAINT coupon_worth CHECK (
  (percent IS NULL) <> (amount_minor IS NULL) AND percent BETWEEN 1 AND 90 AND amount_minor > 0
  AND least_minor >= 0 AND most_uses > 0 AND most_uses_each > 0 AND code ~ '^[A-Z0-9-]{3,30}$');
ALTER TABLE coupon ADD CONSTRAINT coupon_days CHECK (rented_from <= rented_until AND booked_from <= booked_until);
ALTER TABLE coupon_use ADD CONSTRAINT coupon_use_amount CHECK (off_minor > 0);
