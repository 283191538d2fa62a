import type { Tx } from '@/lib/db'
import type { StoredCard } from '@/lib/generated/prisma/client'
import { askToForget } from './ask-to-forget'

/** A stored card is never used again: its name is gone from our books, and the gateway is asked to delete it. */
export async function dropCard(tx: Tx, card: StoredCard, at: Date): Promise<void> {
  await tx.storedCard.update({ where: { id: card.id }, data: { forgottenAt: at, reference: '' } })
  await askToForget(tx, card, at)
}
