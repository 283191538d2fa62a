import type { Tx } from '@/lib/db'
import { findOpening } from '@/lib/inventory/find-opening'
import { formatHoursOn } from '@/lib/inventory/opening'
import { UNIT_NOTE_LENGTH } from '@/lib/inventory/outing'
import { queueNotice } from '@/lib/notice/queue-notice'
import { leftOf } from '@/lib/payment/left-of-deposit'
import { plainLine } from '@/lib/plain-text'
import { bookingUrl } from '@/lib/private-link'
import { nameOfUnit } from './find-outings'

/** Which units have left just now, and how many of the booking have not. */
type Left = { bookingId: string; allocationIds: string[]; rest: number }

/** The letter with what has left, how it looked, until when and where it is due back, and what holds for the deposit. Once for each hand-out. */
export async function tellHandedOut(
  tx: Tx,
  { bookingId, allocationIds, rest }: Left,
  at: Date,
): Promise<void> {
  const booking = await tx.booking.findUniqueOrThrow({ where: { id: bookingId }, include: { deposit: true } })
  const outings = await findLeft(tx, allocationIds)
  const [first] = [...allocationIds].sort()
  const { deposit } = booking
  // One that was never approved, because staff went against the block, secures nothing.
  const isThere = deposit !== null && deposit.paymentLineId !== null && deposit.endedAt === null
  await queueNotice(tx, {
    kind: 'gear-handed-out',
    onceKey: `handed-out:${first}`,
    bookingId,
    facts: {
      bookingUrl: bookingUrl(booking),
      units: outings.map(({ asset, gradeOut, noteOut }) => ({
        ...{ name: nameOfUnit(asset), code: asset.labelled ? asset.code : null },
        ...{ grade: gradeOut, note: plainLine(noteOut, UNIT_NOTE_LENGTH) },
      })),
      photos: outings.reduce((sum, { _count }) => sum + _count.photos, 0),
      rest,
      hours: formatHoursOn(await findOpening(tx, booking.locationId), booking.untilAt),
      deposit: isThere ? deposit.ending : 'NONE',
      leftMinor: isThere ? leftOf(deposit) : 0,
      guaranteedUntil: deposit?.guaranteedUntil ?? null,
      capturableUntil: deposit?.capturableUntil ?? null,
    },
    at,
  })
}

const findLeft = (tx: Tx, allocationIds: string[]) =>
  tx.outing.findMany({
    where: { allocationId: { in: allocationIds } },
    select: {
      ...{ gradeOut: true, noteOut: true, _count: { select: { photos: true } } },
      asset: {
        select: {
          ...{ code: true, labelled: true },
          variant: { select: { name: true, product: { select: { name: true } } } },
        },
      },
    },
    orderBy: { asset: { code: 'asc' } },
  })
