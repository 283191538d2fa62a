import { reviveBooking } from '@/lib/booking/revive-booking'
import type { Tx } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { OPEN_CLAIM } from '@/lib/payment/open-claim'

/**
 * Is there still anything to use authorized money for? A booking takes one payment, and a lapsed one only while its gear
 * is still free; a deposit is wanted while the gear is to go out, is out, came back damaged, or is claimed for.
 */
export async function isWanted(tx: Tx, payment: LockedPayment, at: Date): Promise<boolean> {
  const { checkout, booking, leadId } = payment
  if (checkout.cause === 'EXTRA') return !checkout.request?.withdrawnAt
  if (checkout.cause === 'DEPOSIT') return isDepositWanted(tx, payment)
  if (leadId && !(await isKept(tx, leadId))) return false
  if (booking.state === 'LAPSED') return reviveBooking(tx, booking.id, at)
  if (leadId) return !['CANCELLED', 'NO_SHOW'].includes(booking.state)
  if (booking.state !== 'HELD') return false
  const paid = await findPaid(tx, booking.id)
  return paid.length === 1 && paid[0]?.id === payment.id
}

async function isDepositWanted(tx: Tx, { id, bookingId, booking }: LockedPayment): Promise<boolean> {
  const { returnedDamaged, claims } = await tx.booking.findUniqueOrThrow({
    where: { id: bookingId },
    select: { returnedDamaged: true, claims: { where: OPEN_CLAIM, select: { id: true } } },
  })
  const mayBeTaken = returnedDamaged === true || claims.length > 0
  const isOpen = ['CONFIRMED', 'OUT'].includes(booking.state) || (booking.state === 'RETURNED' && mayBeTaken)
  const newest = await tx.payment.findFirst({
    where: { bookingId, checkout: { cause: 'DEPOSIT' }, authorizedMinor: { gt: 0 } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  return isOpen && newest?.id === id
}

/** What is made together stays together: when the leading payment is given back, so is the rest. */
const isKept = async (tx: Tx, leadId: string): Promise<boolean> =>
  (await tx.payment.count({
    where: {
      id: leadId,
      endedAt: null,
      refundedMinor: 0,
      attempts: { none: GOING_BACK },
    },
  })) > 0

// A visit that was given up unpaid gave nothing back, and where visits cannot be ended it may be paid after all.
const GAVE_UP = 'lapsed'

const GOING_BACK = {
  kind: { in: ['RELEASE', 'REFUND'] },
  cause: { not: GAVE_UP },
  fate: { notIn: ['DECLINED', 'REFUSED', 'WITHDRAWN'] },
} satisfies Prisma.AttemptWhereInput

/** The payments of the booking itself with money in them that is not to go back: a second one has nothing to pay for. */
const findPaid = (tx: Tx, bookingId: string): Promise<{ id: string }[]> =>
  tx.payment.findMany({
    where: {
      bookingId,
      leadId: null,
      checkout: { cause: 'BOOKING' },
      authorizedMinor: { gt: 0 },
      endedAt: null,
      attempts: { none: { kind: 'RELEASE', cause: { not: GAVE_UP } } },
    },
    select: { id: true },
  })
