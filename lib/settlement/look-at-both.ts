import { isDeepStrictEqual } from 'node:util'
import { prisma } from '@/lib/db'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import type { Answer, Standing } from '@/lib/gateway/gateway'
import { gatewayOf } from '@/lib/gateway/gateways'
import { findViolations } from '@/lib/ledger/find-violations'
import { contradiction, isStale, rewritten } from '@/lib/payment/payment'
import type { Found } from './difference'
import { differencesOf } from './differences-of'
import { paymentName } from './payment-name'
import { type PaymentBooks, readBooks } from './read-books'

/** `maySettle`: the gateway's word fits, so writing it down may be all that is missing. */
export type Look = { books: PaymentBooks; found: Found[]; maySettle: boolean }

// Something moves while we look: look again, and if it never rests, another time.
const TURNS = 3

/**
 * Reads a payment in our books and at its gateway at one moment, and what our own books contradict themselves about.
 * Null when the gateway did not say, or while the payment is being moved.
 */
export async function lookAtBoth(paymentId: string): Promise<Look | null> {
  for (let turn = 0; turn < TURNS; turn++) {
    const before = await readBooks(paymentId)
    const answer = before.gatewayRef
      ? await gatewayOf(before.gateway).lookUp(await paymentName(before))
      : null
    const books = await readBooks(paymentId)
    if (isDeepStrictEqual(before, books)) return judge(books, answer)
  }
  return null
}

async function judge(books: PaymentBooks, answer: Answer | null): Promise<Look | null> {
  const own = await findOwn(books)
  if (!answer) return { books, found: own, maySettle: false }
  if (answer.kind === 'standing') {
    const found = differencesOf(books, answer.standing, canOf(books))
    return { books, found: [...found, ...own], maySettle: fits(books, answer.standing) }
  }
  const isAnswered = answer.kind === 'refused' && (await speaksWithUs(books))
  return isAnswered ? { books, found: [unheardOf(answer.reason), ...own], maySettle: false } : null
}

/** Money from a stored card may be taken at once, by an attempt that is no capture. */
function canOf(books: PaymentBooks) {
  const { capturesLater, endsVisits } = capabilitiesOf(books)
  return {
    endsVisits,
    capturesAreAsked: capturesLater && !books.attempts.some(({ kind }) => kind === 'STORED_CARD'),
  }
}

const fits = (books: PaymentBooks, standing: Standing): boolean =>
  !contradiction(books, standing) && !rewritten(books, standing) && !isStale(books, standing)

const unheardOf = (reason: string): Found => ({
  kind: 'MISSING',
  subject: 'payment',
  expected: null,
  found: null,
  reason: `The gateway does not know this payment at all: ${reason}`,
})

/** A gateway that refuses everything, as with a wrong key, says nothing about this one payment. */
async function speaksWithUs({ id, gateway }: PaymentBooks): Promise<boolean> {
  const others = await prisma.payment.findMany({
    where: { gateway, id: { not: id }, gatewayRef: { not: null }, authorizedMinor: { gt: 0 } },
    orderBy: { createdAt: 'desc' },
    take: 3,
  })
  for (const other of others) {
    const answer = await gatewayOf(gateway).lookUp(await paymentName(other))
    if (answer.kind === 'standing') return true
  }
  return false
}

/** What our own books say that cannot be true: about this payment, and about its booking if it is the booking's first. */
async function findOwn({ id, bookingId }: PaymentBooks): Promise<Found[]> {
  const violations = await findViolations(prisma, { bookingIds: [bookingId] })
  if (violations.length === 0) return []
  const first = await prisma.payment.findFirst({ where: { bookingId }, orderBy: { id: 'asc' } })
  return violations
    .filter(({ paymentId }) => (paymentId ?? first?.id) === id)
    .map(({ invariant, says }) => ({
      kind: 'BOOKS',
      subject: invariant,
      expected: null,
      found: null,
      reason: says,
    }))
}
