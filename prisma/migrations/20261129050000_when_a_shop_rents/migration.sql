-- CreateTable
CREATE TABLE "season" (
    "id" UUID NOT NULL,
    "location_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,

    CONSTRAINT "season_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "season_hours" (
    "season_id" UUID NOT NULL,
    "weekday" INTEGER NOT NULL,
    "opens_minute" INTEGER NOT NULL,
    "closes_minute" INTEGER NOT NULL,

    CONSTRAINT "season_hours_pkey" PRIMARY KEY ("season_id","weekday")
);

-- CreateTable
CREATE TABLE "special_day" (
    "location_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "opens_minute" INTEGER,
    "closes_minute" INTEGER,
    "reason" TEXT NOT NULL,

    CONSTRAINT "special_day_pkey" PRIMARY KEY ("location_id","day")
);

-- AddForeignKey
ALTER TABLE "season" ADD CONSTRAINT "season_location_id_fkey" FOREIGN KEY ("location_id") REFERENCES "location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "season_hours" ADD CONSTRAINT "season_hours_season_id_fkey" FOREIGN KEY ("season_id") REFERENCES "season"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "special_day" ADD CONSTRAINT "special_day_location_id_fkey" FOREIGN KEY ("location_id") REFERENCES "location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows is written by hand: promises that hold even if the program is wrong. They are listed at the top of schema.prisma.

-- The day a renter asks about has one answer. The index also serves the list of a location's seasons.
ALTER TABLE season ADD CONSTRAINT season_one_at_a_time
  EXCLUDE USING gist (location_id WITH =, daterange(first_day, last_day, '[]') WITH &&);
ALTER TABLE season ADD CONSTRAINT season_span CHECK (first_day <= last_day AND name <> '');
ALTER TABLE season_hours ADD CONSTRAINT season_hours_span
  CHECK (weekday BETWEEN 1 AND 7 AND 0 <= opens_minute AND opens_minute < closes_minute AND closes_minute <= 1440);
ALTER TABLE special_day ADD CONSTRAINT special_day_span CHECK (
  reason <> '' AND (opens_minute IS NULL) = (closes_minute IS NULL)
  AND (opens_minute IS NULL OR (0 <= opens_minute AND opens_minute < closes_minute AND closes_minute <= 1440)));
