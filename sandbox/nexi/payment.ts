import { now } from '@/sandbox/clock'
import { type Db, row, rows } from '@/sandbox/state'
import type { Webhook } from './create-body'
import type { OrderItem } from './order'
import { settleRefunds } from './settle-refunds'

/** A card must be charged within 30 days of its reservation; an unpaid link is kept as long. */
export const LIFETIME_DAYS = 30

export type Habit = 'pays' | 'declines' | 'charge-fails' | 'rest-dropped'
export type Charge = { id: string; amount: number; orderItems: OrderItem[]; createdAt: Date }
export type RefundState = 'Pending' | 'Cancelled' | 'Failed' | 'Completed' | 'Expired'
export type Refund = {
  id: string
  chargeId: string | null
  amount: number
  orderItems: OrderItem[]
  state: RefundState
  updatedAt: Date
}

type PaymentRow = {
  id: string
  createdAt: Date
  amount: number
  currency: string
  reference: string
  myReference: string | null
  orderItems: OrderItem[]
  checkout: Checkout
  webhooks: Webhook[]
  methods: { name: string; enabled: boolean }[]
  chargeAtOnce: boolean
  paidAt: Date | null
  paymentType: 'CARD' | 'A2A' | null
  paymentMethod: string | null
  maskedPan: string | null
  cardExpiry: string | null
  cardHabit: Habit | null
  reserveId: string | null
  reserved: number
  cancelled: number
  cancelledAt: Date | null
  terminatedAt: Date | null
}
export type Checkout = {
  integrationType: string
  termsUrl: string
  merchantTermsUrl?: string
  returnUrl?: string
  cancelUrl?: string
  url?: string
  consumer?: Record<string, unknown>
}
export type Payment = PaymentRow & { charges: Charge[]; refunds: Refund[]; at: Date }

const COLUMNS = `id, created_at as "createdAt", amount, currency, reference, my_reference as "myReference", order_items as "orderItems",
  checkout, webhooks, methods, charge_at_once as "chargeAtOnce", paid_at as "paidAt", payment_type as "paymentType",
  payment_method as "paymentMethod", masked_pan as "maskedPan", card_expiry as "cardExpiry", card_habit as "cardHabit",
  reserve_id as "reserveId", reserved, cancelled, cancelled_at as "cancelledAt", terminated_at as "terminatedAt"`

/** One payment as it stands now, locked until the transaction ends. Refunds whose time has come are settled on the way. */
export async function lockPayment(tx: Db, id: string): Promise<Payment | undefined> {
  const found = await row<PaymentRow>(
    tx,
    `select ${COLUMNS} from sandbox.payments where id = $1 for update`,
    [id],
  )
  if (!found) return undefined
  const payment = await complete(tx, found)
  return (await settleRefunds(tx, payment)) ? complete(tx, found) : payment
}

/** The newest payments, for the console; nothing is locked. */
export async function findPayments(db: Db, limit: number): Promise<Payment[]> {
  const found = await rows<PaymentRow>(
    db,
    `select ${COLUMNS} from sandbox.payments order by number desc limit $1`,
    [limit],
  )
  return Promise.all(found.map((payment) => complete(db, payment)))
}

export async function paymentOfCharge(db: Db, chargeId: string): Promise<string | undefined> {
  return (
    await row<{ id: string }>(db, 'select payment_id as id from sandbox.charges where id = $1', [chargeId])
  )?.id
}

export async function paymentOfRefund(db: Db, refundId: string): Promise<string | undefined> {
  return (
    await row<{ id: string }>(db, 'select payment_id as id from sandbox.refunds where id = $1', [refundId])
  )?.id
}

export function chargedOf(payment: Payment): number {
  return payment.charges.reduce((sum, charge) => sum + charge.amount, 0)
}

/** What is given back or still may be; a cancelled or failed refund counts for nothing. */
export function refundedOf(payment: Payment, states: RefundState[], chargeId?: string): number {
  const counting = payment.refunds.filter(
    (refund) => states.includes(refund.state) && (!chargeId || refund.chargeId === chargeId),
  )
  return counting.reduce((sum, refund) => sum + refund.amount, 0)
}

export function hasLapsed(payment: Payment): boolean {
  return payment.reserved > 0 && payment.paidAt !== null && payment.at >= lapsesAt(payment.paidAt)
}

export function lapsesAt(start: Date): Date {
  return new Date(start.getTime() + LIFETIME_DAYS * 86_400_000)
}

/** What a customer who opens the payment link finds. */
export function doorOf(payment: Payment): 'open' | 'paid' | 'terminated' | 'expired' {
  if (payment.terminatedAt) return 'terminated'
  if (payment.paidAt) return 'paid'
  return payment.at >= lapsesAt(payment.createdAt) ? 'expired' : 'open'
}

async function complete(db: Db, payment: PaymentRow): Promise<Payment> {
  const charges = await rows<Charge>(
    db,
    'select id, amount, order_items as "orderItems", created_at as "createdAt" from sandbox.charges where payment_id = $1 order by number',
    [payment.id],
  )
  const refunds = await rows<Refund>(
    db,
    `select id, charge_id as "chargeId", amount, order_items as "orderItems", state, updated_at as "updatedAt"
     from sandbox.refunds where payment_id = $1 order by number`,
    [payment.id],
  )
  return { ...payment, charges, refunds, at: await now(db) }
}
