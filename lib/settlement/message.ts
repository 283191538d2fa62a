import { prisma } from '@/lib/db'
import { env } from '@/lib/env'
import type { AttemptLine, CheckoutAttempt, MoneyAttempt } from '@/lib/gateway/gateway'
import type { Attempt, Prisma } from '@/lib/generated/prisma/client'
import { bookingUrl } from '@/lib/private-link'

/** Everything a gateway needs to carry an attempt out, read from our rows: the attempt itself says which amount of what. */
export async function messageOf(
  attempt: Attempt,
): Promise<{ gateway: string; checkout: () => CheckoutAttempt; money: () => MoneyAttempt }> {
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
  }
}

const NEEDED = {
  lines: { orderBy: { position: 'asc' } },
  booking: { select: { id: true, number: true, contactName: true, contactEmail: true, contactPhone: true } },
} satisfies Prisma.PaymentInclude

type Row = Prisma.PaymentGetPayload<{ include: typeof NEEDED }>

function checkoutOf(
  { id, lines, booking, currency, gateway, webhookSecret }: Row,
  attempt: Attempt,
): CheckoutAttempt {
  const page = bookingUrl(booking)
  return {
    key: attempt.id,
    bookingNumber: booking.number,
    currency,
    lines,
    contact: { name: booking.contactName, email: booking.contactEmail, phone: booking.contactPhone },
    termsUrl: `${page}/terms`,
    returnUrl: `${page}/return`,
    cancelUrl: `${page}/return?left=1`,
    eventUrl: `${env().WEBHOOK_BASE_URL ?? env().APP_URL}/api/gateways/${gateway}/events?payment=${id}`,
    webhookSecret,
  }
}

function moneyOf(
  { gatewayRef, currency, authorizedMinor, lines }: Row,
  attempt: Attempt,
  capture?: string,
): MoneyAttempt {
  if (!gatewayRef) throw new Error(`Payment ${attempt.paymentId} has no name at the gateway yet.`)
  return {
    key: attempt.id,
    ref: gatewayRef,
    currency,
    amountMinor: attempt.amountMinor,
    lines: linesFor(lines, attempt),
    whole: attempt.amountMinor === authorizedMinor,
    onlyUnpaid: attempt.cause === 'lapsed',
    capture,
  }
}

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
