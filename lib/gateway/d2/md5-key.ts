import { createHash } from 'node:crypto'

export type Keys = { k1: string; k2: string }

/** What proves a message to D2, and one of D2 to us. The message is not encoded, and its fields keep their order. */
export const md5Key = ({ k1, k2 }: Keys, message: string): string => md5(k2 + md5(k1 + message))

type Order = { merchant: string; orderid: string; amount: number; currency: string }
type Transaction = { merchant: string; orderid: string; transact: string; amount: number }

export const windowMessage = ({ merchant, orderid, currency, amount }: Order): string =>
  `merchant=${merchant}&orderid=${orderid}&currency=${currency}&amount=${amount}`

/** Of a capture and of a refund. */
export const amountMessage = ({ merchant, orderid, transact, amount }: Transaction): string =>
  `merchant=${merchant}&orderid=${orderid}&transact=${transact}&amount=${amount}`

/** A cancel lets all go, so there is no amount in it. */
export const cancelMessage = ({ merchant, orderid, transact }: Omit<Transaction, 'amount'>): string =>
  `merchant=${merchant}&orderid=${orderid}&transact=${transact}`

export const ticketMessage = ({ merchant, orderid, ticket, currency, amount }: Order & { ticket: string }) =>
  `merchant=${merchant}&orderid=${orderid}&ticket=${ticket}&currency=${currency}&amount=${amount}`

/** Of a callback, as D2 wrote the fields. It says nothing about the order they belong to. */
export const callbackMessage = (told: { transact: string; amount: string; currency: string }): string =>
  `transact=${told.transact}&amount=${told.amount}&currency=${told.currency}`

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')
