-- The price list for damage that the terms of a booking name, by its fingerprint; null where they name none.
ALTER TABLE "booking" ADD COLUMN "damage_list_hash" TEXT;
