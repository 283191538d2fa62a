import { Card } from '@/app/_ui/card'
import { Code } from './code'

const QUOTE = `POST /api/v1/quotes
{ "location": "bergen", "from": "2026-12-05T10:00:00+01:00", "until": "2026-12-06T10:00:00+01:00",
  "lines": [{ "variant": "city-bike-m", "quantity": 1 }] }

200  { "rent": { "minor": 10000, "currency": "NOK" }, "deposit": { "minor": 50000, "currency": "NOK" },
       "terms": { "version": "…", "hash": "…", "text": "…" }, … }`

const BOOKING = `POST /api/v1/bookings
Idempotency-Key: your-order-4711
{ …the same wish…,
  "renter": { "name": "Maja Berg", "email": "maja@example.com", "phone": "+47 40 00 00 01" },
  "agreed": { "rentMinor": 10000, "depositMinor": 50000, "termsHash": "…" } }

201  { "number": "K7QM-4F2P", "state": "HELD", "heldUntil": "…", "payUrl": "…", … }`

const CHANGE = `GET /api/v1/bookings/K7QM-4F2P/dates?from=2026-12-05T10:00:00%2B01:00&until=2026-12-07T10:00:00%2B01:00

200  { "rent": { "minor": 20000, … }, "difference": { "minor": 10000, … }, "toPay": { "minor": 10000, … },
       "payUntil": "…", "back": { "minor": 0, … }, "kept": { "minor": 0, … }, "deposit": { "kind": "STAYS", … }, … }

POST /api/v1/bookings/K7QM-4F2P/dates
Idempotency-Key: your-order-4711-longer
{ "from": "…", "until": "…", "agreed": { "differenceMinor": 10000, "toPayMinor": 10000, "backMinor": 0 } }

200  { "booking": { … }, "payUrl": "…", "payUntil": "…" }`

/** A whole booking by a program, step by step. */
export const BookingStory = () => (
  <Card title="A booking in three steps">
    <ol className="grid list-decimal gap-3 pl-5">
      <li>
        Ask for a quote. Show your customer the rent, the deposit, how it is approved, and the terms word for
        word.
      </li>
      <li>
        When they agree, book. Say what they agreed to: when price or terms have changed in between, nothing
        is booked and you hear so. The gear is kept for fifteen minutes.
      </li>
      <li>
        Send them to <code>payUrl</code>, where they pay the rent and approve the deposit. A webhook tells you
        when the booking is confirmed.
      </li>
    </ol>
    <Code text={QUOTE} label="A quote" />
    <Code text={BOOKING} label="A booking" />
    <p>
      A key that may change bookings also cancels them and changes their dates, as their renters might: ask
      first what it would mean, and say in the second call what was agreed to. What is to be paid and is not
      paid until <code>payUntil</code> is undone: the dates that were paid for last come back.
    </p>
    <Code text={CHANGE} label="Other dates" />
    <p>
      Send the same <code>Idempotency-Key</code> when you try again after a lost answer: you get the first
      booking, never a second one.
    </p>
  </Card>
)
