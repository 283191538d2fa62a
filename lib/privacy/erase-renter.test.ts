import { describe, expect, test } from 'vitest'
import { CLOCK } from '@/lib/actor'
import { correctContact } from '@/lib/booking/correct-contact'
import { prisma } from '@/lib/db'
import { addDays } from '@/lib/period'
import { RENTER } from '@/test/book-gear'
import { INGRID } from '@/test/cargo-bikes'
import { ISSUED } from '@/test/paid-booking'
import { NAME, PHONE, rental } from '@/test/rental'
import { ERASED } from './erase-booking'
import { eraseRenter } from './erase-renter'
import { exportRenter } from './export-renter'
import { findKnown } from './find-known'
import { forgetRenters } from './forget-renters'
import { keptByLawUntil, RETENTION } from './retention'

const { unpaidDays, contactDays, photoDays } = RETENTION

const countPhotos = (id: string) => prisma.photo.count({ where: { id } })
const bookingOf = (id: string) => prisma.booking.findUniqueOrThrow({ where: { id } })

/** Every row in which a text stands, by table, but for those that the law keeps. */
async function tablesThatSay(text: string): Promise<string[]> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT IN ('receipt', 'receipt_file')`
  const said: string[] = []
  for (const { name } of tables) {
    const [row] = await prisma.$queryRawUnsafe<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM "${name}" WHERE strpos("${name}"::text, $1) > 0`,
      text,
    )
    if (row!.count > 0) said.push(name)
  }
  return said
}

describe('a renter who wants to be erased', () => {
  test('is in no table any more but in the receipts, which the law keeps', async () => {
    const { bookingId, email, photoId } = await rental()
    expect(await tablesThatSay(email)).toEqual(expect.arrayContaining(['booking', 'notice']))
    const { erased, kept } = await eraseRenter(email, { ...RENTER, name: NAME }, addDays(ISSUED, 2))
    expect(erased).toBe(1)
    expect(kept.bookings).toEqual([])
    expect(await tablesThatSay(email)).toEqual([])
    expect(await tablesThatSay(NAME)).toEqual([])
    const texts = await prisma.notice.findMany({ where: { bookingId, way: 'SMS' } })
    expect(texts).toMatchObject([{ recipient: '', text: null, reference: null }])
    expect(await countPhotos(photoId)).toBe(0)
    const [receipt] = await prisma.receipt.findMany({ where: { bookingId } })
    expect(JSON.stringify(receipt!.snapshot)).toContain(NAME)
    const entries = await prisma.logbookEntry.findMany({ where: { bookingId, what: 'data.erased' } })
    expect(entries).toMatchObject([
      { actorName: ERASED, actorId: null, facts: { receipts: 1, until: keptByLawUntil(receipt!.issuedOn) } },
    ])
  })

  test('is found by the address that staff corrected, and the one before it is gone as well', async () => {
    const { bookingId, email } = await rental()
    const right = `right-${email}`
    const seen = { name: NAME, email, phone: '+4790000001' }
    const wish = { bookingId, seen, contact: { ...seen, email: right }, again: false }
    expect(await correctContact(wish, INGRID, ISSUED)).toMatchObject({ ok: true })
    await prisma.notice.updateMany({ where: { bookingId, state: 'QUEUED' }, data: { state: 'SENT' } })
    expect((await eraseRenter(email, RENTER, addDays(ISSUED, 2))).erased).toBe(0)
    expect((await eraseRenter(right, RENTER, addDays(ISSUED, 2))).erased).toBe(1)
    expect(await tablesThatSay(email)).toEqual([])
  })

  test('what staff did stays under their names', async () => {
    const { bookingId, email } = await rental()
    await eraseRenter(email, INGRID, addDays(ISSUED, 2))
    const entries = await prisma.logbookEntry.findMany({ where: { bookingId, what: 'gear.accepted' } })
    expect(entries).toMatchObject([{ actorName: INGRID.name, facts: { name: ERASED, codes: 'BGO-CB-M-01' } }])
  })

  test('asking twice, or from two tabs, erases once', async () => {
    const { bookingId, email } = await rental()
    const at = addDays(ISSUED, 2)
    const done = await Promise.all([eraseRenter(email, RENTER, at), eraseRenter(email, RENTER, at)])
    expect(done.every(({ kept }) => kept.bookings.length === 0)).toBe(true)
    expect(await prisma.logbookEntry.count({ where: { bookingId, what: 'data.erased' } })).toBe(1)
  })

  test('stays in a booking that is not over, and is told so', async () => {
    const { bookingId, number, email } = await rental({ state: 'OUT' })
    const { erased, kept } = await eraseRenter(email, RENTER, addDays(ISSUED, 2))
    expect(erased).toBe(0)
    expect(kept).toMatchObject({ bookings: [{ number, held: { why: 'RUNNING' } }], receipts: 1 })
    expect((await bookingOf(bookingId)).contactName).toBe(NAME)
  })
})

