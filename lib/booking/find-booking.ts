import { prisma, snapshot } from '@/lib/db'
import { findOpening } from '@/lib/inventory/find-opening'
import { REFUND_PARTS } from '@/lib/payment/refund-state'

const PAYMENT = {
  id: true,
  leadId: true,
  gateway: true,
  gatewayRef: true,
  gatewayUrl: true,
  currency: true,
  amountMinor: true,
  authorizedMinor: true,
  capturedMinor: true,
  refundedMinor: true,
  releasedMinor: true,
  methodKind: true,
  methodLabel: true,
  authorizedAt: true,
  guaranteedUntil: true,
  capturableUntil: true,
  endedAt: true,
  endedHow: true,
  createdAt: true,
  checkout: { select: { id: true, cause: true, request: true } },
  lines: { orderBy: { position: 'asc' } },
  attempts: { orderBy: { createdAt: 'asc' } },
  captures: { orderBy: { capturedAt: 'asc' } },
  refunds: { orderBy: { refundedAt: 'asc' } },
} as const

const DEPOSIT = {
  id: true,
  paymentLineId: true,
  currency: true,
  limitMinor: true,
  capturedMinor: true,
  refundedMinor: true,
  keptMinor: true,
  releasedMinor: true,
  releaseDueAt: true,
  ending: true,
  guaranteedUntil: true,
  capturableUntil: true,
  plan: true,
  secureAt: true,
  secureTries: true,
  endedAt: true,
  captures: {
    select: {
      id: true,
      attemptId: true,
      reason: true,
      amountMinor: true,
      note: true,
      vatRateBp: true,
      vatTreatment: true,
      askedPaymentId: true,
      actorId: true,
      createdAt: true,
      attempt: { select: { fate: true, reason: true, closedAt: true } },
      photos: { select: { id: true, mediaType: true, takenAt: true } },
    },
    orderBy: { createdAt: 'asc' },
  },
} as const

const BOOKING = {
  id: true,
  number: true,
  linkTurn: true,
  addedToId: true,
  state: true,
  fromAt: true,
  untilAt: true,
  holdUntil: true,
  holdExtensions: true,
  erasedAt: true,
  contactName: true,
  contactEmail: true,
  contactPhone: true,
  textsAgreedAt: true,
  language: true,
  currency: true,
  rentMinor: true,
  depositMinor: true,
  quote: true,
  termsVersion: true,
  termsText: true,
  termsHash: true,
  termsAcceptedAt: true,
  createdAt: true,
  confirmedAt: true,
  handedOutAt: true,
  takenBackAt: true,
  returnedDamaged: true,
  late: true,
  lateMinor: true,
  lateDecidedAt: true,
  cancelledAt: true,
  cancellation: true,
  location: true,
  lines: {
    select: {
      id: true,
      variantId: true,
      description: true,
      quantity: true,
      rentMinor: true,
      depositMinor: true,
      contents: true,
      vatRateBp: true,
      piecesTaken: true,
      product: { select: { kind: true, slug: true, name: true, illustration: true, category: true } },
      variant: { select: { name: true, hint: true } },
      allocations: {
        select: {
          live: true,
          asset: { select: { id: true, code: true } },
          outing: { select: { endedAt: true } },
        },
      },
    },
    orderBy: { position: 'asc' },
  },
  payments: { select: PAYMENT, orderBy: { createdAt: 'asc' } },
  deposit: { select: DEPOSIT },
  storedCards: {
    select: {
      id: true,
      gateway: true,
      label: true,
      currency: true,
      mostMinor: true,
      consentText: true,
      consentedAt: true,
      usableUntil: true,
      forgottenAt: true,
    },
    orderBy: { consentedAt: 'asc' },
  },
  refundRequests: { include: REFUND_PARTS, orderBy: { createdAt: 'asc' } },
  claims: { select: { id: true, state: true, collectedAt: true }, orderBy: { openedAt: 'asc' } },
  amendments: {
    select: {
      id: true,
      fromAt: true,
      untilAt: true,
      wasFromAt: true,
      wasUntilAt: true,
      differenceMinor: true,
      agreedMinor: true,
      keptMinor: true,
      cancelPercent: true,
      requestId: true,
      byRenter: true,
      byClock: true,
      payUntil: true,
      fallbackFromAt: true,
      fallbackUntilAt: true,
      notPutBackAt: true,
      reason: true,
      actorName: true,
      createdAt: true,
    },
    orderBy: { createdAt: 'asc' },
  },
  receipts: {
    select: {
      id: true,
      series: true,
      number: true,
      kind: true,
      paymentId: true,
      captureId: true,
      refundId: true,
      refundPartId: true,
      depositCaptureId: true,
      currency: true,
      amountMinor: true,
      vatMinor: true,
      issuedAt: true,
    },
    orderBy: { issuedAt: 'asc' },
  },
} as const

/** A booking with all that a page about it shows: gear, place, payments, deposit and receipts. */
export type WholeBooking = NonNullable<Awaited<ReturnType<typeof findBookingByNumber>>>

/** A booking by its number, written just as it was given out; null when there is none. One query per kind of row, of one moment. */
export const findBookingByNumber = (number: string) => findOne({ number })

/** The same by id. */
export const findBooking = (id: string) => findOne({ id })

const findOne = (where: { id: string } | { number: string }) =>
  snapshot(async (tx) => {
    const booking = await tx.booking.findUnique({ where, select: BOOKING })
    if (!booking) return null
    const opening = await findOpening(tx, booking.location.id)
    return { ...booking, location: { ...booking.location, ...opening } }
  })

/** Only which booking a number means; null when there is none. */
export const findBookingId = (number: string) =>
  prisma.booking.findUnique({
    where: { number },
    select: { id: true, linkTurn: true, deposit: { select: { ending: true } } },
  })
