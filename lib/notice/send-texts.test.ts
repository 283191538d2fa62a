import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { stopTexts } from '@/lib/booking/stop-texts'
import { wantTexts } from '@/lib/booking/want-texts'
import { prisma, transact } from '@/lib/db'
import { addMinutes } from '@/lib/period'
import { bookingUrl } from '@/lib/private-link'
import { closeState, openState, resetState, type State } from '@/sandbox/state'
import { textHandlers } from '@/sandbox/texts'
import { findTexts, keepText } from '@/sandbox/texts/text'
import { RENTER } from '@/test/book-gear'
import { paidBooking } from '@/test/paid-booking'
import { askTexts } from './ask-texts'
import { findUndelivered } from './find-undelivered'
import { queueNotice } from './queue-notice'
import { sendTexts } from './send-texts'
import { MOST_TRIES } from './tray'

const BASE = 'http://sandbox.test'
const SEND = `${BASE}/a1/sms`
/** Noon in Bergen, the day before the pick-up of `paidBooking`. */
const NOON = new Date('2026-11-27T11:00:00Z')
const at = (time: string) => new Date(`2026-11-27T${time}:00Z`)

let state: State
const server = setupServer()
beforeAll(async () => {
  state = await openState(process.env.DATABASE_URL ?? '')
  server.listen({ onUnhandledRequest: 'error' })
})
beforeEach(() => server.use(...textHandlers(BASE, state)))
afterEach(async () => {
  server.resetHandlers()
  await prisma.notice.deleteMany()
  await resetState(state)
})
afterAll(async () => {
  server.close()
  await closeState(state)
})

async function remind(change: object = {}, when = NOON): Promise<string> {
  const { bookingId } = await paidBooking()
  const textsAgreedAt = NOON
  const booking = await prisma.booking.update({
    where: { id: bookingId },
    data: { textsAgreedAt, ...change },
  })
  const facts = { bookingUrl: bookingUrl(booking), hours: null }
  await transact((tx) =>
    queueNotice(tx, { kind: 'pick-up-soon', onceKey: `r:${bookingId}`, bookingId, facts, at: when }),
  )
  return bookingId
}

const texts = () => findTexts(state, { limit: 100 })
const rows = () => prisma.notice.findMany({ where: { way: 'SMS' } })
const only = async () => (await rows())[0]!

/** From now on the carrier answers like this, and takes nothing. */
const answer = (status: number) => server.use(http.post(SEND, () => new HttpResponse('no', { status })))

describe('who is texted', () => {
  test('whoever has agreed to it, by the number of the booking, beside the letter', async () => {
    const id = await remind()
    expect(await sendTexts(NOON)).toEqual({ done: 1, failed: 0 })
    const [text, ...more] = await texts()
    expect(more).toEqual([])
    expect(text).toMatchObject({ sender: 'Fjordhjul', recipient: '+4790000001' })
    expect(text!.message).toContain('your gear is ready 28 Nov, 10:00')
    expect(await prisma.notice.count({ where: { bookingId: id, way: 'EMAIL' } })).toBe(1)
    expect(await only()).toMatchObject({ state: 'SENT', text: text!.message, reference: text!.id, tries: 1 })
    expect(await sendTexts(addMinutes(NOON, 1))).toEqual({ done: 0, failed: 0 })
  })

  test('nobody else, nobody whose number no carrier could read, and nothing that is not urgent', async () => {
    await remind({ textsAgreedAt: null })
    const bookingId = await remind({ contactPhone: '12' })
    const facts = { bookingUrl: 'https://app.test/b/1/2' }
    await transact((tx) =>
      queueNotice(tx, { kind: 'booking-lapsed', onceKey: 'x', bookingId, facts, at: NOON }),
    )
    expect(await rows()).toEqual([])
  })

  test('nobody where no carrier is set up: nothing is queued, and what was is dropped', async () => {
    await remind()
    vi.resetModules()
    vi.stubEnv('SMS_URL', undefined)
    for (const name of ['USER', 'PASSWORD', 'FROM']) vi.stubEnv(`SMS_${name}`, undefined)
    try {
      const off = await import('./send-texts')
      expect(await off.sendTexts(NOON)).toEqual({ done: 1, failed: 0 })
    } finally {
      vi.unstubAllEnvs()
      vi.resetModules()
    }
    expect(await only()).toMatchObject({ state: 'DROPPED' })
    expect(await texts()).toEqual([])
  })
})

