import { prisma } from '@/lib/db'
import { addDays } from '@/lib/period'
import { MOST_TRIES } from './handle-inbox'

export type Trouble = {
  id: string
  kind: 'refused' | 'declined' | 'letter' | 'alarm' | 'doubled' | 'event'
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

/**
 * What goes no further without a person, newest first: requests the gateway called wrong, captures of a deposit that
 * the bank declined and nobody has acted on, letters that could not be delivered, standings that cannot be true, money
 * that moved twice for one request, and events that failed too often.
 */
export async function findTroubles(at: Date): Promise<Trouble[]> {
  const since = addDays(at, -DAYS)
  const found = await Promise.all([
    findRefused(since),
    findDeclined(since),
    findUndelivered(since),
    findAlarms(since),
    findDoubled(since),
    findParked(since),
  ])
  return found.flat().sort((a, b) => b.at.getTime() - a.at.getTime())
}

const booking = { select: { number: true, currency: true } } as const

async function findRefused(since: Date): Promise<Trouble[]> {
  const rows = await prisma.attempt.findMany({
    where: { fate: 'REFUSED', createdAt: { gte: since } },
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
