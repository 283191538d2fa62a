import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { prisma, transact } from '@/lib/db'
import { queueNotice } from '@/lib/notice/queue-notice'
import { sendNotices } from '@/lib/notice/send-notices'
import { addMinutes } from '@/lib/period'
import { bookingUrl, isBookingKey } from '@/lib/private-link'
import { INGRID } from '@/test/cargo-bikes'
import { ISSUED, paidBooking } from '@/test/paid-booking'
import { openPostOffice, type PostOffice } from '@/test/post-office'
import { type Contact, correctContact } from './correct-contact'
import { findBookingsOf } from './find-bookings'

const NOBODY = 'maja@exmaple.com'
const RIGHT = 'maja.right@example.com'
const SEEN: Contact = { name: 'Maja Bjørgen', email: NOBODY, phone: '+47 90 00 00 01' }
const later = (minutes: number) => addMinutes(ISSUED, minutes)

let office: PostOffice
beforeEach(async () => {
  office = await openPostOffice()
})
afterEach(async () => {
  await office.close()
  await prisma.notice.deleteMany()
})

const bookingOf = (id: string) => prisma.booking.findUniqueOrThrow({ where: { id } })
const keyIn = (url: string) => url.split('/').at(-1) ?? ''
const send = (minutes: number) => sendNotices(later(minutes), async () => [])

/** Somebody whose address was typed wrong, with a letter that the post office refused. */
async function misspelt() {
  const { bookingId } = await paidBooking({ email: NOBODY })
  office.refuse(550, 'No such mailbox', NOBODY)
  await queue(bookingId, 'bounced')
  await send(0)
  const old = bookingUrl(await bookingOf(bookingId))
  return { bookingId, old }
}

const queue = async (bookingId: string, onceKey: string) => {
  const booking = await bookingOf(bookingId)
  const facts = { bookingUrl: bookingUrl(booking) }
  await transact((tx) => queueNotice(tx, { kind: 'booking-lapsed', onceKey, bookingId, facts, at: ISSUED }))
}

const correct = (bookingId: string, change: Partial<Contact>, again = true, seen = SEEN) =>
  correctContact({ bookingId, seen, contact: { ...SEEN, ...change }, again }, INGRID, later(1))

describe('staff correct an e-mail address', () => {
  test('what bounced goes to the right one in the same deed, with a new link; the old link is dead', async () => {
    const { bookingId, old } = await misspelt()
    expect(await correct(bookingId, { email: RIGHT })).toEqual({
      ok: true,
      value: { again: 1, isNewAddress: true },
    })
    await send(2)
    const letters = await office.letters()
    expect(letters.map(({ envelope }) => envelope)).toEqual([[RIGHT], [RIGHT]])
    const url = bookingUrl(await bookingOf(bookingId))
    expect(url).not.toBe(old)
    for (const { html, text } of letters) {
      expect(`${html}${text}`).not.toContain(keyIn(old))
    }
    expect(letters.some(({ html }) => html?.includes(url))).toBe(true)
    expect(isBookingKey(await bookingOf(bookingId), keyIn(old))).toBe(false)
    expect(isBookingKey(await bookingOf(bookingId), keyIn(url))).toBe(true)
    const entry = await prisma.logbookEntry.findFirst({
      where: { bookingId, what: 'booking.contact-corrected' },
    })
    // Which address it was is nothing for a book that is never rewritten.
    expect(entry).toMatchObject({ actorName: INGRID.name, facts: { fields: 'email', count: 1 } })
  })

  test('what was still in the tray goes to the right one too, and what bounced stays where nobody wants it again', async () => {
    const { bookingId } = await misspelt()
    await queue(bookingId, 'waiting')
    await correct(bookingId, { email: RIGHT }, false)
    await send(2)
    expect((await office.letters()).map(({ envelope }) => envelope)).toEqual([[RIGHT], [RIGHT]])
    const rows = await prisma.notice.findMany({ where: { bookingId, state: 'FAILED' } })
    expect(rows).toMatchObject([{ recipient: NOBODY, onceKey: 'bounced' }])
  })

  test('only this booking changes hands: the others of the old address stay with it', async () => {
    const [mine, theirs] = [await paidBooking({ email: NOBODY }), await paidBooking({ email: NOBODY })]
    await correct(mine.bookingId, { email: RIGHT })
    const numbersOf = async (email: string) => (await findBookingsOf(email)).map(({ number }) => number)
    expect(await numbersOf(RIGHT)).toContain(mine.number)
    expect(await numbersOf(NOBODY)).toContain(theirs.number)
    expect(await numbersOf(NOBODY)).not.toContain(mine.number)
  })

  test('a letter that is being queued in that moment never goes to the old address', async () => {
    const { bookingId } = await paidBooking({ email: NOBODY })
    await Promise.all([
      ...Array.from({ length: 5 }, (_, i) => queue(bookingId, `beside-${i}`)),
      correct(bookingId, { email: RIGHT }),
    ])
    const rows = await prisma.notice.findMany({ where: { bookingId }, select: { recipient: true } })
    expect(rows).toHaveLength(6)
    expect(new Set(rows.map(({ recipient }) => recipient))).toEqual(new Set([RIGHT]))
  })
})

