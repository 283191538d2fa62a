import { randomUUID } from 'node:crypto'
import { prisma, transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { addDays } from '@/lib/period'
import { askQuestion } from '@/lib/question/ask-question'
import { cast } from '@/prisma/cast'
import { RENTER } from './book-gear'
import { INGRID } from './cargo-bikes'
import { ISSUED, issueFor, paidBooking, RENT } from './paid-booking'

export const NAME = 'Ragnhild Sundfør'
export const PHONE = '+4790000001'

let people = 0

/** A rental that is over, with all that hangs on one: a receipt, a letter, a question, a word on the screen, a photo. */
export async function rental(change: object = {}) {
  const email = `ragnhild-${++people}@example.com`
  const paid = await paidBooking({ renter: NAME, email })
  const { bookingId } = paid
  await issueFor(paid, { lines: [RENT] })
  const actor = { ...RENTER, name: NAME }
  await askQuestion({ bookingId, requestId: randomUUID(), text: 'Is there a pump?' }, actor, ISSUED)
  await letter(bookingId, email)
  await text(bookingId)
  await prisma.acceptance.create({
    data: { bookingId, moment: 'OUT', name: NAME, text: 'As written.', textHash: '…', acceptedAt: ISSUED },
  })
  const accepted = { at: ISSUED, actor: INGRID, what: 'gear.accepted', bookingId } as const
  await transact((tx) => record(tx, { ...accepted, facts: { name: NAME, codes: 'BGO-CB-M-01' } }))
  const photoId = await photo(bookingId)
  await prisma.deposit.updateMany({ where: { bookingId }, data: { endedAt: ISSUED } })
  const over = { state: 'COMPLETED' as const, confirmedAt: ISSUED, takenBackAt: ISSUED }
  await prisma.booking.update({ where: { id: bookingId }, data: { ...over, ...change } })
  return { ...paid, email, photoId }
}

const letter = (bookingId: string, recipient: string) =>
  prisma.notice.create({
    data: {
      ...{ kind: 'booking-confirmed', onceKey: randomUUID(), bookingId, recipient, language: 'en' },
      ...{ facts: { booking: { renter: NAME } }, state: 'SENT', subject: 'Booked', text: `Hello ${NAME}` },
      ...{ html: `<p>Hello ${NAME}</p>`, createdAt: ISSUED, sendAt: ISSUED },
    },
  })

const text = (bookingId: string) =>
  prisma.notice.create({
    data: {
      ...{ kind: 'pick-up-soon', onceKey: randomUUID(), bookingId, way: 'SMS', recipient: PHONE },
      ...{ language: 'en', facts: {}, state: 'SENT', text: `Hello ${PHONE}`, reference: 's0' },
      ...{ createdAt: ISSUED, sendAt: ISSUED },
    },
  })

async function photo(bookingId: string): Promise<string> {
  const { id: lineId } = await prisma.bookingLine.findFirstOrThrow({ where: { bookingId } })
  const { id: assetId } = await prisma.asset.findFirstOrThrow({ where: { code: 'BGO-CB-M-01' } })
  const stay = { variantId: cast.cityBike.m, locationId: cast.bergen.id, fromAt: ISSUED, untilAt: ISSUED }
  const { id: allocationId } = await prisma.allocation.create({
    data: { ...stay, untilAt: addDays(ISSUED, 1), cause: 'BOOKING', lineId, assetId, live: false },
  })
  const { id: outingId } = await prisma.outing.create({
    data: {
      ...{ bookingId, allocationId, assetId, outAt: ISSUED, gradeOut: 'GOOD', noteOut: '' },
      ...{ endedAt: ISSUED, ended: 'BACK', gradeBack: 'GOOD' },
    },
  })
  const bytes = new Uint8Array([1])
  const { id } = await prisma.photo.create({
    data: { outingId, moment: 'OUT', mediaType: 'image/jpeg', bytes, sha256: '…', takenAt: ISSUED },
  })
  return id
}