describe('when', () => {
  test.each([
    ['06:59', 0],
    ['07:00', 1],
    ['19:59', 1],
    ['20:00', 0],
    ['23:30', 0],
  ])('between eight and nine in the evening in Bergen: at %s UTC in winter', async (time, done) => {
    await remind({}, at('00:00'))
    expect(await sendTexts(at(time))).toEqual({ done, failed: 0 })
    expect(await only()).toMatchObject(done ? { state: 'SENT' } : { state: 'QUEUED', tries: 0 })
  })

  test.each([
    ['cancelled', { state: 'CANCELLED' }],
    ['picked up', { state: 'OUT' }],
    ['over', { fromAt: addMinutes(NOON, -1) }],
    ['not wanted any more', { textsAgreedAt: null }],
  ] as const)('not at all, when it is %s by the morning', async (_, change) => {
    const id = await remind()
    await prisma.booking.update({ where: { id }, data: change })
    expect(await sendTexts(NOON)).toEqual({ done: 1, failed: 0 })
    expect(await only()).toMatchObject({ state: 'DROPPED', sentAt: null, text: null })
    expect(await texts()).toEqual([])
  })

  test('not any more, once the renter has said so, and asking twice is the same', async () => {
    const id = await remind()
    await Promise.all([stopTexts(id, RENTER, NOON), stopTexts(id, RENTER, NOON)])
    expect(await only()).toMatchObject({ state: 'DROPPED' })
    expect(await prisma.logbookEntry.count({ where: { bookingId: id, what: 'texts.stopped' } })).toBe(1)
  })

  test('to a renter for whom somebody else has booked, from when they say so themselves, and asking twice is the same', async () => {
    const id = await remind({ textsAgreedAt: null })
    expect(await texts()).toEqual([])
    await Promise.all([wantTexts(id, RENTER, NOON), wantTexts(id, RENTER, NOON)])
    expect(await prisma.logbookEntry.count({ where: { bookingId: id, what: 'texts.wanted' } })).toBe(1)
    expect(await prisma.booking.findUniqueOrThrow({ where: { id } })).toMatchObject({ textsAgreedAt: NOON })
  })

  test('to nobody whose rental is over, or whose number no carrier could read', async () => {
    for (const data of [{ state: 'CANCELLED' as const }, { contactPhone: 'by the boathouse' }]) {
      const id = await remind({ textsAgreedAt: null, ...data })
      await wantTexts(id, RENTER, NOON)
      expect(await prisma.booking.findUniqueOrThrow({ where: { id } })).toMatchObject({ textsAgreedAt: null })
    }
  })
})

