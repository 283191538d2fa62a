import { Prisma } from '@/lib/generated/prisma/client'
import { RECEIPT_OF_ENTRY } from './receipt-of-entry'

/** Narrows a query to the bookings in question; the column that holds a booking's id goes in. */
export type Among = (bookingId: Prisma.Sql) => Prisma.Sql

/** A query for what must never be: rows of `booking_id`, `payment_id` and `says`. */
export type Invariant = { name: string; rows: (among: Among) => Prisma.Sql }

const { sql } = Prisma

/** An amount for people, of the payment `p` unless another row has the currency. */
export const money = (minor: Prisma.Sql, of = sql`p`) =>
  sql`(to_char((${minor}) / 100.0, 'FM9999999990.00') || ' ' || ${of}.currency)`

const IN_FLIGHT = sql`x.fate IN ('PREPARED', 'SENT', 'UNKNOWN')`

const ofPayment = (table: Prisma.Sql, column: Prisma.Sql, condition = sql`TRUE`) =>
  sql`coalesce((SELECT sum(x.${column}) FROM ${table} x WHERE x.payment_id = p.id AND ${condition}), 0)`

const posted = (account: string, entry = sql`e.payment_id = p.id`) =>
  sql`coalesce((SELECT sum(l.amount_minor) FROM ledger_entry e JOIN ledger_posting l ON l.entry_id = e.id
    WHERE ${entry} AND l.account LIKE ${account}), 0)`

const hasUnposted = sql`EXISTS (SELECT 1 FROM ledger_unposted u JOIN receipt r ON r.id = u.receipt_id WHERE r.payment_id = p.id)`

/** Two numbers of a payment that must be the same. */
const same = (
  name: string,
  a: [string, Prisma.Sql],
  b: [string, Prisma.Sql],
  unless = sql`FALSE`,
): Invariant => ({
  name,
  rows: (among) => sql`
    SELECT p.booking_id, p.id, ${`${a[0]} `} || ${money(sql`two.a`)} || ${`, but ${b[0]} `} || ${money(sql`two.b`)}
    FROM payment p, LATERAL (SELECT ${a[1]} AS a, ${b[1]} AS b) two
    WHERE ${among(sql`p.booking_id`)} AND two.a <> two.b AND NOT ${unless}`,
})

/** An attempt that is done has one effect of its amount; one that is not has none that counts. */
const oneEffect = (movement: 'capture' | 'refund', counts: Prisma.Sql): Invariant => ({
  name: `I4 one ${movement} for each attempt, of its amount`,
  rows: (among) => sql`
    SELECT p.booking_id, p.id, ${`an attempt to ${movement} `} || ${money(sql`a.amount_minor`)} || ' is ' || a.fate || ' and has made '
      || count(m.id) || ', together ' || ${money(sql`coalesce(sum(m.amount_minor), 0)`)}
    FROM attempt a JOIN payment p ON p.id = a.payment_id LEFT JOIN ${Prisma.raw(movement)} m ON m.attempt_id = a.id
    WHERE ${among(sql`p.booking_id`)} AND a.kind::text = ${movement.toUpperCase()}
    GROUP BY p.booking_id, p.id, a.id
    HAVING count(m.id) > 1 OR (count(m.id) = 1 AND sum(m.amount_minor) <> a.amount_minor)
      OR (a.fate = 'DONE' AND count(m.id) = 0) OR (a.fate <> 'DONE' AND count(m.id) FILTER (WHERE ${counts}) > 0)`,
})

/**
 * What holds after every transaction, whatever crashed and whoever came at the same time. The numbers are those of the
 * list we took over: I1 the ledger balances, I3 never more than there is, I4 every effect once, I5 no booking without
 * its money, I6 one asset, one renter.
 */
