import type { Payment } from './payment'

/** The order as webhooks tell it: not the same shape as in the retrieve answer. */
export function orderOf(payment: Payment): Record<string, unknown> {
  return {
    order: {
      amount: { amount: payment.amount, currency: payment.currency },
      reference: payment.reference,
      orderItems: payment.orderItems,
    },
  }
}

/** The consumer as webhooks tell it: addresses say `postcode` here, while retrieve says `postalCode`. */
export function consumerOf(payment: Payment): Record<string, unknown> {
  const given = payment.checkout.consumer
  if (!given) return {}
  const { shippingAddress, billingAddress, ...rest } = given
  return {
    consumer: {
      ...rest,
      ...(isRecord(shippingAddress) && { shippingAddress: withPostcode(shippingAddress) }),
      ...(isRecord(billingAddress) && { billingAddress: withPostcode(billingAddress) }),
    },
  }
}

function withPostcode({ postalCode, ...address }: Record<string, unknown>): Record<string, unknown> {
  return { ...address, postcode: postalCode ?? '' }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