describe('once', () => {
  test('four senders at once send each of five texts once', async () => {
    for (let i = 0; i < 5; i++) await remind()
    const reports = await Promise.all(Array.from({ length: 4 }, () => sendTexts(NOON)))
    expect(reports.reduce((sum, { done }) => sum + done, 0)).toBe(5)
    expect(await texts()).toHaveLength(5)
  })

  test('C4 #6 the answer was lost: the carrier is asked before the next try, and no phone rings twice', async () => {
    await remind()
    server.use(
      http.post(
        SEND,
        async ({ request }) => {
          const form = new URLSearchParams(await request.text())
          const [recipient, message] = [form.get('to')!, form.get('message')!]
          await keepText(state, { sender: 'Fjordhjul', recipient, message })
          return HttpResponse.error()
        },
        { once: true },
      ),
    )
    // By the clock on the wall, as the carrier's own history.
    const queuedAt = addMinutes(new Date(), -5)
    await prisma.notice.updateMany({ data: { createdAt: queuedAt } })
    expect(await sendTexts(NOON)).toEqual({ done: 0, failed: 1 })
    expect(await only()).toMatchObject({ state: 'QUEUED', problem: expect.stringContaining('no answer') })
    expect(await sendTexts(addMinutes(NOON, 2))).toEqual({ done: 1, failed: 0 })
    const [text, ...more] = await texts()
    expect(more).toEqual([])
    expect(await only()).toMatchObject({ state: 'SENT', reference: text!.id, problem: null })
  })

  test('a carrier that does not say what it has is not asked to send again', async () => {
    await remind()
    answer(503)
    await sendTexts(NOON)
    server.use(http.get(SEND, () => new HttpResponse(null, { status: 500 })))
    let sent = 0
    server.use(http.post(SEND, () => HttpResponse.json({ id: `s${++sent}`, status: 'created' })))
    expect(await sendTexts(addMinutes(NOON, 2))).toEqual({ done: 0, failed: 1 })
    expect(sent).toBe(0)
  })
})

describe('what does not arrive', () => {
  test('is tried again with growing pauses, by day, given up in the end, and shown to staff', async () => {
    await remind({ fromAt: addMinutes(NOON, 60 * 24 * 5), untilAt: addMinutes(NOON, 60 * 24 * 6) })
    answer(503)
    let time = NOON
    for (let turn = 1; turn <= MOST_TRIES; turn++) {
      expect(await sendTexts(time)).toMatchObject({ done: 0, failed: 1 })
      const { tries, sendAt } = await only()
      expect(tries).toBe(turn)
      // Whatever falls into the night waits for the next noon.
      time = new Date(Math.max(sendAt.getTime(), time.getTime() + 1))
      while (time.getUTCHours() < 8 || time.getUTCHours() > 18) time = addMinutes(time, 60)
    }
    expect(await only()).toMatchObject({ state: 'FAILED', problem: expect.stringContaining('answered 503') })
    expect(await findUndelivered('bergen')).toMatchObject([{ way: 'SMS', recipient: '+4790000001' }])
  })

  test('a number that the carrier refuses is given up at once, and the others go', async () => {
    server.use(http.post(SEND, () => new HttpResponse('Invalid to number', { status: 400 }), { once: true }))
    await remind()
    await remind()
    expect(await sendTexts(NOON)).toEqual({ done: 1, failed: 1 })
    expect((await rows()).map(({ state: how }) => how).sort()).toEqual(['FAILED', 'SENT'])
  })

  test('a phone that is switched off: the carrier says so later, and then staff see it', async () => {
    await remind({ contactPhone: '+4740009999' })
    await sendTexts(NOON)
    expect(await askTexts(addMinutes(NOON, 1))).toEqual({ done: 0, failed: 0 })
    expect(await askTexts(addMinutes(NOON, 3))).toEqual({ done: 1, failed: 0 })
    expect(await only()).toMatchObject({ state: 'FAILED', askAt: null })
    expect(await findUndelivered('bergen')).toMatchObject([{ problem: 'The phone could not be reached.' }])
  })

  test('one that has arrived is not asked about any more; a carrier that does not say is asked again later', async () => {
    await remind()
    await sendTexts(NOON)
    server.use(http.get(`${SEND}/:id`, () => new HttpResponse(null, { status: 500 }), { once: true }))
    expect(await askTexts(addMinutes(NOON, 3))).toEqual({ done: 0, failed: 1 })
    expect(await askTexts(addMinutes(NOON, 29))).toEqual({ done: 0, failed: 0 })
    expect(await askTexts(addMinutes(NOON, 31))).toEqual({ done: 1, failed: 0 })
    expect(await only()).toMatchObject({ state: 'SENT', askAt: null })
  })
})
