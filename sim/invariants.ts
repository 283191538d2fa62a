import type { SimulatedGateway } from './gateways/gateway'

const MONEY = `case when p.booking_id is null then '' else b.number end`

// Whoever cannot be asked for longer than a repeat is safe has to leave it to a person; earlier, that would be giving up.
const GIVEN_UP = `a.reason = 'the gateway never heard of it, and a repeat would not be safe'
  and a.closed_at >= a.created_at + case p.gateway when 'nexi' then interval '23 hours' else interval '1 hour' end`

// What was asked for in time may come too late all the same, and letting go of what has lapsed is only superfluous; taking
// it is wrong from the start.
const OVERTAKEN = `coalesce(k.lapses_at <= a.closed_at and (a.created_at < k.lapses_at or a.kind = 'RELEASE'), false)`

/**
 * What must be true at any time, also in the middle of a storm, each as a query that answers what is not. `bank` is what
 * the gateway's own books say.
 */
const ALWAYS: Record<string, string> = {
  'I2 our books are never ahead of the bank': `
    select format('%s: %s %s/%s/%s in our books, %s/%s/%s at the bank', b.number, p.gateway_ref, p.authorized_minor, p.captured_minor,
      p.refunded_minor, k.authorized, k.captured, k.refunded) as says
    from payment p join booking b on b.id = p.booking_id left join bank k on k.ref = p.gateway_ref
    where p.authorized_minor > coalesce(k.authorized, 0) or p.captured_minor > coalesce(k.captured, 0)
      or p.refunded_minor > coalesce(k.refunded, 0)`,
  'I3 never more than authorized, never more back than taken': `
    select format('%s authorized, %s captured, %s refunded at the bank', authorized, captured, refunded) as says from bank
    where captured + released > authorized or refunded > captured`,
  'I4 an event counts once': `
    select format('%s events are kept, and the gateway has made %s', e.count, d.count) as says
    from (select count(*) from gateway_event) e, (select count(*) from sandbox.deliveries) d where e.count > d.count`,
  'I5 gear is occupied while it is rented': `
    select format('%s is %s with %s pieces of gear', b.number, b.state, count(a.id)) as says
    from booking b join booking_line l on l.booking_id = b.id left join allocation a on a.line_id = l.id and a.live
    group by b.id having count(a.id) <> case when b.state in ('HELD', 'CONFIRMED', 'OUT') then 1 else 0 end`,
  'I10 only legal steps': `
    select format('%s: %s', b.number, s.steps) as says from booking b
    cross join lateral (select string_agg(replace(what, 'booking.', ''), ' ' order by at, id) as steps
      from logbook_entry where booking_id = b.id and what ~ '^booking\\.' and what <> all (array['booking.dates-changed', 'booking.dates-not-put-back', 'booking.reminded'])) s
    where s.steps !~ '^held( lapsed revived)*( lapsed| cancelled| confirmed( cancelled| not-picked-up| handed-out( taken-back( completed)?)?)?)?$'`,
}

