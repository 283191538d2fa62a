import { prisma } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { IN_FLIGHT } from '@/lib/payment/attempt'
import { type PartState, partState, REFUND_PARTS } from '@/lib/payment/refund-state'
import { addDays } from '@/lib/period'
import { findNotPutBack } from './find-not-put-back'
import { MOST_TRIES } from './handle-inbox'
import { OF_OURS } from './may-let-go-again'

export type Trouble = {
  id: string
  kind:
    | 'refused'
    | 'declined'
    | 'card'
    | 'held'
    | 'refund'
    | 'owed'
    | 'letter'
    | 'alarm'
    | 'doubled'
    | 'event'
    | 'unpaid-dates'
  at: Date
  bookingNumber: string | null
  /** What the gateway or the post said; for people who look after Kickstand. */
  reason: string
  amountMinor: number | null
  currency: string | null
}

// Older trouble is history; whoever needs it finds it in the logbook of its booking.
const DAYS = 30
const MOST = 100

// A bank that says no once or twice mostly says yes within the hour.
const NOES_TO_TELL = 3

/**
 * What goes no further without a person, newest first: requests the gateway called wrong, captures of a deposit and
 * charges of a stored card that the bank declined and nobody has acted on, approvals that a bank does not let go, refunds that did not go through or have to be
 * paid in another way, letters that could not be delivered, standings that cannot be true, money that moved twice for one
 * request, events that failed too often, and dates that a renter has not paid for and cannot be put back from.
 */
export async function findTroubles(at: Date): Promise<Trouble[]> {
  const since = addDays(at, -DAYS)
  const found = await Promise.all([
    findRefused(since),
    findDeclined(since),
    findDeclinedCards(since),
    findHeld(),
    findStuckRefunds(),
    findUndelivered(since),
    findAlarms(since),
    findDoubled(since),
    findParked(since),
    findNotPutBack(),
  ])
  return found.flat().sort((a, b) => b.at.getTime() - a.at.getTime())
}

const booking = { select: { number: true, currency: true } } as const

async function findRefused(since: Date): Promise<Trouble[]> {
  const rows = await prisma.attempt.findMany({
    // A refund that was refused is told as one that is stuck, with what to do about it.
    where: { fate: 'REFUSED', refundPartId: null, createdAt: { gte: since } },
    select: { id: true, createdAt: true, reason: true, amountMinor: true, payment: { select: { booking } } },
    orderBy: { createdAt: 'desc' },
    take: MOST,
  })
  return rows.map(({ id, createdAt, reason, amountMinor, payment }) => ({
    ...{ id, kind: 'refused' as const, at: createdAt, reason: reason ?? '', amountMinor },
    ...named(payment.booking),
  }))
}

/** A later try that went through, or a payment link, has settled the matter. */
async function findDeclined(since: Date): Promise<Trouble[]> {
  const rows = await prisma.depositCapture.findMany({
    where: { askedPaymentId: null, createdAt: { gte: since }, attempt: { fate: 'DECLINED' } },
    select: {
      id: true,
      createdAt: true,
      amountMinor: true,
      attempt: { select: { reason: true } },
      deposit: { select: { booking, captures: { select: { id: true }, orderBy: { createdAt: 'asc' } } } },
    },
    orderBy: { createdAt: 'desc' },
    take: MOST,
  })
  return rows
    .filter(({ id, deposit }) => deposit.captures.at(-1)?.id === id)
    .map(({ id, createdAt, amountMinor, attempt, deposit }) => ({
      ...{ id, kind: 'declined' as const, at: createdAt, reason: attempt?.reason ?? '', amountMinor },
      ...named(deposit.booking),
    }))
}

/** Settled by a link, like a declined capture. */
async function findDeclinedCards(since: Date): Promise<Trouble[]> {
  const rows = await prisma.paymentRequest.findMany({
    where: {
      linkSentAt: null,
      createdAt: { gte: since },
      checkout: {
        payments: {
          every: { capturedMinor: 0, attempts: { none: { fate: { in: IN_FLIGHT } } } },
          some: { attempts: { some: { kind: 'STORED_CARD', fate: 'DECLINED' } } },
        },
      },
    },
    select: {
      ...{ id: true, createdAt: true, amountMinor: true, booking },
      checkout: { select: { payments: { select: { attempts: { where: { fate: 'DECLINED' } } } } } },
    },
    orderBy: { createdAt: 'desc' },
    take: MOST,
  })
  return rows.map(({ id, createdAt, amountMinor, checkout, booking }) => {
    const declined = checkout.payments.flatMap(({ attempts }) => attempts).at(-1)
    return {
      ...{ id, kind: 'card' as const, at: createdAt, reason: declined?.reason ?? '', amountMinor },
      ...named(booking),
    }
  })
}

