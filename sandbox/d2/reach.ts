import { z } from 'zod'
import type { Db } from '@/sandbox/state'
import { type Account, md5Key } from './account'
import { type Answer, declined, MONEY, readFields } from './answer'
import type { Fields } from './form'
import { number, orderid, text } from './parameter'
import { lockTransaction, type Transaction } from './transaction'

/** What the key of a capture or refund is made of; that of a cancel knows no amount. */
export const AMOUNT_KEY = ['merchant', 'orderid', 'transact', 'amount'] as const
export const CANCEL_KEY = ['merchant', 'orderid', 'transact'] as const

const named = z.looseObject({ merchant: text, orderid, transact: number, md5key: text })

/** Finds and locks the transaction a call is about, once merchant, key and order are right. */
export async function reach(
  tx: Db,
  account: Account,
  fields: Fields,
  key: readonly string[],
): Promise<{ transaction: Transaction } | { no: Answer }> {
  const wrong = (message: string) => ({ no: declined(MONEY.parameter, message) })
  const read = readFields(named, fields)
  if ('message' in read) return wrong(read.message)
  const { merchant, md5key, transact, orderid: order } = read.values
  if (merchant !== account.merchant) return wrong('There is no such merchant')
  if (md5key !== md5Key(account, key, fields)) return wrong('The md5key does not match')
  const transaction = await lockTransaction(tx, transact)
  if (!transaction) return wrong('There is no such transaction')
  return transaction.orderid === order ? { transaction } : { no: declined(MONEY.otherOrder) }
}
