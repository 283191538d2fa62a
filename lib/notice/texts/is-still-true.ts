import { prisma } from '@/lib/db'
import type { Claimed } from '@/lib/notice/tray'
import type { TextKind } from './text-rule'

/** Texts wait for the morning: is one still wanted, and is what it says still so? */
export async function isStillTrue({ kind, bookingId, facts }: Claimed, at: Date): Promise<boolean> {
  const booking = await prisma.booking.findUnique({
    where: { id: bookingId ?? '' },
    select: { id: true, state: true, fromAt: true, untilAt: true, textsAgreedAt: true },
  })
  if (!booking?.textsAgreedAt) return false
  const { state, fromAt, untilAt } = booking
  switch (kind as TextKind) {
    case 'pick-up-soon':
      return state === 'CONFIRMED' && fromAt > at
    case 'gear-overdue':
      return state === 'OUT' && untilAt < at
    case 'payment-link':
      return isUnpaid(booking.id, facts)
  }
}

const isUnpaid = async (bookingId: string, facts: unknown): Promise<boolean> => {
  const { amountMinor } = facts as { amountMinor: number }
  return (
    (await prisma.payment.count({ where: { bookingId, amountMinor, authorizedMinor: 0, endedAt: null } })) > 0
  )
}
