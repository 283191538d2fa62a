import type { CheckoutAttempt, MoneyAttempt, StoredCardAttempt } from '@/lib/gateway/gateway'
import { currencyNumber } from './currency'
import type { Fields } from './form'
import { amountMessage, cancelMessage, type Keys, md5Key, ticketMessage, windowMessage } from './md5-key'
import { type D2Name, orderidOf } from './name'

/** The merchant's account, as far as messages need it. */
export type Account = { merchant: string; keys: Keys; test: boolean }

/** A transaction that is paid, so that it has a number. */
export type Paid = D2Name & { transact: string }

const HIGHEST = 1_715_000_000

/** Why D2 could not take this amount in this currency; null when it can. */
export function unfit(currency: string, amountMinor: number): string | null {
  if (!currencyNumber(currency)) return `D2 does not take ${currency} here`
  return amountMinor >= 1 && amountMinor <= HIGHEST ? null : `${amountMinor} is no amount that D2 takes`
}

/**
 * The form that the renter's browser posts to the window. Two parts are two authorizations that the renter approves as
 * one. D2 refuses an order that was paid before, so that nobody pays twice by the same form.
 */
export function windowForm({ merchant, keys, test }: Account, attempt: CheckoutAttempt): Fields {
  const amounts = attempt.parts.map(sumOf)
  const amount = amounts.reduce((sum, part) => sum + part, 0)
  const orderid = orderidOf(attempt)
  const currency = currencyNumber(attempt.currency) ?? ''
  return {
    merchant,
    orderid,
    amount: String(amount),
    currency,
    accepturl: attempt.returnUrl,
    cancelurl: attempt.cancelUrl,
    callbackurl: attempt.eventUrl,
    ...(amounts.length > 1 ? splitOf(amounts) : {}),
    ...(attempt.storeCard ? { maketicket: '1' } : {}),
    ...(test ? { test: '1' } : {}),
    uniqueoid: 'yes',
    lang: 'en',
    decorator: 'default',
    ordertext: textOf(attempt),
    md5key: md5Key(keys, windowMessage({ merchant, orderid, currency, amount })),
  }
}

const sumOf = (lines: { amountMinor: number }[]): number =>
  lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0)

const splitOf = (amounts: number[]): Fields => ({
  split: String(amounts.length),
  ...Object.fromEntries(amounts.map((amount, index) => [`amount${index + 1}`, String(amount)])),
})

// No length is published; the renter needs a hint on the page, not the whole booking.
const textOf = ({ parts }: CheckoutAttempt): string =>
  parts
    .flat()
    .map(({ quantity, description }) => (quantity > 1 ? `${quantity} × ${description}` : description))
    .join(', ')
    .replace(/[<>"]/g, ' ')
    .slice(0, 200)

export function captureFields(
  { merchant, keys }: Account,
  paid: Paid,
  { amountMinor }: MoneyAttempt,
): Fields {
  const { orderid, transact } = paid
  const md5key = md5Key(keys, amountMessage({ merchant, orderid, transact, amount: amountMinor }))
  return { orderid, transact, amount: String(amountMinor), md5key }
}

export const refundFields = (account: Account, paid: Paid, attempt: MoneyAttempt): Fields => ({
  ...captureFields(account, paid, attempt),
  currency: currencyNumber(attempt.payment.currency) ?? '',
})

export function cancelFields({ merchant, keys }: Account, { orderid, transact }: Paid): Fields {
  return { orderid, transact, md5key: md5Key(keys, cancelMessage({ merchant, orderid, transact })) }
}

export function ticketFields({ merchant, keys, test }: Account, attempt: StoredCardAttempt): Fields {
  const orderid = orderidOf(attempt)
  const { card: ticket, amountMinor: amount } = attempt
  const currency = currencyNumber(attempt.currency) ?? ''
  return {
    orderid,
    ticket,
    amount: String(amount),
    currency,
    uniqueoid: 'yes',
    ...(test ? { test: '1' } : {}),
    md5key: md5Key(keys, ticketMessage({ merchant, orderid, ticket, currency, amount })),
  }
}
