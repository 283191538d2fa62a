import type { Actor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import type { Initiator } from '@/lib/gateway/gateway'
import { readLanguage } from '@/lib/language'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { findInFlight, prepareAttempt } from '@/lib/payment/attempt'
import { createPayment } from '@/lib/payment/create-payment'
import { depositProblem } from '@/lib/payment/deposit-problem'
import { findOpenVisit } from '@/lib/payment/find-open-visit'
import { gatewayFor } from '@/lib/payment/gateway-for'
import { leftOf } from '@/lib/payment/left-of-deposit'
import { LINE_WORDS } from '@/lib/payment/line-words'
import { lockPayment } from '@/lib/payment/lock-payment'
import { findStoredCard } from './find-stored-card'
import { nextTry } from './next-try'
import { tellDepositLink } from './tell-deposit-link'

export type DepositAskRefusal =
  | 'deposit-missing'
  | 'deposit-stands'
  | 'deposit-over'
  | 'deposit-asked-already'
  | 'wrong-state'

/** SECURE: it is not in place for the hand-out. RENEW: it is, and ends before the gear has been looked over. */
export type DepositAsk = { bookingId: string; why: 'SECURE' | 'RENEW' }

/**
 * Asks for the authorization of a deposit by itself: opens a visit of cause DEPOSIT, or takes the one that is open, and
 * sends the renter its link; where they let us store a card that the gateway can authorize, the card is asked first and
 * the link follows a decline. Hand the payment to `performAll` after it. What stands already goes on counting until the
 * new authorization is there. The clock's tries are counted, and the next one is set.
 */
export async function askForDeposit(
  { bookingId, why }: DepositAsk,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ paymentId: string; by: Initiator }, DepositAskRefusal>> {
  return transact(async (tx) => {
    // Payments are locked before their deposit, as settle does it.
    const seen = await findOpenVisit(tx, bookingId, 'DEPOSIT')
    if (seen) await lockPayment(tx, seen)
    await tx.$queryRaw`SELECT 1 FROM deposit WHERE booking_id = ${bookingId}::uuid FOR NO KEY UPDATE`
    const deposit = await tx.deposit.findUnique({ where: { bookingId }, include: NEEDED })
    if (!deposit) return refused('deposit-missing')
    const no = refusalOf(deposit, why, actor, at)
    if (no) return no
    // Somebody has opened one since we looked.
    if ((await findOpenVisit(tx, bookingId, 'DEPOSIT')) !== seen) return refused('deposit-asked-already')
    const paymentId = seen ?? (await openVisit(tx, deposit, at))
    const facts = { amountMinor: leftOf(deposit), currency: deposit.currency }
    await record(tx, { at, actor, what: 'deposit.requested', bookingId, facts })
    const by = await ask(tx, deposit, paymentId, { why, actor, at })
    if (actor.kind === 'CLOCK' && why === 'SECURE') await countTry(tx, deposit, at)
    return ok({ paymentId, by })
  })
}

const NEEDED = { booking: true, line: { include: { payment: true } } } as const

type Asked = NonNullable<Awaited<ReturnType<typeof findAsked>>>
const findAsked = (tx: Tx, bookingId: string) =>
  tx.deposit.findUnique({ where: { bookingId }, include: NEEDED })

function refusalOf(deposit: Asked, why: DepositAsk['why'], actor: Actor, at: Date) {
  const { booking, line } = deposit
  const { state } = booking
  const states = why === 'SECURE' ? ['CONFIRMED', 'OUT'] : ['CONFIRMED', 'OUT', 'RETURNED']
  if (!states.includes(state)) return refused('wrong-state', { state })
  if (deposit.ending === 'REFUND' || leftOf(deposit) === 0 || deposit.releasedMinor > 0)
    return refused('deposit-over')
  if (why === 'RENEW') return null
  if (!depositProblem(deposit, line?.payment ?? null, booking.untilAt, at)) return refused('deposit-stands')
  // Beside itself, the clock has counted this try already.
  const isEarly = actor.kind === 'CLOCK' && (!deposit.secureAt || deposit.secureAt > at)
  return isEarly ? refused('deposit-asked-already') : null
}

async function openVisit(tx: Tx, deposit: Asked, at: Date): Promise<string> {
  const { booking, currency } = deposit
  const lines = await tx.bookingLine.findMany({
    where: { bookingId: booking.id },
    orderBy: { position: 'asc' },
    select: { description: true },
  })
  const { paymentId } = await createPayment(tx, {
    bookingId: booking.id,
    cause: 'DEPOSIT',
    gateway: await gatewayFor(tx, booking.locationId),
    currency,
    at,
    parts: [
      [
        {
          purpose: 'DEPOSIT',
          reference: `DEPOSIT-${booking.number}`,
          description: LINE_WORDS[readLanguage(booking.language)]
            .deposit(lines.map(({ description }) => description).join(', '))
            .slice(0, 120),
          quantity: 1,
          amountMinor: leftOf(deposit),
          vatRateBp: 0,
        },
      ],
    ],
  })
  return paymentId
}

type Now = { why: DepositAsk['why']; actor: Actor; at: Date }

/** By the stored card where that is allowed and nothing is under way; else by a letter with the link. */
async function ask(tx: Tx, deposit: Asked, paymentId: string, { why, actor, at }: Now): Promise<Initiator> {
  const payment = await lockPayment(tx, paymentId)
  const amountMinor = payment.amountMinor
  const can = capabilitiesOf(payment)
  const card = can.storedCard === 'authorizes' && (await findStoredCard(tx, payment, deposit, at))
  if (card && !(await findInFlight(tx, paymentId))) {
    const asked = { paymentId, kind: 'STORED_CARD', amountMinor, at, purpose: 'DEPOSIT' } as const
    await prepareAttempt(tx, { ...asked, cause: 'deposit', actorId: actor.id })
    return 'MERCHANT'
  }
  await tellDepositLink(tx, payment, { why, declined: false, at })
  return 'RENTER'
}

const countTry = (tx: Tx, { id, booking }: Asked, at: Date) =>
  tx.deposit.update({
    where: { id },
    data: { secureTries: { increment: 1 }, secureAt: nextTry(booking.fromAt, at) },
  })
