import { randomUUID } from 'node:crypto'
import { prisma, type Tx } from '@/lib/db'
import type { BookingState } from '@/lib/generated/prisma/client'
import { allocate, type Channel, type Short, type Want } from '@/lib/inventory/allocate'
import type { Period } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { MONDAY } from './book-gear'

let turn = 0

export type Line = [productId: string, variantId: string, quantity: number]

export type Taking = {
  period: Period
  channel?: Channel
  state?: BookingState
  locationId?: string
  at?: Date
}

/** Carries a shortage through the rollback. */
export class NotTaken extends Error {
  constructor(readonly short: Short) {
    super('short')
  }
}

// A machine with other work to do must not look like a deadlock.
const PATIENT = { maxWait: 20_000, timeout: 20_000 }

/**
 * A bare booking with these lines and their allocations, without money, in a transaction that is not tried again: a
 * deadlock would be thrown. Answers its id; throws `NotTaken` when gear ran out.
 */
export const takeGear = (lines: Line[], taking: Taking): Promise<string> =>
  prisma.$transaction(async (tx) => {
    const bookingId = await bareBooking(tx, taking)
    const wants = await bareLines(tx, bookingId, lines, taking)
    const short = await allocate(tx, wants, taking.channel ?? 'web', taking.at ?? MONDAY)
    if (short) throw new NotTaken(short)
    return bookingId
  }, PATIENT)

/** The shortage, or null when the gear was taken. */
export const shortOf = (lines: Line[], taking: Taking): Promise<Short | null> =>
  takeGear(lines, taking).then(
    () => null,
    (error) => {
      if (error instanceof NotTaken) return error.short
      throw error
    },
  )

async function bareBooking(tx: Tx, { period, state = 'HELD', locationId = cast.bergen.id }: Taking) {
  const contact = { contactName: '', contactEmail: '', contactPhone: '', language: 'en' }
  const terms = { termsVersion: '', termsText: '', termsHash: '', termsAcceptedAt: MONDAY }
  const money = { currency: 'NOK', rentMinor: 1, depositMinor: 0, quote: {} }
  const { id } = await tx.booking.create({
    data: {
      number: `TEST-${++turn}-${process.pid}`,
      state,
      locationId,
      fromAt: period.from,
      untilAt: period.until,
      ...contact,
      ...terms,
      ...money,
      requestId: randomUUID(),
      requestHash: '',
      createdAt: MONDAY,
    },
  })
  return id
}

async function bareLines(
  tx: Tx,
  bookingId: string,
  lines: Line[],
  { period, locationId = cast.bergen.id }: Taking,
): Promise<Want[]> {
  const rows = await tx.bookingLine.createManyAndReturn({
    data: lines.map(([productId, variantId, quantity], position) => {
      const amounts = { rentMinor: 1, depositMinor: 0, vatRateBp: 0 }
      return { bookingId, productId, variantId, quantity, description: '', position, ...amounts }
    }),
  })
  return rows.map(({ id: lineId, variantId, quantity }) => ({
    lineId,
    variantId,
    quantity,
    locationId,
    period,
  }))
}