/** Asked again and again by the clock; whose money hangs may be helped by a call. */
async function findHeld(): Promise<Trouble[]> {
  const noes = { kind: 'RELEASE', fate: 'DECLINED', cause: { in: OF_OURS } } as const
  const rows = await prisma.payment.findMany({
    where: { endedAt: null, capturedMinor: 0, compareAt: { not: null }, attempts: { some: noes } },
    select: { id: true, booking, attempts: { where: noes, orderBy: { createdAt: 'asc' } } },
    orderBy: { createdAt: 'desc' },
    take: MOST,
  })
  return rows
    .filter(({ attempts }) => attempts.length >= NOES_TO_TELL)
    .flatMap(({ id, booking, attempts: [first] }) =>
      first
        ? {
            ...{ id, kind: 'held' as const, at: first.createdAt, reason: first.reason ?? '' },
            ...{ amountMinor: first.amountMinor, ...named(booking) },
          }
        : [],
    )
}

/** What we owe a renter is no history, however old it is. */
async function findStuckRefunds(): Promise<Trouble[]> {
  const rows = await prisma.refundRequest.findMany({
    where: {
      parts: { some: { paidOtherwiseAt: null, OR: [{ whyNot: { not: null } }, { attempts: FAILED }] } },
    },
    include: { ...REFUND_PARTS, booking },
    orderBy: { createdAt: 'desc' },
    take: MOST,
  })
  return rows.flatMap(({ createdAt, parts, booking }) =>
    parts.flatMap((part) => {
      const kind = STUCK[partState(part)]
      const reason = part.attempts.at(-1)?.reason ?? ''
      const { id, amountMinor } = part
      return kind ? [{ id, kind, at: createdAt, reason, amountMinor, ...named(booking) }] : []
    }),
  )
}

const FAILED = {
  some: { OR: [{ fate: { in: ['DECLINED', 'REFUSED'] } }, { refunds: { some: { state: 'FAILED' } } }] },
} satisfies Prisma.AttemptListRelationFilter

const STUCK: Partial<Record<PartState, 'refund' | 'owed'>> = { FAILED: 'refund', OWED: 'owed' }

async function findUndelivered(since: Date): Promise<Trouble[]> {
  const rows = await prisma.notice.findMany({
    where: { state: 'FAILED', createdAt: { gte: since } },
    select: { id: true, createdAt: true, problem: true, booking },
    orderBy: { createdAt: 'desc' },
    take: MOST,
  })
  return rows.map(({ id, createdAt, problem, booking }) => ({
    ...{ id, kind: 'letter' as const, at: createdAt, reason: problem ?? '', amountMinor: null },
    ...named(booking),
  }))
}

async function findAlarms(since: Date): Promise<Trouble[]> {
  const rows = await prisma.logbookEntry.findMany({
    where: { what: 'payment.alarmed', at: { gte: since } },
    select: { id: true, at: true, facts: true, booking },
    orderBy: { at: 'desc' },
    take: MOST,
  })
  return rows.map(({ id, at, facts, booking }) => ({
    ...{ id, kind: 'alarm' as const, at, reason: String((facts as { wrong?: string }).wrong ?? '') },
    ...{ amountMinor: null, ...named(booking) },
  }))
}

async function findDoubled(since: Date): Promise<Trouble[]> {
  const rows = await prisma.logbookEntry.findMany({
    where: { what: 'payment.doubled', at: { gte: since } },
    select: { id: true, at: true, facts: true, booking },
    orderBy: { at: 'desc' },
    take: MOST,
  })
  return rows.map(({ id, at, facts, booking }) => ({
    ...{ id, kind: 'doubled' as const, at, reason: '' },
    ...named(booking),
    amountMinor: (facts as { amountMinor: number }).amountMinor,
  }))
}

/** What an event rings for is asked about by the clock all the same; that it cannot be handled is a fault of ours. */
async function findParked(since: Date): Promise<Trouble[]> {
  const rows = await prisma.gatewayEvent.findMany({
    where: { handledAt: null, tries: { gte: MOST_TRIES }, receivedAt: { gte: since } },
    select: { id: true, receivedAt: true, payment: { select: { booking } } },
    orderBy: { receivedAt: 'desc' },
    take: MOST,
  })
  return rows.map(({ id, receivedAt, payment }) => ({
    ...{ id, kind: 'event' as const, at: receivedAt, reason: '', amountMinor: null },
    ...named(payment.booking),
  }))
}

const named = (booking: { number: string; currency: string } | null) => ({
  bookingNumber: booking?.number ?? null,
  currency: booking?.currency ?? null,
})
