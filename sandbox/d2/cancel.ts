import { takeFault } from '@/sandbox/fault'
import { inTransaction } from '@/sandbox/state'
import { type Answer, accepted, declined, MONEY } from './answer'
import { payTypeOf } from './card'
import type { Line } from './converse'
import type { Fields } from './form'
import { CANCEL_KEY, reach } from './reach'
import { statusOf } from './transaction'

/** Lets a whole authorization go; impossible once anything was captured from it. */
export async function cancel({ state, account }: Line, fields: Fields): Promise<Answer> {
  return inTransaction(state, async (tx) => {
    const found = await reach(tx, account, fields, CANCEL_KEY)
    if ('no' in found) return found.no
    const { transact, card, at } = found.transaction
    const status = statusOf(found.transaction)
    if (status === 12) return declined(MONEY.inBatch)
    if (status !== 2 && status !== 4) return declined(MONEY.status)
    if (await takeFault(tx, 'd2-cancel', ['issuer-refuses'])) return declined(MONEY.rejected)
    await tx.query('update sandbox.d2_transactions set deleted_at = $2 where transact = $1', [transact, at])
    return accepted({ transact, result: '0', cardtype: payTypeOf(card) })
  })
}
