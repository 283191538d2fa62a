import { afterEach, beforeEach, expect, test } from 'vitest'
import { prisma, transact } from '@/lib/db'
import { addMinutes } from '@/lib/period'
import { ISSUED, paidBooking } from '@/test/paid-booking'
import { openPostOffice, type PostOffice } from '@/test/post-office'
import { findNotices } from './find-notices'
import type { Attachment } from './post'
import { queueNotice } from './queue-notice'
import { sendNotices } from './send-notices'
import { sendNow } from './send-now'
import { MOST_TRIES } from './tray'

const bookingUrl = 'https://app.test/b/KT-0001/abcdefghijklmnopqrstuv'
const noAttachments = async (): Promise<Attachment[]> => []

let office: PostOffice

beforeEach(async () => {
  office = await openPostOffice()
})
afterEach(async () => {
  await office.close()
  await prisma.notice.deleteMany()
})

async function queue(
  onceKey: string,
  changes: { recipient?: string; receiptIds?: string[] } = {},
): Promise<string> {
  const { bookingId } = await paidBooking()
  await transact((tx) =>
    queueNotice(tx, {
      kind: 'booking-lapsed',
      onceKey,
      bookingId,
      facts: { bookingUrl },
      at: ISSUED,
      ...changes,
    }),
  )
  return bookingId
}

/** A sender that takes the next letter and is never heard of again. */
const dieSending = (at: Date) =>
  new Promise<void>((taken) => {
    void sendNotices(at, () => {
      taken()
      return new Promise(() => {})
    })
  })

const only = () => prisma.notice.findFirstOrThrow()

test('a letter goes out with its document, a name of its own and the way to answer, and is kept as it was sent', async () => {
  const receiptIds = ['0193a000-0000-7000-8000-00000000000a']
  const bookingId = await queue('one', { receiptIds })
  const asked: string[][] = []
  const load = async (ids: string[]) => {
    asked.push(ids)
    return [
      { filename: 'R-2026-0001.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-1.7 æøå') },
    ]
  }
  expect(await sendNotices(ISSUED, load)).toEqual({ done: 1, failed: 0 })
  const [letter] = await office.letters()
  const notice = await only()
  expect(asked).toEqual([receiptIds])
  expect(letter).toMatchObject({
    subject: notice.subject,
    from: { name: 'Fjordhjul', address: 'hello@fjordhjul.test' },
    to: [{ address: 'maja@example.com' }],
    replyTo: [{ address: 'bergen@fjordhjul.example.no' }],
    messageId: `<notice.${notice.id}@fjordhjul.test>`,
    date: ISSUED.toISOString(),
  })
  expect(letter?.attachments).toMatchObject([{ filename: 'R-2026-0001.pdf', mimeType: 'application/pdf' }])
  expect(letter?.text?.trim()).toBe(notice.text?.trim())
  expect(letter?.html?.trim()).toBe(notice.html?.trim())
  expect(await findNotices(bookingId)).toMatchObject([
    { kind: 'booking-lapsed', state: 'SENT', tries: 1, problem: null },
  ])
})

test('the same letter is queued once, however often its deed is settled', async () => {
  const { bookingId } = await paidBooking()
  const letter = {
    kind: 'booking-lapsed' as const,
    onceKey: 'same',
    bookingId,
    facts: { bookingUrl },
    at: ISSUED,
  }
  await Promise.all(Array.from({ length: 5 }, () => transact((tx) => queueNotice(tx, letter))))
  expect(await prisma.notice.count()).toBe(1)
})

test('C4 #1 a letter is queued with the deed: when the deed is rolled back there is no letter', async () => {
  const { bookingId } = await paidBooking()
  const deed = transact(async (tx) => {
    await queueNotice(tx, {
      kind: 'booking-lapsed',
      onceKey: 'undone',
      bookingId,
      facts: { bookingUrl },
      at: ISSUED,
    })
    throw new Error('the deed failed')
  })
  await expect(deed).rejects.toThrow('the deed failed')
  expect(await prisma.notice.count()).toBe(0)
})

test('four senders at once send each of ten letters once', async () => {
  for (let i = 0; i < 10; i++) await queue(`race-${i}`)
  const reports = await Promise.all(Array.from({ length: 4 }, () => sendNotices(ISSUED, noAttachments)))
  expect(reports.reduce((sum, { done }) => sum + done, 0)).toBe(10)
  const names = (await office.letters()).map(({ messageId }) => messageId)
  expect([names.length, new Set(names).size]).toEqual([10, 10])
})

test('C4 #7 a letter whose sender died is taken again after five minutes, not before, under the same name', async () => {
  await queue('died')
  await prisma.notice.updateMany({ data: { state: 'SENDING', tries: 1, sendAt: addMinutes(ISSUED, 5) } })
  expect(await sendNotices(addMinutes(ISSUED, 4), noAttachments)).toEqual({ done: 0, failed: 0 })
  expect(await sendNotices(addMinutes(ISSUED, 6), noAttachments)).toEqual({ done: 1, failed: 0 })
  expect((await office.letters())[0]?.messageId).toBe(`<notice.${(await only()).id}@fjordhjul.test>`)
})

