import { z } from 'zod'
import { takeFault } from '@/sandbox/fault'
import { inTransaction } from '@/sandbox/state'
import { type Answer, AUTHORIZATION, accepted, declined, MONEY, readFields } from './answer'
import { payTypeOf } from './card'
import type { Line } from './converse'
import type { Fields } from './form'
import { number, text } from './parameter'
import { lockTransaction, statusOf } from './transaction'

const reauthFields = z.looseObject({ merchant: text, transact: number })

/** Asks the bank to approve an authorization anew: it is bound for another seven days. Its end stays where it was. */
export async function reauth({ state, account }: Line, fields: Fields): Promise<Answer> {
  const wrong = (message: string) => declined(AUTHORIZATION.parameter, message)
  const read = readFields(reauthFields, fields)
  if ('message' in read) return wrong(read.message)
  if (read.values.merchant !== account.merchant) return wrong('There is no such merchant')
  return inTransaction(state, async (tx) => {
    const found = await lockTransaction(tx, read.values.transact)
    if (!found) return wrong('There is no such transaction')
    const status = statusOf(found)
    if (status !== 2 && status !== 4) return wrong('The status of the transaction does not allow this')
    if (found.card.habit === 'renewal-fails' || (await takeFault(tx, 'd2-reauth', ['issuer-refuses'])))
      return declined(MONEY.reauthRejected)
    const sql = 'update sandbox.d2_transactions set authorized_at = $2, refused_at = null where transact = $1'
    await tx.query(sql, [found.transact, found.at])
    return accepted({ transact: found.transact, result: '0', cardtype: payTypeOf(found.card) })
  })
}
