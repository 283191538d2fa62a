import { queueDelivery } from '@/sandbox/delivery'
import type { Db } from '@/sandbox/state'
import { type Account, md5Key } from './account'
import { expiryOf, maskOf, payTypeOf } from './card'
import { NUMBER_OF } from './currency'
import { type Fields, latinForm } from './form'
import { findByOrder, type Transaction } from './transaction'
import type { Visit } from './visit'

const AUTHKEY = ['transact', 'amount', 'currency'] as const

/** What D2 tells the shop about an approval, by the browser and by itself: the same fields both times. */
export function returnFields(account: Account, visit: Visit, transactions: Transaction[]): Fields {
  const [first] = transactions
  if (!first) throw new Error('Only an approved visit has something to tell')
  const { card, transact, ticket } = first
  const signed = { transact, amount: String(visit.amount), currency: NUMBER_OF[visit.currency] ?? '' }
  const { ordertext } = visit.fields
  return {
    merchant: account.merchant,
    orderid: visit.orderid,
    ...signed,
    ...(transactions.length > 1 &&
      Object.fromEntries(transactions.map((one) => [`transact${one.part}`, one.transact]))),
    statuscode: '2',
    authkey: md5Key(account, AUTHKEY, signed),
    paytype: payTypeOf(card),
    cardnomask: maskOf(card),
    cardprefix: card.maskedPan.slice(0, 6),
    cardexpdate: expiryOf(card),
    cardcountry: 'NO',
    acquirer: 'TEST',
    approvalcode: approvalCodeOf(transact),
    fee: '0',
    severity: '0',
    suspect: 'false',
    test: '1',
    ...(ordertext !== undefined && { ordertext }),
    ...(ticket !== null && visit.fields.maketicket && { ticket }),
  }
}

/** Queues the call to the shop's server: in ISO-8859-1, whatever alphabet the window was opened in. */
export async function queueCallback(tx: Db, account: Account, visit: Visit): Promise<void> {
  const { callbackurl: url } = visit.fields
  if (!url) return
  const transactions = await findByOrder(tx, visit.orderid)
  const delivery = {
    owner: visit.id,
    eventId: visit.id,
    event: 'callback',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=ISO-8859-1' },
    body: latinForm(returnFields(account, visit, transactions)),
  }
  await queueDelivery(tx, delivery, visit.at)
}

export function approvalCodeOf(transact: string): string {
  return transact.slice(-6)
}
