import { type Db, prisma } from '@/lib/db'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import type { StoredCard } from '@/lib/generated/prisma/client'
import { IN_FLIGHT } from './attempt'

export type UsableCard = StoredCard & {
  /** Of what the renter agreed to in all, what has been charged already or is being asked for, and what is left. */
  chargedMinor: number
  leftMinor: number
  /** The card is being asked at this moment. */
  isAsked: boolean
}

/**
 * The card of a booking that may be charged after the fact: agreed to, not forgotten, not past its time, at a gateway that
 * can. Null when there is none.
 */
export async function findUsableCard(
  bookingId: string,
  at: Date,
  db: Db = prisma,
): Promise<UsableCard | null> {
  const card = await db.storedCard.findFirst({
    where: { bookingId, forgottenAt: null, usableUntil: { gt: at } },
    orderBy: { consentedAt: 'desc' },
  })
  if (!card || !capabilitiesOf({ gateway: card.gateway, methodKind: 'CARD' }).storedCard) return null
  const asked = await db.attempt.findMany({
    where: {
      kind: 'STORED_CARD',
      fate: { in: ['DONE', ...IN_FLIGHT] },
      payment: { bookingId, checkout: { cause: 'EXTRA' } },
    },
    select: { amountMinor: true, fate: true },
  })
  const chargedMinor = asked.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  return {
    ...card,
    chargedMinor,
    leftMinor: Math.max(0, card.mostMinor - chargedMinor),
    isAsked: asked.some(({ fate }) => fate !== 'DONE'),
  }
}