test('a name or a phone number is corrected without another link, and no letter says so', async () => {
  const { bookingId } = await paidBooking({ email: NOBODY })
  const old = bookingUrl(await bookingOf(bookingId))
  expect(await correct(bookingId, { name: 'Maja Bjørgen Lie', phone: '+4790000002' })).toMatchObject({
    value: { again: 0, isNewAddress: false },
  })
  expect(await bookingOf(bookingId)).toMatchObject({
    contactName: 'Maja Bjørgen Lie',
    contactPhone: '+4790000002',
  })
  expect(bookingUrl(await bookingOf(bookingId))).toBe(old)
  expect(await prisma.notice.count()).toBe(0)
})

test('a text that waits, and one that did not arrive, go to the right number', async () => {
  const { bookingId } = await paidBooking({ email: NOBODY })
  const row = (onceKey: string, state: 'QUEUED' | 'FAILED') => ({
    ...{ kind: 'pick-up-soon', onceKey, bookingId, way: 'SMS' as const, recipient: '+4790000001' },
    ...{ language: 'en', facts: { booking: {} }, state, createdAt: ISSUED, sendAt: ISSUED },
  })
  await prisma.notice.createMany({ data: [row('waits', 'QUEUED'), row('bounced', 'FAILED')] })
  expect(await correct(bookingId, { phone: '+4790000002' })).toMatchObject({ value: { again: 1 } })
  const rows = await prisma.notice.findMany({ where: { bookingId } })
  expect(rows.map(({ recipient, state }) => [recipient, state])).toEqual([
    ['+4790000002', 'QUEUED'],
    ['+4790000002', 'QUEUED'],
  ])
})

test('nothing to correct, a colleague was quicker, or nobody to correct: refused, and nothing changes', async () => {
  const { bookingId } = await paidBooking({ email: NOBODY })
  expect(await correct(bookingId, { phone: '+4790000001' })).toMatchObject({ code: 'contact-unchanged' })
  const stale = { ...SEEN, email: 'somebody@example.com' }
  expect(await correct(bookingId, { email: RIGHT }, true, stale)).toMatchObject({ code: 'contact-changed' })
  expect(await bookingOf(bookingId)).toMatchObject({ contactEmail: NOBODY, linkTurn: 0 })
  await prisma.booking.update({
    where: { id: bookingId },
    data: { contactName: 'Erased', contactEmail: '', contactPhone: '', erasedAt: ISSUED },
  })
  expect(await correct(bookingId, { email: RIGHT })).toMatchObject({ code: 'contact-erased' })
})

test('what bounced because a mailbox was full is sent again to the same address', async () => {
  const { bookingId } = await misspelt()
  expect(await correct(bookingId, {})).toMatchObject({ value: { again: 1, isNewAddress: false } })
  expect(await prisma.notice.findMany({ where: { bookingId } })).toMatchObject([
    { state: 'QUEUED', tries: 0, problem: null, recipient: NOBODY },
  ])
})