/** What must also be true of every booking and every payment when nothing goes wrong any more. */
const AT_REST: Record<string, string> = {
  'I2 the books agree with the bank': `
    select format('%s: %s %s/%s/%s/%s in our books, %s/%s/%s/%s at the bank', ${MONEY}, p.gateway_ref,
      p.authorized_minor, p.captured_minor, p.refunded_minor, p.released_minor,
      k.authorized, k.captured, k.refunded, k.released) as says
    from payment p join booking b on b.id = p.booking_id full join bank k on k.ref = p.gateway_ref
    where (k.ref is null and p.authorized_minor > 0) or (p.id is null)
      or (k.ref is not null and (p.authorized_minor, p.captured_minor, p.refunded_minor, p.released_minor)
        is distinct from (k.authorized, k.captured, k.refunded, k.released))`,
  'I3 lines and rows add up': `
    select format('%s: captured %s, rows %s, lines %s; refunded %s, rows %s, lines %s', b.number, p.captured_minor, c.sum, l.captured,
      p.refunded_minor, r.sum, l.refunded) as says
    from payment p join booking b on b.id = p.booking_id
    cross join lateral (select coalesce(sum(amount_minor), 0) as sum from capture where payment_id = p.id) c
    cross join lateral (select coalesce(sum(amount_minor), 0) as sum from refund where payment_id = p.id and state = 'DONE') r
    cross join lateral (select sum(captured_minor) as captured, sum(refunded_minor) as refunded from payment_line where payment_id = p.id) l
    where p.captured_minor <> all (array[c.sum, l.captured]) or p.refunded_minor <> all (array[r.sum, l.refunded])`,
  'I3 the deposit adds up': `
    select format('%s: captured %s of the line''s %s, refunded %s of %s, kept %s, claims %s', b.number, d.captured_minor, l.captured_minor,
      d.refunded_minor, l.refunded_minor + otherwise.sum, d.kept_minor, c.sum) as says
    from deposit d join booking b on b.id = d.booking_id join payment_line l on l.id = d.payment_line_id
    cross join lateral (select coalesce(sum(dc.amount_minor), 0) as sum from deposit_capture dc left join attempt a on a.id = dc.attempt_id
      where dc.deposit_id = d.id and (a.id is null or a.fate = 'DONE')) c
    cross join lateral (select coalesce(sum(f.amount_minor), 0) as sum from refund f join attempt a on a.id = f.attempt_id
      join refund_part part on part.id = a.refund_part_id
      where f.payment_id = l.payment_id and part.purpose = 'DEPOSIT' and f.state = 'DONE') back
    cross join lateral (select coalesce(sum(part.amount_minor), 0) as sum from refund_part part join capture on capture.id = part.capture_id
      where capture.payment_id = l.payment_id and part.purpose = 'DEPOSIT' and part.paid_otherwise_at is not null) otherwise
    where (d.captured_minor <> l.captured_minor or d.refunded_minor <> l.refunded_minor + otherwise.sum)
        and not exists (select 1 from logbook_entry where booking_id = b.id and what = 'deposit.renewed')
      or case when d.ending = 'REFUND' then c.sum - d.kept_minor not between 0 and back.sum + otherwise.sum else c.sum <> d.captured_minor end`,
  'I4 each attempt has one effect, each effect one attempt': `
    select format('%s: a capture of %s is %s and has taken %s in %s', b.number, a.amount_minor, a.fate, c.sum, c.count) as says
    from attempt a join payment p on p.id = a.payment_id join booking b on b.id = p.booking_id
    cross join lateral (select count(*) as count, coalesce(sum(amount_minor), 0) as sum from capture where attempt_id = a.id) c
    where a.kind = 'CAPTURE' and (c.count, c.sum) is distinct from
      (case a.fate when 'DONE' then 1 else 0 end, case a.fate when 'DONE' then a.amount_minor else 0 end)
    union all
    select format('%s: a refund of %s is %s and has given back %s in %s, of which %s failed', b.number, a.amount_minor, a.fate, r.sum, r.count, r.failed)
    from attempt a join payment p on p.id = a.payment_id join booking b on b.id = p.booking_id
    cross join lateral (select count(*) as count, coalesce(sum(amount_minor), 0) as sum, count(*) filter (where state = 'FAILED') as failed
      from refund where attempt_id = a.id) r
    where a.kind = 'REFUND' and not (case when a.fate = 'DONE' then r.count = 1 and r.sum = a.amount_minor else r.count = r.failed and r.count <= 1 end)
    union all
    select format('%s: %s was captured and nobody asked for it', b.number, c.amount_minor)
    from capture c join payment p on p.id = c.payment_id join booking b on b.id = p.booking_id
    where c.attempt_id is null and p.method_kind is distinct from 'DIRECT'
    union all
    select format('%s: %s was refunded and nobody asked for it', b.number, r.amount_minor)
    from refund r join payment p on p.id = r.payment_id join booking b on b.id = p.booking_id where r.attempt_id is null`,
  'I5 no booking without its money': `
    select format('%s is %s: of its rent of %s and %s for other dates, %s is taken and not given back, and %s was to be given back', b.number, b.state,
      b.rent_minor, o.paid, m.kept, r.back) as says
    from booking b
    cross join lateral (select coalesce(sum(l.captured_minor - l.refunded_minor), 0) as kept
      from payment_line l join payment p on p.id = l.payment_id where p.booking_id = b.id and l.purpose = 'RENT') m
    cross join lateral (select coalesce(sum(f.amount_minor), 0) as back from refund f join attempt a on a.id = f.attempt_id
      join refund_part part on part.id = a.refund_part_id join payment p on p.id = f.payment_id
      where p.booking_id = b.id and part.purpose = 'RENT' and f.state = 'DONE') r
    cross join lateral (select coalesce(sum(q.amount_minor), 0) as paid from payment_request q
      where q.booking_id = b.id and q.reason = 'CHANGED_DATES' and q.withdrawn_at is null
        and exists (select 1 from payment p where p.checkout_id = q.checkout_id and p.captured_minor > 0)) o
    where m.kept + r.back <> case when b.confirmed_at is null then 0 else b.rent_minor + o.paid end
      or (b.state in ('CONFIRMED', 'OUT', 'RETURNED', 'COMPLETED') and b.confirmed_at is null)`,
  'I5 no money without a booking': `
    select format('%s is %s, and %s of %s is still held', b.number, b.state, p.authorized_minor - p.released_minor - p.captured_minor, p.gateway_ref) as says
    from payment p join booking b on b.id = p.booking_id join checkout c on c.id = p.checkout_id join bank k on k.ref = p.gateway_ref
    where (k.lapses_at <= (select at from moment)) is not true and p.captured_minor = 0 and p.ended_at is null and p.authorized_minor > p.captured_minor + p.released_minor
      and (b.state not in ('CONFIRMED', 'OUT', 'RETURNED', 'COMPLETED', 'CANCELLED', 'NO_SHOW')
        or not exists (select 1 from deposit d join payment_line l on l.id = d.payment_line_id where d.booking_id = b.id and l.payment_id = p.id))`,
  'I5 nobody can pay for what is over': `
    select format('%s is %s, and %s can still be paid in', b.number, b.state, p.gateway_ref) as says
    from payment p join booking b on b.id = p.booking_id join checkout c on c.id = p.checkout_id join open o on o.ref = p.gateway_ref
    where c.cause = 'BOOKING' and b.state in ('LAPSED', 'CANCELLED')
      or exists (select 1 from payment_request q where q.checkout_id = c.id and q.withdrawn_at is not null)`,
  'I17 nobody keeps dates that they have not paid for': `
    select format('%s has dates that were to be paid until %s', b.number, a.pay_until) as says
    from booking b cross join lateral (select * from amendment where booking_id = b.id order by created_at desc, id desc limit 1) a
    where b.state = 'CONFIRMED' and a.pay_until <= (select at from moment) and a.not_put_back_at is null
      and exists (select 1 from payment_request q where q.booking_id = b.id and q.reason = 'CHANGED_DATES' and q.withdrawn_at is null
        and not exists (select 1 from payment p where p.checkout_id = q.checkout_id and p.captured_minor > 0))`,
  'I17 the rent is what was agreed': `
    select format('%s: of what other dates made of its rent, %s is put back, asked for or paid, and %s is agreed', b.number, o.asked, a.agreed) as says
    from booking b cross join lateral (select coalesce(sum(agreed_minor) filter (where agreed_minor > 0 or by_clock), 0) as agreed,
        bool_or(agreed_minor < 0 and not by_clock) as fell from amendment where booking_id = b.id) a
    cross join lateral (select coalesce(sum(amount_minor), 0) as asked from payment_request q
      where q.booking_id = b.id and q.reason = 'CHANGED_DATES' and q.withdrawn_at is null) o
    where b.state in ('CONFIRMED', 'OUT', 'RETURNED', 'COMPLETED') and a.fell is not true and o.asked <> a.agreed`,
  'I13 the gateway never calls a request of ours wrong': `
    select format('%s: a %s of %s was refused: %s', b.number, a.kind, a.amount_minor, a.reason) as says
    from attempt a join payment p on p.id = a.payment_id join booking b on b.id = p.booking_id left join bank k on k.ref = p.gateway_ref
    where a.fate = 'REFUSED' and not (${OVERTAKEN}) and not (${GIVEN_UP})`,
  'I15 no alarm without a cause': `
    select format('%s: %s', b.number, e.facts->>'wrong') as says
    from logbook_entry e join booking b on b.id = e.booking_id where e.what = 'payment.alarmed'`,
  'I7 nothing is in flight for ever': `
    select format('%s is %s: a %s is still %s', b.number, b.state, a.kind, a.fate) as says
    from attempt a join payment p on p.id = a.payment_id join booking b on b.id = p.booking_id join checkout c on c.id = p.checkout_id
    where a.fate in ('PREPARED', 'SENT', 'UNKNOWN') or (a.fate = 'WAITING' and c.cause = 'BOOKING')
    union all select format('the event %s is still in the inbox', name) from gateway_event where handled_at is null
    union all select format('%s is still held', number) from booking where state = 'HELD'
    union all select format('%s: a refund of %s still waits', b.number, r.amount_minor)
    from refund r join payment p on p.id = r.payment_id join booking b on b.id = p.booking_id where r.state = 'PENDING'`,
  'I9 one receipt for each movement of money': `
    select format('%s: a capture of %s has %s receipts', b.number, c.amount_minor, count(r.id)) as says
    from capture c join payment p on p.id = c.payment_id join booking b on b.id = p.booking_id left join receipt r on r.capture_id = c.id
    group by c.id, b.number having count(r.id) <> 1
    union all
    select format('%s: a refund of %s has %s receipts', b.number, f.amount_minor, count(r.id))
    from refund f join payment p on p.id = f.payment_id join booking b on b.id = p.booking_id left join receipt r on r.refund_id = f.id
    where f.state = 'DONE' group by f.id, b.number having count(r.id) <> 1
    union all
    select format('the series %s ends at %s and has %s receipts', c.series, c.last, count(r.id))
    from counter c left join receipt r on r.series = c.series group by c.series, c.last having count(r.id) <> c.last`,
  'I9 each letter is sent': `
    select format('%s: %s is %s: %s', b.number, n.kind, n.state, n.problem) as says
    from notice n join booking b on b.id = n.booking_id where n.state <> 'SENT'
    union all
    select format('%s is %s with %s letters that say so', b.number, b.state, count(n.id))
    from booking b left join notice n on n.booking_id = b.id and n.kind = 'booking-confirmed'
    group by b.id having count(n.id) <> case when b.confirmed_at is null then 0 else 1 end`,
  'I16 nothing is left that we and the gateway disagree about': `
    select format('%s: %s', b.number, d.reason) as says
    from book_difference d join payment p on p.id = d.payment_id join booking b on b.id = p.booking_id where d.resolved_at is null`,
}

/** All of them as one question, or those that hold at any time alone. */
export const questionOf = ({ books, open }: SimulatedGateway, { atRest = true } = {}): string =>
  `with moment as (select $1::timestamptz as at), bank as (${books}), open as (${open ?? 'select null as ref'}) ${Object.entries(
    atRest ? { ...ALWAYS, ...AT_REST } : ALWAYS,
  )
    .map(([name, sql]) => `select '${name}' as invariant, says from (${sql}) as found`)
    .join('\nunion all\n')}`
