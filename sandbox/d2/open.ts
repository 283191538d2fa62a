import { z } from 'zod'
import { inTransaction, row, type State } from '@/sandbox/state'
import { type Account, md5Key, TEST_ACCOUNT } from './account'
import { AUTHORIZATION, readFields } from './answer'
import type { Fields } from './form'
import { address, amount, currency, orderid, text } from './parameter'
import { insertVisit, lockOrder } from './visit'

/** Either the visit, or D2's reason and a sentence. */
export type Opened = { visit: string } | { reason: number; message: string }

export const WINDOW_KEY = ['merchant', 'orderid', 'currency', 'amount'] as const

const windowFields = z.looseObject({
  merchant: text,
  orderid,
  amount,
  currency,
  accepturl: address,
  cancelurl: address,
  callbackurl: address.optional(),
  md5key: text,
  split: z.literal('2', 'can only be 2').optional(),
  amount1: amount.optional(),
  amount2: amount.optional(),
})
type WindowFields = z.infer<typeof windowFields>

/** Opens the payment window as the browser's POST does. The same order may be opened again until something is approved on it. */
export async function openD2(state: State, fields: Fields, account: Account = TEST_ACCOUNT): Promise<Opened> {
  const read = readFields(windowFields, fields)
  if ('message' in read) return wrong(read.message)
  const { values } = read
  if (values.merchant !== account.merchant) return wrong('There is no such merchant')
  if (values.md5key !== md5Key(account, WINDOW_KEY, fields)) return wrong('The md5key does not match')
  const parts = partsOf(values)
  if (!parts) return { reason: AUTHORIZATION.splitDiffers, message: 'The parts do not add up to the amount' }
  return inTransaction(state, async (tx) => {
    await lockOrder(tx, values.orderid)
    const sql = 'select 1 as used from sandbox.d2_transactions where orderid = $1'
    if (await row(tx, sql, [values.orderid]))
      return { reason: AUTHORIZATION.orderUsed, message: 'This orderid has an approved transaction already' }
    const { orderid: order, amount: total, currency: letters } = values
    return {
      visit: await insertVisit(tx, { orderid: order, amount: total, currency: letters, parts, fields }),
    }
  })
}

function wrong(message: string): Opened {
  return { reason: AUTHORIZATION.parameter, message }
}

function partsOf({ split, amount: total, amount1 = 0, amount2 = 0 }: WindowFields): number[] | null {
  if (!split) return [total]
  return amount1 > 0 && amount2 > 0 && amount1 + amount2 === total ? [amount1, amount2] : null
}
