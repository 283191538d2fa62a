import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor'
import { type Tx, transactOrUndo } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, type Refused, refused } from '@/lib/outcome'
import { findInFlight } from '@/lib/payment/attempt'
import { lockDeposit } from '@/lib/payment/lock-deposit'
import { findOpenClaim } from '@/lib/payment/open-claim'
import { type ClaimWish, type ItemWish, type WishRefusal, wishRefusal } from './claim-wish'
import { findAgreedList } from './find-agreed-list'
import { type Deadlines, deadlinesOf, PROFILES } from './profile'
import { tellOpened } from './tell-claim'

export type OpenRefusal = WishRefusal | 'wrong-state' | 'claim-open' | 'claim-too-late' | 'release-under-way'

/**
 * Opens a claim for damage: what it is for, item by item, until when the renter may answer and until when it can be
 * collected; the renter is told. Nothing is taken yet. Refused when another one is open, when it is too late to tell the renter,
 * while the deposit is being released, and for a price above the list that held when the renter booked. The same request
 * again answers the first one.
 */
export async function openClaim(
  wish: ClaimWish,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ claimId: string }, OpenRefusal>> {
  return transactOrUndo(async (tx) => {
    const release = await refuseReleased(tx, wish.bookingId)
    await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${wish.bookingId}::uuid FOR NO KEY UPDATE`
    const earlier = await tx.claim.findUnique({ where: { requestId: wish.requestId }, select: { id: true } })
    if (earlier) return ok({ claimId: earlier.id })
    if (release) return release
    const booking = await tx.booking.findUniqueOrThrow({ where: { id: wish.bookingId }, include: NEEDED })
    const { state, takenBackAt } = booking
    if (!['RETURNED', 'COMPLETED'].includes(state) || !takenBackAt) return refused('wrong-state', { state })
    if (await findOpenClaim(tx, booking.id)) return refused('claim-open')
    const clocks = deadlinesOf(wish.profile, takenBackAt, at)
    const { noticeUntil, answerUntil, decideUntil } = clocks
    const isLate = (noticeUntil !== null && noticeUntil <= at) || answerUntil > decideUntil
    if (isLate) return refused('claim-too-late', { at: (noticeUntil ?? decideUntil).toISOString() })
    const agreed = await findAgreedList(booking.id, tx)
    const no = wishRefusal(wish, {
      currency: booking.currency,
      outingIds: booking.outings.map(({ id }) => id),
      prices: agreed.own,
      unitPhotos: booking.outings.reduce((sum, { photos }) => sum + photos.length, 0),
    })
    if (no) return no
    const claimId = await write(tx, wish, clocks, agreed, actor, at)
    await tellOpened(tx, claimId, at)
    return ok({ claimId })
  })
}

const NEEDED = {
  outings: {
    select: {
      id: true,
      photos: { where: { moment: 'BACK' }, select: { id: true } },
    },
  },
} as const satisfies Prisma.BookingInclude

/** The deposit stays as it is while a claim is opened; one that is being let go is taken back first. */
async function refuseReleased(tx: Tx, bookingId: string): Promise<Refused<'release-under-way'> | null> {
  const payment = await lockDeposit(tx, bookingId)
  const open = payment && (await findInFlight(tx, payment.id))
  return open?.kind === 'RELEASE' ? refused('release-under-way') : null
}

async function write(
  tx: Tx,
  { bookingId, requestId, profile, currency, items, note, photos }: ClaimWish,
  { answerUntil, remindAt, decideUntil }: Deadlines,
  prices: Pick<Awaited<ReturnType<typeof findAgreedList>>, 'list' | 'hash'>,
  actor: Actor,
  at: Date,
): Promise<string> {
  const claimedMinor = items.reduce((sum, item) => sum + lowerOf(item), 0)
  const { id } = await tx.claim.create({
    data: {
      ...{ bookingId, requestId, profile, currency, claimedMinor, answerUntil, remindAt, decideUntil },
      ...{ terms: PROFILES[profile], state: 'NOTIFIED', note: note.trim(), openedAt: at },
      ...{ priceList: prices.list, priceListHash: prices.hash },
      ...{ actorId: actor.id, actorName: actor.name },
      ...{ captureRequestId: randomUUID(), extraRequestId: randomUUID(), refundRequestId: randomUUID() },
      photos: { create: photos.map((photo) => ({ ...photo, claimPart: 'DAMAGE', takenAt: at })) },
    },
  })
  for (const [position, item] of items.entries()) await writeItem(tx, id, position, item, at)
  const facts = { amountMinor: claimedMinor, currency, profile, until: answerUntil.toISOString() }
  await record(tx, { at, actor, what: 'claim.opened', bookingId, facts })
  return id
}

const lowerOf = ({ amountMinor, secondMinor }: ItemWish): number =>
  Math.min(amountMinor, secondMinor ?? amountMinor)

async function writeItem(tx: Tx, claimId: string, position: number, item: ItemWish, at: Date): Promise<void> {
  const { outingId, priceId, description, amountMinor, secondMinor, document, papers } = item
  const { id } = await tx.claimItem.create({
    data: {
      ...{ claimId, position, outingId, damagePriceId: priceId, description: description.trim() },
      ...{ claimedMinor: lowerOf(item), firstMinor: amountMinor, secondMinor },
      document: papers.length > 0 ? (document ?? 'ESTIMATE') : null,
    },
  })
  await tx.photo.createMany({
    data: papers.map((paper) => ({
      ...paper,
      ...{ claimId, claimItemId: id, claimPart: document ?? 'ESTIMATE', takenAt: at },
    })),
  })
}
