-- How often a booking has been given another private link: the one before it works no more.
ALTER TABLE "booking" ADD COLUMN "link_turn" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "booking" ADD CONSTRAINT "booking_link_turn" CHECK ("link_turn" >= 0);
