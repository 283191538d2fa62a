import { LIFETIME_DAYS } from './transaction'

/**
 * What the bank's own books say about every transaction, as one query. For whoever checks that another's books agree with
 * them; nothing of the shop is in it. `$1` is the time there; from `lapses_at` on the bank holds nothing any more.
 */
export const BOOKS = `
  select t.orderid || '/' || t.part || '/' || t.transact as ref, t.currency, t.amount as authorized,
    case when t.captured_at <= $1::timestamptz then t.captured else 0 end as captured,
    coalesce((t.captured_at <= $1::timestamptz)::int, 0) as captures, coalesce(r.sum, 0) as refunded,
    case when t.deleted_at is not null then t.amount
      when t.captured_at <= $1::timestamptz then t.amount - t.captured else 0 end as released,
    case when t.deleted_at is null and t.captured is null
      then t.created_at + interval '${LIFETIME_DAYS} days' end as lapses_at
  from sandbox.d2_transactions t
  left join (select transact, sum(amount)::int as sum from sandbox.d2_refunds
    where settles_as = 'done' and settles_at <= $1::timestamptz group by 1) r on r.transact = t.transact`