test('the logbook lets go of a name in an erased booking alone, and of nothing else', async () => {
  const { bookingId, email } = await rental()
  const rename = (set: string) =>
    prisma.$executeRawUnsafe(`UPDATE logbook_entry SET ${set} WHERE booking_id = $1::uuid`, bookingId)
  await expect(rename(`actor_name = 'Erased', actor_id = NULL`)).rejects.toThrow('never changed')
  await eraseRenter(email, RENTER, addDays(ISSUED, 2))
  for (const set of [`what = 'booking.cancelled'`, `actor_name = 'Somebody'`, `facts = '{}'`, 'at = now()'])
    await expect(rename(set), set).rejects.toThrow('never changed')
})

describe('a copy for the renter', () => {
  test('has all that they told us, what we wrote, and the receipts with until when they are kept', async () => {
    const { email, number } = await rental()
    await prisma.user.create({ data: { email } })
    const data = await exportRenter(email, RENTER, ISSUED)
    expect(data.bookings).toMatchObject([
      {
        ...{ number, contactName: NAME, contactEmail: email },
        questions: [{ text: 'Is there a pump?' }],
        notices: [{ text: `Hello ${NAME}` }, { way: 'SMS', recipient: PHONE }],
        outings: [{ photos: [{ mediaType: 'image/jpeg' }] }],
      },
    ])
    expect(data.receipts).toMatchObject([{ booking: number, keptByLawUntil: keptByLawUntil('2026-11-28') }])
    expect(data.account).toMatchObject({ email })
    expect(JSON.parse(JSON.stringify(data)).about).toBe(email)
  })

  test('is nobody else’s, and that it was taken is written down without a name', async () => {
    const [mine, other] = [await rental(), await rental()]
    const said = JSON.stringify(await exportRenter(mine.email, { ...RENTER, name: NAME }, ISSUED))
    expect(said).not.toContain(other.email)
    expect(said).not.toContain(other.number)
    const last = await prisma.logbookEntry.findFirst({
      where: { what: 'data.exported' },
      orderBy: { id: 'desc' },
    })
    expect(last).toMatchObject({ bookingId: null, actorName: 'A renter', facts: { count: 1 } })
  })
})

describe('the clock forgets', () => {
  const clear = (at: Date) => forgetRenters(at)

  test('who booked, when it is over for long enough, and not a day earlier', async () => {
    const { bookingId } = await rental()
    await clear(addDays(ISSUED, contactDays))
    expect((await bookingOf(bookingId)).erasedAt).toBeNull()
    await clear(addDays(ISSUED, contactDays + 1))
    expect(await bookingOf(bookingId)).toMatchObject({ contactName: ERASED, contactEmail: '' })
    const entry = await prisma.logbookEntry.findFirst({ where: { bookingId, what: 'data.erased' } })
    expect(entry).toMatchObject({ actorName: CLOCK.name })
  })

  test('who never paid, much earlier', async () => {
    const { bookingId } = await rental({ state: 'LAPSED', confirmedAt: null, takenBackAt: null })
    await clear(addDays(ISSUED, unpaidDays))
    expect((await bookingOf(bookingId)).erasedAt).toBeNull()
    await clear(addDays(ISSUED, unpaidDays + 1))
    expect((await bookingOf(bookingId)).contactName).toBe(ERASED)
  })

  test('photos of gear that nobody claimed anything for, and keeps those of damaged gear', async () => {
    const [fine, damaged] = [await rental(), await rental({ returnedDamaged: true })]
    await clear(addDays(ISSUED, photoDays))
    expect(await countPhotos(fine.photoId)).toBe(1)
    await clear(addDays(ISSUED, photoDays + 1))
    expect(await countPhotos(fine.photoId)).toBe(0)
    expect(await countPhotos(damaged.photoId)).toBe(1)
  })

  test('sign-ins of renters without a booking, never those of staff', async () => {
    const { email } = await rental()
    const old = { createdAt: new Date('2020-01-01T00:00:00Z') }
    const create = (data: { email: string; duties?: string[] }) =>
      prisma.user.create({ data: { ...old, ...data } })
    const [gone, booked, staff] = [
      await create({ email: 'nothing-booked@example.com' }),
      await create({ email }),
      await create({ email: 'works-here@example.com', duties: ['bookings'] }),
    ]
    await clear(ISSUED)
    const left = await prisma.user.findMany({ where: { id: { in: [gone.id, booked.id, staff.id] } } })
    expect(left.map(({ id }) => id).sort()).toEqual([booked.id, staff.id].sort())
  })

  test('nothing twice: a second run finds nothing to do', async () => {
    await rental()
    const at = addDays(ISSUED, contactDays + 1)
    while ((await clear(at)).done > 0);
    expect(await clear(at)).toEqual({ done: 0, failed: 0 })
    expect((await findKnown('nobody@example.com', at)).bookings).toEqual([])
  })
})
