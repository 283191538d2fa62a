import type { AttemptLine, CheckoutAttempt, MoneyAttempt, StoredCardAttempt } from '@/lib/gateway/gateway'
import { vatWithin } from '@/lib/money'

const EVENTS = [
  'payment.reservation.created.v2',
  'payment.reservation.failed',
  'payment.checkout.completed',
  'payment.charge.created.v2',
  'payment.charge.failed.v2',
  'payment.cancel.created',
  'payment.cancel.failed',
  'payment.refund.initiated.v2',
  'payment.refund.completed',
  'payment.refund.failed',
]

/** A hosted payment with one order item per line and nothing charged. Events are registered here, payment by payment, or never. */
export function checkoutMessage(attempt: CheckoutAttempt) {
  return {
    order: orderOf(attempt, attempt.parts.flat()),
    checkout: {
      integrationType: 'HostedPaymentPage',
      returnUrl: attempt.returnUrl,
      cancelUrl: attempt.cancelUrl,
      termsUrl: attempt.termsUrl,
      charge: false,
      merchantHandlesConsumerData: true,
      consumer: consumerOf(attempt.contact),
    },
    notifications: notificationsOf(attempt),
    ...(attempt.storeCard ? { unscheduledSubscription: { create: true } } : {}),
    myReference: attempt.key,
  }
}

/** A charge of a stored card is a payment of its own: an order and its events. */
export const storedCardMessage = (attempt: StoredCardAttempt) => ({
  order: orderOf(attempt, attempt.lines),
  notifications: notificationsOf(attempt),
})

const orderOf = (
  { currency, bookingNumber }: Pick<CheckoutAttempt, 'currency' | 'bookingNumber'>,
  lines: AttemptLine[],
) => ({
  items: lines.map(orderItem),
  amount: lines.reduce((sum, line) => sum + line.amountMinor, 0),
  currency,
  reference: bookingNumber,
})

const notificationsOf = ({
  eventUrl,
  webhookSecret,
}: Pick<CheckoutAttempt, 'eventUrl' | 'webhookSecret'>) => ({
  webHooks: EVENTS.map((eventName) => ({ eventName, url: eventUrl, authorization: webhookSecret })),
})

/** A partial charge has to name order items; the whole amount goes without. The rest is left alone, so it is never a final charge. */
export const chargeMessage = ({ amountMinor, lines, whole, key }: MoneyAttempt) => ({
  amount: amountMinor,
  ...(whole ? {} : { orderItems: lines.map(orderItem) }),
  myReference: key,
})

export const refundMessage = ({ amountMinor, lines, key }: MoneyAttempt) => ({
  amount: amountMinor,
  orderItems: lines.map(orderItem),
  myReference: key,
})

// Quantity is always one: a unit price that is rounded would not add up to the line.
function orderItem({ reference, description, quantity, amountMinor, vatRateBp }: AttemptLine) {
  const taxAmount = vatWithin(amountMinor, vatRateBp)
  return {
    reference,
    name: itemName(quantity > 1 ? `${quantity} × ${description}` : description),
    quantity: 1,
    unit: 'pcs',
    unitPrice: amountMinor - taxAmount,
    taxRate: vatRateBp,
    taxAmount,
    netTotalAmount: amountMinor - taxAmount,
    grossTotalAmount: amountMinor,
  }
}

// The gateway refuses markup and more than 128 characters in a name.
const itemName = (name: string) => name.replace(/[<>\\"&'{}]/g, ' ').slice(0, 128)

const DIALLING_CODE = /^\+(45|46|47|358|\d{2})(\d{4,14})$/

function consumerOf({ name, email, phone }: CheckoutAttempt['contact']) {
  const [firstName = '', ...rest] = name.trim().split(/\s+/)
  const [, prefix, number] = DIALLING_CODE.exec(phone.replace(/[\s().-]/g, '')) ?? []
  return {
    email,
    ...(prefix && number ? { phoneNumber: { prefix: `+${prefix}`, number } } : {}),
    privatePerson: { firstName, lastName: rest.join(' ') || firstName },
  }
}
