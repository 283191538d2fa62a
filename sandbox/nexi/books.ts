import { LIFETIME_DAYS } from './payment'

/**
 * What the bank's own books say about every payment somebody has paid in, as one query. For whoever checks that another's
 * books agree with them; nothing of the shop is in it. `$1` is the time there; from `lapses_at` on the bank holds nothing any more.
 */
export const BOOKS = `
  select p.id as ref, p.currency,
    case when p.reserved > 0 then p.reserved else coalesce(c.sum, 0) end as authorized,
    coalesce(c.sum, 0) as captured, coalesce(c.count, 0) as captures,
    coalesce(r.sum, 0) as refunded, p.cancelled as released,
    case when p.reserved > 0 then p.paid_at + interval '${LIFETIME_DAYS} days' end as lapses_at
  from sandbox.payments p
  left join (select payment_id, sum(amount)::int as sum, count(*)::int as count from sandbox.charges group by 1) c
    on c.payment_id = p.id
  left join (select payment_id, sum(amount)::int as sum from sandbox.refunds where state = 'Completed' group by 1) r
    on r.payment_id = p.id
  where p.paid_at is not null`

/** The payments that somebody may still pay in: neither paid nor ended. */
export const OPEN = `select id as ref from sandbox.payments where paid_at is null and terminated_at is null`
