-- Which pick-ups come next is asked every minute, for the letter that reminds of them.
CREATE INDEX "booking_state_from_at_idx" ON "booking"("state", "from_at");
