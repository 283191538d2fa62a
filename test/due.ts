import { now } from '@/sandbox/clock'
import { rows, type State } from '@/sandbox/state'

// Nothing was ever paid for: whatever comes goes back.
const OVER_UNPAID = `(b.state = 'LAPSED' or b.state = 'CANCELLED' and b.confirmed_at is null)`

const SQL = `
  select 'deliver' as job, min(due_at) as at from (
    select due_at from sandbox.deliveries where due_at is not null
    union all select settles_at from sandbox.refunds where settles_at is not null) d
  union all select 'inbox', min(received_at) from gateway_event where handled_at is null and tries < 10
  union all select 'perform', min(greatest(created_at + interval '3 seconds', send_from)) from attempt where fate = 'PREPARED'
  union all select 'ask', min(ask_at) from attempt a
    where fate in ('SENT', 'UNKNOWN') or (fate = 'WAITING' and exists (
      select 1 from payment p join checkout c on c.id = p.checkout_id where p.id = a.payment_id and c.cause = 'BOOKING'))
  union all select 'ask', min(l.authorized_at) from payment p join payment l on l.id = p.lead_id
    where p.gateway_ref is not null and p.authorized_minor = 0 and p.ended_at is null and l.authorized_at >= $1::timestamptz - interval '1 hour'
  union all select 'lapse', min(hold_until) + interval '1 millisecond' from booking where state = 'HELD'
  union all select 'lapse', min(p.created_at) from payment p join booking b on b.id = p.booking_id join checkout c on c.id = p.checkout_id
    where c.cause = 'BOOKING' and (b.state = 'LAPSED' or b.confirmed_at is not null) and p.authorized_minor = 0 and p.ended_at is null and p.lead_id is null
      and not exists (select 1 from attempt a where a.payment_id = p.id and a.kind = 'RELEASE')
  union all select 'late-money', min(p.created_at) from payment p join booking b on b.id = p.booking_id join checkout c on c.id = p.checkout_id
    where c.cause = 'BOOKING' and ${OVER_UNPAID} and p.authorized_minor > 0 and p.refunded_minor = 0 and p.ended_at is null
      and not exists (select 1 from attempt a where a.payment_id = p.id and a.fate in ('PREPARED', 'SENT', 'WAITING', 'UNKNOWN'))
      and p.compare_at is not null and not exists (select 1 from refund f where f.payment_id = p.id and f.state = 'PENDING')
      and (select count(*) from attempt a where a.payment_id = p.id and a.fate = 'REFUSED') < 3
      and not exists (select 1 from attempt a where a.payment_id = p.id and a.kind = 'RELEASE' and a.fate = 'DECLINED')
  union all select 'late-money', max(a.closed_at) + least(interval '1 day', interval '1 minute' * power(4, count(*)))
    from attempt a join payment p on p.id = a.payment_id join booking b on b.id = p.booking_id
    where a.kind = 'RELEASE' and a.fate = 'DECLINED' and (${OVER_UNPAID} or a.cause in ('declined', 'too-late', 'paid-cancelled', 'paid-withdrawn', 'paid-twice'))
      and (p.captured_minor = 0 or ${OVER_UNPAID}) and p.refunded_minor = 0 and p.ended_at is null and p.authorized_minor > 0
      and not exists (select 1 from deposit d join payment_line l on l.id = d.payment_line_id
        where l.payment_id = p.id and b.state in ('CONFIRMED', 'OUT', 'RETURNED', 'COMPLETED'))
      and not exists (select 1 from attempt b where b.payment_id = p.id and b.fate in ('PREPARED', 'SENT', 'WAITING', 'UNKNOWN'))
      and p.compare_at is not null and not exists (select 1 from refund f where f.payment_id = p.id and f.state = 'PENDING')
    group by p.id
  union all select 'undo', min(newest.pay_until) from booking b
    cross join lateral (select pay_until, not_put_back_at from amendment where booking_id = b.id order by created_at desc, id desc limit 1) newest
    where b.state = 'CONFIRMED' and newest.not_put_back_at is null and exists (
      select 1 from payment_request r where r.booking_id = b.id and r.reason = 'CHANGED_DATES' and r.withdrawn_at is null
        and not exists (select 1 from payment p where p.checkout_id = r.checkout_id and p.captured_minor > 0))
  union all select 'secure', min(d.secure_at) from deposit d join booking b on b.id = d.booking_id where b.state = 'CONFIRMED'
  union all select 'refunds', min(ask_at) from refund where state = 'PENDING'
  union all select 'webhooks', min(send_at) from webhook_delivery where state in ('QUEUED', 'SENDING')
  union all select 'letters', min(send_at) from notice where way = 'EMAIL' and state in ('QUEUED', 'SENDING')
  union all select 'texts', least(min(send_at) filter (where state in ('QUEUED', 'SENDING')), min(ask_at)) from notice where way = 'SMS'`

export type Due = { job: string; at: number }

/**
 * When something is next to be done, by the job that does it; `deliver` is the gateway's own. Only a shortcut, so that
 * time is not spent on jobs with nothing to do: a job that is missing here still runs, now and then and at the end.
 */
export async function findDue(state: State): Promise<Due[]> {
  const found = await rows<{ job: string; at: Date | null }>(state.pool, SQL, [await now(state.pool)])
  return found.flatMap(({ job, at }) => (at ? [{ job, at: at.getTime() }] : []))
}
