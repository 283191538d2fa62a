import type { Tx } from '@/lib/db'
import { plainLine } from '@/lib/plain-text'
import { wake } from '@/lib/wake'
import type { BookingFacts, BookingLetter } from './letter'
import { hasCarrier } from './texts/carrier'
import { isTextKind, phoneOf } from './texts/text-rule'

export type NewNotice = BookingLetter & {
  /** The same letter is queued once, however often the deed is settled. */
  onceKey: string
  bookingId: string
  /** Whom to write to, when it is not the renter who booked. */
  recipient?: string
  language?: string
  receiptIds?: string[]
  at: Date
}

/**
 * Puts a letter into the tray, in the transaction of the deed it tells of; it is sent right after the commit. What it
 * says about the booking is what was true now. Queueing the same letter twice leaves one; an erased booking gets none. What is
 * urgent goes as a text, too, to whoever has agreed to that.
 */
export async function queueNotice(tx: Tx, notice: NewNotice): Promise<void> {
  const { kind, facts, onceKey, bookingId, receiptIds = [], at } = notice
  // An address that is being corrected is waited for: afterwards nothing goes to the wrong one.
  await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${bookingId}::uuid FOR KEY SHARE`
  const { contactEmail, contactPhone, textsAgreedAt, language, erasedAt, ...booking } = await findBooking(
    tx,
    bookingId,
  )
  if (erasedAt) return
  const row = {
    kind,
    onceKey,
    bookingId,
    recipient: notice.recipient ?? contactEmail,
    language: notice.language ?? language,
    facts: JSON.parse(JSON.stringify({ ...facts, booking: factsOf(booking) })),
    receiptIds,
    state: 'QUEUED' as const,
    createdAt: at,
    sendAt: at,
  }
  await tx.notice.createMany({ data: [row], skipDuplicates: true })
  await wake(tx, 'letters')
  const phone = textsAgreedAt && isTextKind(kind) && hasCarrier() ? phoneOf(contactPhone) : null
  if (!phone) return
  const text = { ...row, way: 'SMS' as const, onceKey: `text:${onceKey}`, recipient: phone, receiptIds: [] }
  await tx.notice.createMany({ data: [text], skipDuplicates: true })
  await wake(tx, 'texts')
}

const findBooking = (tx: Tx, id: string) =>
  tx.booking.findUniqueOrThrow({
    where: { id },
    select: {
      number: true,
      contactName: true,
      contactEmail: true,
      contactPhone: true,
      textsAgreedAt: true,
      language: true,
      erasedAt: true,
      fromAt: true,
      untilAt: true,
      currency: true,
      rentMinor: true,
      depositMinor: true,
      lines: { select: { description: true, quantity: true }, orderBy: { position: 'asc' } },
      location: {
        select: {
          name: true,
          street: true,
          postcode: true,
          city: true,
          timeZone: true,
          phone: true,
          email: true,
        },
      },
    },
  })

type Row = Omit<
  Awaited<ReturnType<typeof findBooking>>,
  'contactEmail' | 'contactPhone' | 'textsAgreedAt' | 'language' | 'erasedAt'
>

// Names are bounded here: a letter is no place for a hundred kilobytes.
const factsOf = ({ contactName, lines, ...booking }: Row): BookingFacts => ({
  ...booking,
  renter: plainLine(contactName, 120),
  gear: lines.map(({ description, quantity }) => ({ description: plainLine(description, 120), quantity })),
})
