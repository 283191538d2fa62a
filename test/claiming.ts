import { randomUUID } from 'node:crypto'
import { answerClaim, type ClaimAnswer } from '@/lib/claim/answer-claim'
import type { ClaimWish, ItemWish } from '@/lib/claim/claim-wish'
import { openClaim } from '@/lib/claim/open-claim'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import type { CleanPhoto } from '@/lib/photo'
import { bringBackDamaged, JONAS, MAJA, type Onstage } from './stage'
import type { World } from './world'

/** A picture as it is kept; what it shows does not matter here. */
export const picture = (bytes = 'a picture'): CleanPhoto => ({
  mediaType: 'image/jpeg',
  bytes: new TextEncoder().encode(bytes),
  sha256: '0'.repeat(64),
})

export const item = (amountMinor: number, changes: Partial<ItemWish> = {}): ItemWish => ({
  ...{ outingId: null, priceId: null, description: 'Bent rear wheel', amountMinor, secondMinor: null },
  ...{ document: null, papers: [] },
  ...changes,
})

export const wishFor = (
  bookingId: string,
  items: ItemWish[],
  changes: Partial<ClaimWish> = {},
): ClaimWish => ({
  ...{ bookingId, items, profile: 'FAST', currency: 'NOK', note: 'The rear wheel is bent.', photos: [] },
  requestId: randomUUID(),
  ...changes,
})

/** A claim of these amounts, opened. */
export async function claimed(
  bookingId: string,
  amounts: number[],
  changes: Partial<ClaimWish> = {},
): Promise<string> {
  const items = amounts.map((amount) => item(amount))
  const opened = await openClaim(wishFor(bookingId, items, changes), JONAS, await now())
  if (!opened.ok) throw new Error(`No claim: ${opened.code}`)
  return opened.value.claimId
}

/** So late after the payment that the days to answer outlast the authorization: it may be taken under objection. */
export async function claimedTooLate(
  world: World,
  amountMinor = 300_00,
): Promise<Onstage & { claimId: string }> {
  const stage = await bringBackDamaged(world)
  const { bookingId } = stage
  const claimId = await claimed(bookingId, [amountMinor])
  const { answerUntil } = await claimOf(claimId)
  const capturableUntil = new Date(answerUntil.getTime() - 86_400_000)
  await prisma.deposit.update({ where: { bookingId }, data: { capturableUntil } })
  return { ...stage, claimId }
}

export const claimOf = (id: string) =>
  prisma.claim.findUniqueOrThrow({
    where: { id },
    include: { items: { orderBy: { position: 'asc' } }, photos: true },
  })

/** The renter answers on their own page. */
export const answer = async (claimId: string, says: Says) =>
  answerClaim({ claimId, on: 'PAGE', name: 'Maja Bjørgen', ...says } as ClaimAnswer, MAJA, await now())

export type Says =
  | { says: 'ACCEPT' }
  | Pick<Extract<ClaimAnswer, { says: 'OBJECT' }>, 'says' | 'items' | 'note' | 'photos'>

export const objection = (note = 'It was bent before.'): Says => ({
  ...{ says: 'OBJECT', items: [], photos: [], note },
})

/** A decision of these amounts, in the order of the items. */
export async function decisionFor(claimId: string, amounts: number[], note = 'As it looks on the photos.') {
  const { items } = await claimOf(claimId)
  return {
    ...{ claimId, note },
    items: items.map(({ id }, at) => ({ itemId: id, decidedMinor: amounts[at] ?? 0 })),
  }
}
