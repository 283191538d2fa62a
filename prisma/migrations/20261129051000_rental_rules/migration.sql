-- CreateTable
CREATE TABLE "rental_rule" (
    "product_id" TEXT NOT NULL,
    "notice_minutes" INTEGER,
    "shortest_minutes" INTEGER,
    "longest_minutes" INTEGER,
    "start_minutes" INTEGER[],

    CONSTRAINT "rental_rule_pkey" PRIMARY KEY ("product_id")
);

-- AddForeignKey
ALTER TABLE "rental_rule" ADD CONSTRAINT "rental_rule_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows is written by hand: promises that hold even if the program is wrong. They are listed at the top of schema.prisma.

-- Ninety days are the longest rental there is.
ALTER TABLE rental_rule ADD CONSTRAINT rental_rule_lengths CHECK (
  notice_minutes BETWEEN 1 AND 129600 AND shortest_minutes BETWEEN 1 AND 129600
  AND longest_minutes BETWEEN 1 AND 129600 AND shortest_minutes <= longest_minutes);
ALTER TABLE rental_rule ADD CONSTRAINT rental_rule_starts CHECK (
  cardinality(start_minutes) <= 48 AND 0 <= ALL (start_minutes) AND 1440 > ALL (start_minutes));
