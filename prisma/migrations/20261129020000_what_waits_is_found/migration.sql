-- What waits for the clock or for a person is little; what is over is much, and grows. These hold the little alone, so that
-- the jobs of every minute and the office's first page do not read what is over.
CREATE INDEX payment_unpaid ON payment (booking_id) WHERE authorized_minor = 0 AND ended_at IS NULL;
CREATE INDEX deposit_open ON deposit (capturable_until) WHERE ended_at IS NULL;
CREATE INDEX refund_pending ON refund (ask_at) WHERE state = 'PENDING';
CREATE INDEX logbook_alarms ON logbook_entry (what, at) WHERE what IN ('payment.alarmed', 'payment.doubled');
