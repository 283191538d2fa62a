import { takeFault } from '@/sandbox/fault'
import { inTransaction, type State } from '@/sandbox/state'
import { type Answer, done, notFound } from './answer'
import {
  type Charge,
  chargedOf,
  hasLapsed,
  lockPayment,
  type Payment,
  paymentOfCharge,
  paymentOfRefund,
  type Refund,
  refundedOf,
} from './payment'
import { subscriptionOf } from './subscription'
import { wireTime } from './wire'

/** A payment as the gateway tells it: no status field, sums of zero left out, and a reservation that never shrinks. */
export async function retrievePayment(
  state: State,
  id: string,
  pageUrl: (id: string) => string,
): Promise<Answer> {
  return inTransaction(state, async (tx) => {
    const payment = await lockPayment(tx, id)
    if (!payment) return notFound
    const showsLapsed =
      hasLapsed(payment) && (await takeFault(tx, 'retrieve', ['lapsed-rest-cancelled'])) !== undefined
    const kept = await subscriptionOf(tx, id)
    const subscription = kept && { unscheduledSubscription: { unscheduledSubscriptionId: kept } }
    return done(200, { payment: { ...onWire(payment, pageUrl(id), showsLapsed), ...subscription } })
  })
}

export async function retrieveCharge(state: State, id: string): Promise<Answer> {
  return inTransaction(state, async (tx) => {
    const payment = await lockPayment(tx, (await paymentOfCharge(tx, id)) ?? '')
    const charge = payment?.charges.find((one) => one.id === id)
    return charge ? done(200, chargeOnWire(charge)) : notFound
  })
}

export async function retrieveRefund(state: State, id: string): Promise<Answer> {
  return inTransaction(state, async (tx) => {
    const payment = await lockPayment(tx, (await paymentOfRefund(tx, id)) ?? '')
    const refund = payment?.refunds.find((one) => one.id === id)
    return refund ? done(200, refundOnWire(refund)) : notFound
  })
}

function onWire(payment: Payment, pageUrl: string, showsLapsed: boolean): Record<string, unknown> {
  const { checkout } = payment
  return {
    paymentId: payment.id,
    summary: summaryOf(payment, showsLapsed),
    consumer: consumerOnWire(checkout.consumer),
    paymentDetails: detailsOf(payment),
    orderDetails: { amount: payment.amount, currency: payment.currency, reference: payment.reference },
    checkout: { url: checkout.url ?? pageUrl, ...(checkout.cancelUrl && { cancelUrl: checkout.cancelUrl }) },
    created: wireTime(payment.createdAt),
    ...(payment.terminatedAt && { terminated: wireTime(payment.terminatedAt) }),
    ...(payment.charges.length > 0 && { charges: payment.charges.map(chargeOnWire) }),
    ...(payment.refunds.length > 0 && { refunds: payment.refunds.map(refundOnWire) }),
    ...(payment.myReference && { myReference: payment.myReference }),
  }
}

function summaryOf(payment: Payment, showsLapsed: boolean): Record<string, number> {
  const sums = {
    reservedAmount: payment.reserved,
    chargedAmount: chargedOf(payment),
    refundedAmount: refundedOf(payment, ['Completed']),
    cancelledAmount: showsLapsed ? payment.reserved - chargedOf(payment) : payment.cancelled,
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0))
}

function detailsOf(payment: Payment): Record<string, unknown> {
  if (!payment.paidAt) return {}
  return {
    paymentType: payment.paymentType,
    paymentMethod: payment.paymentMethod,
    invoiceDetails: {},
    cardDetails: payment.maskedPan ? { maskedPan: payment.maskedPan, expiryDate: payment.cardExpiry } : {},
  }
}

function consumerOnWire(given: Record<string, unknown> = {}): Record<string, unknown> {
  const { email, phoneNumber, privatePerson, company, shippingAddress, billingAddress } = given
  const contact = { ...(email !== undefined && { email }), ...(phoneNumber !== undefined && { phoneNumber }) }
  return {
    shippingAddress: shippingAddress ?? {},
    billingAddress: billingAddress ?? {},
    company: company ? { ...company, contactDetails: contact } : {},
    privatePerson: company ? {} : { ...(privatePerson ?? {}), ...contact },
  }
}

function chargeOnWire(charge: Charge): Record<string, unknown> {
  return {
    chargeId: charge.id,
    amount: charge.amount,
    created: wireTime(charge.createdAt),
    orderItems: charge.orderItems,
  }
}

function refundOnWire(refund: Refund): Record<string, unknown> {
  return {
    refundId: refund.id,
    amount: refund.amount,
    state: refund.state,
    lastUpdated: wireTime(refund.updatedAt),
    orderItems: refund.orderItems,
  }
}
