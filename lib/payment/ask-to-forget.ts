import type { Tx } from '@/lib/db'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import type { StoredCard } from '@/lib/generated/prisma/client'
import { wake } from '@/lib/wake'

/** Records that a gateway is to delete a card, if it is one that can; it is told after the commit. */
export async function askToForget(
  tx: Tx,
  { gateway, reference }: Pick<StoredCard, 'gateway' | 'reference'>,
  at: Date,
): Promise<void> {
  if (!reference || !capabilitiesOf({ gateway, methodKind: 'CARD' }).forgetsCards) return
  const card = { gateway, reference }
  const where = { gateway_reference: card }
  await tx.cardToForget.upsert({ where, create: { ...card, askAt: at }, update: {} })
  await wake(tx, 'forget-cards')
}