test('C4 #6 #51 a letter whose sender dies every time is given up after eight tries, and the others go', async () => {
  await queue('deadly')
  const deadly = { where: { onceKey: 'deadly' } }
  let at = ISSUED
  for (let turn = 1; turn <= MOST_TRIES; turn++) {
    await dieSending(at)
    expect(await prisma.notice.findUniqueOrThrow(deadly)).toMatchObject({ state: 'SENDING', tries: turn })
    at = addMinutes(at, 6)
  }
  await queue('fine', { recipient: 'fine@example.com' })
  expect(await sendNotices(at, noAttachments)).toEqual({ done: 1, failed: 1 })
  expect(await prisma.notice.findUniqueOrThrow(deadly)).toMatchObject({
    state: 'FAILED',
    tries: MOST_TRIES,
    problem: expect.stringContaining('its sender stopped'),
  })
  expect((await office.letters()).flatMap(({ envelope }) => envelope)).toEqual(['fine@example.com'])
})

test('refused for now: tried again with growing pauses, and given up after eight tries with the reason kept', async () => {
  await queue('later')
  office.refuse(451, 'Greylisted, come back later')
  let at = ISSUED
  const pauses: number[] = []
  for (let turn = 1; turn <= 8; turn++) {
    expect(await sendNotices(at, noAttachments)).toEqual({ done: 0, failed: 1 })
    const { state, sendAt, tries, problem } = await only()
    expect([tries, problem]).toEqual([turn, expect.stringContaining('Greylisted')])
    if (turn === 8) expect(state).toBe('FAILED')
    else pauses.push(Math.round((sendAt.getTime() - at.getTime()) / 60_000))
    expect(await sendNotices(at, noAttachments)).toEqual({ done: 0, failed: 0 })
    at = addMinutes(sendAt, 1)
  }
  expect(pauses).toEqual([1, 5, 15, 60, 180, 360, 720])
  expect(await office.letters()).toEqual([])
})

test('refused for good: failed at once, and the other letters still go', async () => {
  await queue('gone', { recipient: 'nobody@example.com' })
  await queue('fine')
  office.refuse(550, 'No such mailbox', 'nobody@example.com')
  expect(await sendNotices(ISSUED, noAttachments)).toEqual({ done: 1, failed: 1 })
  const gone = await prisma.notice.findUniqueOrThrow({ where: { onceKey: 'gone' } })
  expect(gone).toMatchObject({
    state: 'FAILED',
    tries: 1,
    problem: expect.stringContaining('No such mailbox'),
  })
})

test('no post office: one try, the run ends, nothing is lost, and the next run sends everything', async () => {
  await queue('first')
  await queue('second')
  await office.close()
  expect(await sendNotices(ISSUED, noAttachments)).toEqual({ done: 0, failed: 1 })
  expect(await prisma.notice.count({ where: { state: 'QUEUED' } })).toBe(2)
  office = await openPostOffice()
  expect(await sendNotices(addMinutes(ISSUED, 2), noAttachments)).toEqual({ done: 2, failed: 0 })
})

test('C4 #51 facts that cannot be read, or a document that cannot be made, do not hold up the other letters', async () => {
  await queue('unreadable')
  await prisma.notice.updateMany({ data: { facts: { nonsense: true } } })
  await queue('undrawable', { receiptIds: ['0193a000-0000-7000-8000-00000000000b'] })
  await queue('fine')
  const load = async (ids: string[]) => {
    if (ids.length) throw new Error('Receipt is missing.')
    return []
  }
  expect(await sendNotices(ISSUED, load)).toEqual({ done: 1, failed: 2 })
  expect(await prisma.notice.findUniqueOrThrow({ where: { onceKey: 'undrawable' } })).toMatchObject({
    state: 'QUEUED',
    problem: 'Receipt is missing.',
  })
})

test('a recipient that names others writes to nobody else', async () => {
  await queue('many', { recipient: 'a@example.com, Evil <b@example.com>' })
  await sendNotices(ISSUED, noAttachments)
  expect((await office.letters()).flatMap(({ envelope }) => envelope)).not.toContain('b@example.com')
})

test('a sign-in link goes out at once and is kept nowhere', async () => {
  const facts = { url: 'https://app.test/api/auth/callback/email?token=secret', minutes: 15 }
  await sendNow({ kind: 'sign-in-link', recipient: 'maja@example.com', language: 'en', facts }, ISSUED)
  expect((await office.letters())[0]?.text).toContain('token=secret')
  expect(await prisma.notice.count()).toBe(0)
  office.refuse(550, 'No such mailbox')
  await expect(
    sendNow({ kind: 'sign-in-link', recipient: 'x@example.com', language: 'en', facts }, ISSUED),
  ).rejects.toThrow('No such mailbox')
})
