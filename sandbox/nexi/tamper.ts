import { type Db, rows } from '@/sandbox/state'

/** What tests do to the gateway's own books behind everybody's back; `which` is a list of payments in SQL. */
export const tamper = {
  /** Another amount was asked for, and blocked, than the shop remembers. */
  asksFor: (db: Db, which: string, amount: number) =>
    rows(db, `update sandbox.payments set amount = $1, reserved = $1 where id in ${which}`, [amount]),
  /** A visit that had been ended is paid after all. */
  paysAfterAll: (db: Db, which: string) =>
    rows(
      db,
      `update sandbox.payments set terminated_at = null, paid_at = now(), payment_type = 'CARD', payment_method = 'Visa',
         reserved = amount, reserve_id = md5(id) where id in ${which}`,
    ),
}
