-- From where dates are held, as a fingerprint, so that nobody holds the whole shop; forgotten when the hold ends.
ALTER TABLE "booking" ADD COLUMN "held_from" TEXT;