export const ALWAYS: Invariant[] = [
  {
    name: 'I1 the ledger balances',
    rows: (among) => sql`
      SELECT e.booking_id, e.payment_id, 'its ledger entries sum to ' || sum(l.amount_minor) || ' ' || l.currency || ', not to zero'
      FROM ledger_entry e JOIN ledger_posting l ON l.entry_id = e.id WHERE ${among(sql`e.booking_id`)}
      GROUP BY e.booking_id, e.payment_id, l.currency HAVING sum(l.amount_minor) <> 0`,
  },
  same(
    'I2 what lies with the gateway is what came less what went back',
    ['its ledger says the gateway has', posted('clearing:%')],
    ['captured less refunded is', sql`p.captured_minor - p.refunded_minor`],
    hasUnposted,
  ),
  {
    name: 'I3 never more than there is, counting what is under way',
    rows: (among) => sql`
      SELECT p.booking_id, p.id, 'captured, under way and released are ' || ${money(sql`two.taken`)} || ' of ' || ${money(sql`p.authorized_minor`)}
        || ' authorized; refunded and under way are ' || ${money(sql`two.given`)} || ' of ' || ${money(sql`p.captured_minor`)} || ' captured'
      FROM payment p, LATERAL (SELECT
        p.captured_minor + p.released_minor + ${ofPayment(sql`attempt`, sql`amount_minor`, sql`x.kind = 'CAPTURE' AND ${IN_FLIGHT}`)} AS taken,
        p.refunded_minor + ${ofPayment(sql`attempt`, sql`amount_minor`, sql`x.kind = 'REFUND' AND ${IN_FLIGHT}`)}
          + ${ofPayment(sql`refund`, sql`amount_minor`, sql`x.state = 'PENDING'`)} AS given) two
      WHERE ${among(sql`p.booking_id`)} AND (two.taken > p.authorized_minor OR two.given > p.captured_minor)`,
  },
  same(
    'I3 captures add up',
    ['its captures add up to', ofPayment(sql`capture`, sql`amount_minor`)],
    ['captured is', sql`p.captured_minor`],
  ),
  same(
    'I3 refunds add up',
    ['its refunds add up to', ofPayment(sql`refund`, sql`amount_minor`, sql`x.state = 'DONE'`)],
    ['refunded is', sql`p.refunded_minor`],
  ),
  same(
    'I3 captured lines add up',
    ['its lines are captured to', ofPayment(sql`payment_line`, sql`captured_minor`)],
    ['captured is', sql`p.captured_minor`],
  ),
  same(
    'I3 refunded lines add up',
    ['its lines are refunded to', ofPayment(sql`payment_line`, sql`refunded_minor`)],
    ['refunded is', sql`p.refunded_minor`],
  ),
  {
    name: 'I3 a deposit in our keeping is neither kept nor paid back twice',
    rows: (among) => sql`
      SELECT p.booking_id, p.id, 'the ledger holds ' || ${money(sql`two.a`)} || ' of its deposit; paid in, less paid back and kept, is ' || ${money(sql`two.b`)}
      FROM payment p LEFT JOIN payment_line dl ON dl.payment_id = p.id AND dl.purpose = 'DEPOSIT'
        LEFT JOIN deposit d ON d.payment_line_id = dl.id, LATERAL (SELECT -${posted('deposits-held')} AS a,
          CASE d.ending WHEN 'REFUND' THEN d.captured_minor - d.refunded_minor - d.kept_minor END AS b) two
      WHERE ${among(sql`p.booking_id`)} AND (two.a < 0 OR two.a <> two.b) AND NOT ${hasUnposted}`,
  },
  {
    name: 'I3 nothing is in dispute twice, or without a claim',
    rows: (among) => sql`
      SELECT p.booking_id, p.id, 'the ledger has ' || ${money(sql`two.disputed`)} || ' of it as taken under objection'
      FROM payment p, LATERAL (SELECT -${posted('disputed-damage')} AS disputed) two
      WHERE ${among(sql`p.booking_id`)} AND (two.disputed < 0 OR two.disputed > 0 AND NOT EXISTS (
        SELECT 1 FROM claim k WHERE k.booking_id = p.booking_id AND k.under_objection_at IS NOT NULL))`,
  },
  oneEffect('capture', sql`TRUE`),
  oneEffect('refund', sql`m.state <> 'FAILED'`),
  {
    name: 'I4 one receipt for each movement',
    rows: (among) => sql`
      SELECT p.booking_id, p.id, 'a capture of ' || ${money(sql`m.amount_minor`)} || ' has ' || coalesce('a receipt over ' || ${money(sql`r.amount_minor`)}, 'no receipt')
      FROM capture m JOIN payment p ON p.id = m.payment_id LEFT JOIN receipt r ON r.capture_id = m.id
      WHERE ${among(sql`p.booking_id`)} AND r.amount_minor IS DISTINCT FROM m.amount_minor
      UNION ALL
      SELECT p.booking_id, p.id, 'a refund of ' || ${money(sql`m.amount_minor`)} || ' is ' || m.state || ' and has ' || coalesce('a receipt over ' || ${money(sql`r.amount_minor`)}, 'no receipt')
      FROM refund m JOIN payment p ON p.id = m.payment_id LEFT JOIN receipt r ON r.refund_id = m.id
      WHERE ${among(sql`p.booking_id`)} AND r.amount_minor IS DISTINCT FROM (CASE WHEN m.state = 'DONE' THEN m.amount_minor END)`,
  },
  {
    name: 'I4 one ledger entry for each receipt',
    rows: (among) => sql`
      SELECT p.booking_id, p.id, 'the movement of receipt ' || r.series || '-' || r.number || ' is not in the ledger'
      FROM receipt r JOIN payment p ON p.id = r.payment_id LEFT JOIN ledger_entry e ON ${RECEIPT_OF_ENTRY}
      WHERE ${among(sql`r.booking_id`)} AND e.id IS NULL AND NOT EXISTS (SELECT 1 FROM ledger_unposted u WHERE u.receipt_id = r.id)
      UNION ALL
      SELECT p.booking_id, p.id, 'a ledger entry has no receipt'
      FROM ledger_entry e JOIN payment p ON p.id = e.payment_id LEFT JOIN receipt r ON ${RECEIPT_OF_ENTRY}
      WHERE ${among(sql`e.booking_id`)} AND r.id IS NULL AND e.kind::text <> 'CLAIM_UPHELD'`,
  },
  {
    name: 'I4 receipts and ledger agree',
    rows: (among) => sql`
      SELECT p.booking_id, p.id, 'receipt ' || r.series || '-' || r.number || ' and the ledger disagree about its amount, its VAT or what is held'
      FROM ledger_entry e JOIN payment p ON p.id = e.payment_id JOIN receipt r ON ${RECEIPT_OF_ENTRY}, LATERAL (SELECT
        CASE WHEN e.kind IN ('REFUND', 'PAID_OTHERWISE') THEN -1 ELSE 1 END AS sign, (r.snapshot ->> 'heldMinor')::int AS held,
        coalesce(sum(l.amount_minor) FILTER (WHERE l.account LIKE 'clearing:%'), 0) AS clearing,
        coalesce(sum(l.amount_minor) FILTER (WHERE l.account LIKE 'vat:%'), 0) AS vat,
        coalesce(sum(l.amount_minor) FILTER (WHERE l.account = 'deposits-held'), 0) AS kept
        FROM ledger_posting l WHERE l.entry_id = e.id) said
      WHERE ${among(sql`e.booking_id`)} AND (said.vat <> -said.sign * r.vat_minor
        OR said.clearing <> CASE WHEN e.kind IN ('CAPTURE', 'REFUND') THEN said.sign * r.amount_minor ELSE 0 END
        OR said.kept <> CASE WHEN e.kind = 'DEPOSIT_KEPT' THEN r.amount_minor ELSE -said.sign * said.held END)`,
  },
  {
    name: 'I5 no confirmed booking without its rent',
    rows: (among) => sql`
      SELECT b.id, NULL::uuid, 'it is ' || b.state || ' but only ' || ${money(sql`two.paid`, sql`b`)} || ' of ' || ${money(sql`b.rent_minor`, sql`b`)} || ' rent was captured'
      FROM booking b, LATERAL (SELECT coalesce(sum(x.captured_minor), 0) AS paid
        FROM payment_line x JOIN payment y ON y.id = x.payment_id WHERE y.booking_id = b.id AND x.purpose = 'RENT') two
      WHERE ${among(sql`b.id`)} AND b.state IN ('CONFIRMED', 'OUT', 'RETURNED', 'COMPLETED') AND two.paid < b.rent_minor`,
  },
  {
    name: 'I6 one asset, one renter at a time',
    rows: (among) => sql`
      SELECT k.booking_id, NULL::uuid, 'asset ' || a.asset_id || ' is promised to somebody else at the same time'
      FROM booking_line k JOIN allocation a ON a.line_id = k.id JOIN allocation o ON o.asset_id = a.asset_id AND o.id <> a.id
        AND o.live AND tstzrange(o.from_at, o.until_at, '[)') && tstzrange(a.from_at, a.until_at, '[)')
      WHERE ${among(sql`k.booking_id`)} AND a.live`,
  },
]
