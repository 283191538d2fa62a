import { type Card, filledIn, readCard } from '@/sandbox/card'
import { type Db, inTransaction, row, type State } from '@/sandbox/state'
import { wireError } from './answer'
import { TEST_CARDS } from './card'
import { book } from './charge'
import { emit, type WireEvent } from './emit'
import { consumerOf, orderOf } from './order-event'
import { doorOf, type Habit, lockPayment, type Payment } from './payment'
import { keepCard } from './subscription'
import { wireId } from './wire'

export type Method = 'card' | 'swish'
export type Try = {
  id: string
  paymentId: string
  method: Method
  maskedPan: string | null
  cardExpiry: string | null
  cardHabit: Habit
  outcome: string | null
}
export type PayOutcome = 'paid' | 'declined' | 'already-paid' | 'terminated' | 'expired' | 'unknown'

const CARD_NAMES = /^(card|visa|mastercard)$/i
const BRAND_OF_PAN: Record<string, string> = { '5': 'MasterCard' }

/** The ways to pay this payment offers: both, unless the merchant configured it otherwise. */
export function methodsOf(payment: Payment): Method[] {
  const enabled = payment.methods.filter((method) => method.enabled).map((method) => method.name)
  if (payment.methods.length === 0) return ['card', 'swish']
  return [
    ...(enabled.some((name) => CARD_NAMES.test(name)) ? (['card'] as const) : []),
    ...(enabled.some((name) => /^swish$/i.test(name)) ? (['swish'] as const) : []),
  ]
}

/** The customer typed a card or chose Swish; the bank will ask them next. Of the card only the masked number is kept. */
export async function startTry(
  db: Db,
  paymentId: string,
  method: Method,
  card?: Card<Habit>,
): Promise<string> {
  const id = wireId()
  await db.query(
    'insert into sandbox.tries (id, payment_id, method, masked_pan, card_expiry, card_habit) values ($1, $2, $3, $4, $5, $6)',
    [id, paymentId, method, card?.maskedPan ?? null, card?.expiry ?? null, card?.habit ?? 'pays'],
  )
  return id
}

export async function findTry(db: Db, paymentId: string, id: string): Promise<Try | undefined> {
  return row<Try>(
    db,
    `select id, payment_id as "paymentId", method, masked_pan as "maskedPan", card_expiry as "cardExpiry", card_habit as "cardHabit", outcome
     from sandbox.tries where payment_id = $1 and id = $2`,
    [paymentId, id],
  )
}

/** The customer answered their bank, which may approve only `part` of it. Of two tabs only the first counts; a declined card leaves the payment open for another try. */
export async function finishTry(
  state: State,
  paymentId: string,
  tryId: string,
  approves: boolean,
  part?: number,
): Promise<PayOutcome> {
  return inTransaction(state, async (tx) => {
    const payment = await lockPayment(tx, paymentId)
    const attempt = await findTry(tx, paymentId, tryId)
    if (!payment || !attempt) return 'unknown'
    const door = doorOf(payment)
    if (door !== 'open') return door === 'paid' ? 'already-paid' : door
    if (attempt.outcome) return 'declined'
    const works = approves && attempt.cardHabit !== 'declines'
    await tx.query('update sandbox.tries set outcome = $2 where id = $1', [
      tryId,
      works ? 'paid' : 'declined',
    ])
    await (works ? settle(tx, payment, attempt, part) : emit(tx, payment, [reservationFailed(payment)]))
    return works ? 'paid' : 'declined'
  })
}

/** Plays the customer without the payment page, along the same path. */
export async function payInSandbox(
  state: State,
  paymentId: string,
  choice: { card?: string; method?: Method; part?: number } = {},
): Promise<PayOutcome> {
  const { card: number = TEST_CARDS[0]?.number ?? '', method = 'card' } = choice
  const payment = await inTransaction(state, (tx) => lockPayment(tx, paymentId))
  if (!payment) return 'unknown'
  if (!methodsOf(payment).includes(method)) throw new Error(`This payment does not offer ${method}`)
  if (method === 'swish')
    return finishTry(state, paymentId, await startTry(state.pool, paymentId, method), true)
  const read = readCard(filledIn(number, payment.at), payment.at, TEST_CARDS)
  if ('errors' in read) throw new Error(Object.values(read.errors).join('. '))
  const started = await startTry(state.pool, paymentId, method, read.card)
  return finishTry(state, paymentId, started, true, choice.part)
}

async function settle(tx: Db, payment: Payment, attempt: Try, part = payment.amount): Promise<void> {
  const swish = attempt.method === 'swish'
  const paid: Payment = {
    ...payment,
    paidAt: payment.at,
    paymentType: swish ? 'A2A' : 'CARD',
    paymentMethod: swish ? 'Swish' : (BRAND_OF_PAN[attempt.maskedPan?.[0] ?? ''] ?? 'Visa'),
    reserveId: swish ? null : wireId(),
    reserved: swish ? 0 : part,
  }
  await tx.query(
    `update sandbox.payments set paid_at = $2, payment_type = $3, payment_method = $4, masked_pan = $5, card_expiry = $6, card_habit = $7,
       reserve_id = $8, reserved = $9 where id = $1`,
    [
      paid.id,
      paid.paidAt,
      paid.paymentType,
      paid.paymentMethod,
      attempt.maskedPan,
      attempt.cardExpiry,
      attempt.cardHabit,
      paid.reserveId,
      paid.reserved,
    ],
  )
  await keepCard(tx, paid.id)
  const charged =
    swish || payment.chargeAtOnce ? (await book(tx, paid, paid.amount, paid.orderItems)).events : []
  const completed: WireEvent = {
    event: 'payment.checkout.completed',
    id: wireId(),
    data: { ...orderOf(paid), ...consumerOf(paid) },
  }
  await emit(tx, paid, [...(swish ? [] : reservationCreated(paid, attempt)), completed, ...charged])
}

function reservationCreated(payment: Payment, attempt: Try): WireEvent[] {
  const id = payment.reserveId ?? wireId()
  const { paymentMethod, paymentType } = payment
  const shared = {
    paymentMethod,
    paymentType,
    amount: { amount: payment.amount, currency: payment.currency },
  }
  const card = {
    truncatedPan: attempt.maskedPan,
    expiryMonth: attempt.cardExpiry?.slice(0, 2),
    expiryYear: attempt.cardExpiry?.slice(2),
    issuerCountry: '',
  }
  return [
    {
      event: 'payment.reservation.created',
      id,
      data: {
        ...shared,
        ...consumerOf(payment),
        cardDetails: card,
        reservationReference: id.slice(0, 6),
        reserveId: id,
      },
    },
    { event: 'payment.reservation.created.v2', id, data: shared },
  ]
}

function reservationFailed(payment: Payment): WireEvent {
  return {
    event: 'payment.reservation.failed',
    id: wireId(),
    data: { error: wireError('HardDecline'), amount: { amount: payment.amount, currency: payment.currency } },
  }
}
