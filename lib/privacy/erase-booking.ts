import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { type HeldBy, HOLDING, heldBy } from './held-by'
import { lastKeptByLaw } from './retention'

/** What stands where a name stood. */
export const ERASED = 'Erased'

/**
 * Takes the renter out of a booking: their name, addresses, letters, questions, photos and words. What was rented, paid and
 * posted stays, and so do the receipts, which the law keeps. Answers what keeps it from that, or null once it is done.
 */
export async function eraseBooking(tx: Tx, id: string, actor: Actor, at: Date): Promise<HeldBy | null> {
  await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${id}::uuid FOR UPDATE`
  const booking = await tx.booking.findUniqueOrThrow({
    where: { id },
    select: { ...HOLDING, erasedAt: true, receipts: { select: { issuedOn: true } } },
  })
  if (booking.erasedAt) return null
  const held = heldBy(booking, at)
  if (held) return held
  await tx.booking.update({
    where: { id },
    data: {
      ...{ contactName: ERASED, contactEmail: '', contactPhone: '', heldFrom: null, textsAgreedAt: null },
      erasedAt: at,
    },
  })
  await eraseWords(tx, id)
  await erasePhotos(tx, id)
  await eraseNames(tx, id)
  const { receipts } = booking
  const until = lastKeptByLaw(receipts.map(({ issuedOn }) => issuedOn))
  const who = actor.kind === 'RENTER' ? { ...actor, id: null, name: ERASED } : actor
  const facts = { receipts: receipts.length, until }
  await record(tx, { at, actor: who, what: 'data.erased', bookingId: id, facts })
  return null
}

/** What was written to them, and by them. */
async function eraseWords(tx: Tx, bookingId: string): Promise<void> {
  await tx.notice.updateMany({
    where: { bookingId },
    data: {
      ...{ recipient: '', subject: null, text: null, html: null, facts: {} },
      ...{ reference: null, askAt: null },
    },
  })
  await tx.question.deleteMany({ where: { bookingId } })
  await tx.couponUse.updateMany({ where: { bookingId }, data: { email: '' } })
  await tx.claimItem.updateMany({ where: { claim: { bookingId } }, data: { answerNote: '' } })
  await tx.claim.updateMany({
    where: { bookingId, answeredBy: { not: null } },
    data: { answerNote: '', answeredBy: ERASED },
  })
  await tx.storedCard.updateMany({ where: { bookingId }, data: { label: '', reference: '' } })
  await tx.booking.update({ where: { id: bookingId }, data: { cardConsent: Prisma.DbNull } })
}

async function erasePhotos(tx: Tx, bookingId: string): Promise<void> {
  const OR = [
    { outing: { bookingId } },
    { claim: { bookingId } },
    { claimItem: { claim: { bookingId } } },
    { depositCapture: { deposit: { bookingId } } },
  ]
  await tx.photo.deleteMany({ where: { OR } })
}

/** Where the name stands besides the booking: on the screen at the counter, and in the logbook, which lets go of it alone. */
async function eraseNames(tx: Tx, bookingId: string): Promise<void> {
  await tx.acceptance.updateMany({ where: { bookingId }, data: { name: ERASED } })
  await tx.$executeRaw`
    UPDATE logbook_entry SET
      actor_name = CASE WHEN actor_kind = 'RENTER' THEN ${ERASED} ELSE actor_name END,
      actor_id = CASE WHEN actor_kind = 'RENTER' THEN NULL ELSE actor_id END,
      facts = CASE WHEN facts ? 'name' THEN facts || jsonb_build_object('name', ${ERASED}::text) ELSE facts END
    WHERE booking_id = ${bookingId}::uuid AND (actor_kind = 'RENTER' OR facts ? 'name')`
}
