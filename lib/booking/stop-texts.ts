import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'

/** The renter wants no more texts: what has not left does not leave any more. Asking twice is the same. */
export async function stopTexts(bookingId: string, actor: Actor, at: Date): Promise<void> {
  await transact(async (tx) => {
    const { count } = await tx.booking.updateMany({
      where: { id: bookingId, textsAgreedAt: { not: null } },
      data: { textsAgreedAt: null },
    })
    if (count === 0) return
    await tx.notice.updateMany({
      where: { bookingId, way: 'SMS', state: 'QUEUED' },
      data: { state: 'DROPPED' },
    })
    await record(tx, { at, actor, what: 'texts.stopped', bookingId })
  })
}
