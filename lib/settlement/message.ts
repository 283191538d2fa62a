import { prisma } from '@/lib/db'
import { env } from '@/lib/env'
import type { AttemptLine, CheckoutAttempt, MoneyAttempt, StoredCardAttempt } from '@/lib/gateway/gateway'
import type { Attempt, Prisma } from '@/lib/generated/prisma/client'
import { refundShares } from '@/lib/payment/refund-shares'
import { bookingUrl } from '@/lib/private-link'
import { paymentName } from './payment-name'

/** Everything a gateway needs to carry an attempt out, read from our rows: the attempt itself says which amount of what. */
export async function messageOf(attempt: Attempt): Promise<Message> {
  const payment = await prisma.payment.findUniqueOrThrow({
    where: { id: attempt.paymentId },
    include: NEEDED,
  })
  const capture = attempt.captureId
    ? await prisma.capture.findUniqueOrThrow({ where: { id: attempt.captureId } })
    : null
  return {
    gateway: payment.gateway,
    checkout: () => checkoutOf(payment, attempt),
    money: () => moneyOf(payment, attempt, capture?.gatewayRef),
    storedCard: () => storedCardOf(payment, attempt),
  }
}

type Message = {
  gateway: string
  checkout: () => CheckoutAttempt
  money: () => Promise<MoneyAttempt>
  storedCard: () => Promise<StoredCardAttempt>
}

const LINES = { orderBy: { position: 'asc' } } as const

const NEEDED = {
  lines: LINES,
  companions: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: { lines: LINES } },
  booking: {
    select: {
      ...{ id: true, number: true, linkTurn: true },
      ...{ contactName: true, contactEmail: true, contactPhone: true },
    },
  },
} satisfies Prisma.PaymentInclude

type Row = Prisma.PaymentGetPayload<{ include: typeof NEEDED }>

function checkoutOf(
  { id, lines, companions, booking, currency, gateway, webhookSecret, storesCard }: Row,
  attempt: Attempt,
): CheckoutAttempt {
  const page = bookingUrl(booking)
  return {
    key: attempt.id,
    bookingNumber: booking.number,
    currency,
    parts: [lines, ...companions.map((companion) => companion.lines)],
    storeCard: storesCard,
    contact: { name: booking.contactName, email: booking.contactEmail, phone: booking.contactPhone },
    termsUrl: `${page}/terms`,
    returnUrl: `${page}/return`,
    cancelUrl: `${page}/return?left=1`,
    eventUrl: eventUrl(gateway, id),
    webhookSecret,
  }
}

const eventUrl = (gateway: string, paymentId: string): string =>
  `${env().WEBHOOK_BASE_URL ?? env().APP_URL}/api/gateways/${gateway}/events?payment=${paymentId}`

async function storedCardOf(payment: Row, attempt: Attempt): Promise<StoredCardAttempt> {
  const { id, booking, currency, gateway, lines, webhookSecret } = payment
  const card = await prisma.storedCard.findFirstOrThrow({
    where: { bookingId: booking.id, gateway, forgottenAt: null },
    orderBy: { consentedAt: 'desc' },
  })
  return {
    key: attempt.id,
    bookingNumber: booking.number,
    currency,
    amountMinor: attempt.amountMinor,
    lines,
    card: card.reference,
    eventUrl: eventUrl(gateway, id),
    webhookSecret,
  }
}

async function moneyOf(payment: Row, attempt: Attempt, capture?: string): Promise<MoneyAttempt> {
  return {
    key: attempt.id,
    payment: await paymentName(payment),
    amountMinor: attempt.amountMinor,
    lines: attempt.kind === 'REFUND' ? linesBack(payment.lines, attempt) : linesFor(payment.lines, attempt),
    whole: attempt.amountMinor === payment.authorizedMinor,
    onlyUnpaid: attempt.cause === 'lapsed',
    capture,
  }
}

const linesBack = (lines: Row['lines'], attempt: Attempt): AttemptLine[] =>
  refundShares(lines, attempt.amountMinor, attempt).map(({ line, amountMinor }) => ({
    ...line,
    amountMinor,
    quantity: amountMinor === line.amountMinor ? line.quantity : 1,
  }))

/** The lines the amount belongs to, each with its share; the amount of an attempt never reaches beyond its purpose. */
function linesFor(
  lines: (AttemptLine & { purpose: string; capturedMinor: number })[],
  attempt: Attempt,
): AttemptLine[] {
  let rest = attempt.amountMinor
  return lines
    .filter(({ purpose }) => attempt.purpose === null || purpose === attempt.purpose)
    .flatMap((line) => {
      const take = Math.min(rest, line.amountMinor)
      rest -= take
      return take > 0
        ? [{ ...line, amountMinor: take, quantity: take === line.amountMinor ? line.quantity : 1 }]
        : []
    })
}
