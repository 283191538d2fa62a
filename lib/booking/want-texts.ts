import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { mayWantTexts } from './may-want-texts'

/**
 * The renter wants the urgent things as a text, too, from now on; also where staff or a program have booked for them, who
 * cannot agree in their place. Nothing happens where none can be sent, and asking twice is the same.
 */
export async function wantTexts(bookingId: string, actor: Actor, at: Date): Promise<void> {
  await transact(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${bookingId}::uuid FOR NO KEY UPDATE`
    const booking = await tx.booking.findUniqueOrThrow({
      where: { id: bookingId },
      select: { state: true, textsAgreedAt: true, contactPhone: true, erasedAt: true },
    })
    if (!mayWantTexts(booking)) return
    await tx.booking.update({ where: { id: bookingId }, data: { textsAgreedAt: at } })
    await record(tx, { at, actor, what: 'texts.wanted', bookingId })
  })
}
