import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { paidBooking } from '@/test/paid-booking'
import { noteBounce } from './note-bounce'
import { returnAddress } from './returned'

const AT = new Date('2026-11-28T09:14:00Z')
const RECIPIENT = 'maja@example.com'

let bookingId: string
let written = 0
beforeAll(async () => {
  bookingId = (await paidBooking()).bookingId
})
beforeEach(() => prisma.notice.deleteMany())

const sent = (state: 'SENT' | 'SENDING' | 'QUEUED' = 'SENT') =>
  prisma.notice.create({
    data: {
      ...{ kind: 'booking-lapsed', onceKey: `returned:${++written}`, bookingId, state },
      ...{ recipient: RECIPIENT, language: 'en', facts: {}, createdAt: AT, sendAt: AT },
    },
  })
const stateOf = (id: string) => prisma.notice.findUniqueOrThrow({ where: { id } })

type Fields = { action?: string; status?: string; diagnostic?: string[]; to: string }

/** As post offices write it, with whatever they like to say around it. */
const report = ({ action = 'failed', status = '5.1.1', diagnostic = [], to }: Fields) =>
  [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.example.com (Mail Delivery System)',
    `To: ${to}`,
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="=_b1"',
    '',
    '--=_b1',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=iso-8859-1',
    '',
    'Det gikk ikke.',
    '',
    '--=_b1',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.com',
    'X-Postfix-Queue-ID: 4F2A',
    '',
    `Final-Recipient: rfc822; ${RECIPIENT}`,
    `Action: ${action}`,
    `Status: ${status}`,
    ...diagnostic,
    '',
    '--=_b1',
    'Content-Type: message/rfc822',
    '',
    'Subject: Your booking',
    '',
    'Hello',
    '--=_b1--',
    '',
  ].join('\r\n')

test('a letter that comes back counts as not delivered, with what the post office said', async () => {
  const letter = await sent()
  const to = returnAddress(letter)!
  expect(to.split('@')[0]!.length).toBeLessThanOrEqual(64)
  const diagnostic = ['Diagnostic-Code: smtp; 550 5.1.1 <maja@example.com>: no such', '    mailbox here']
  expect(await noteBounce(report({ to, diagnostic }))).toBe('noted')
  expect(await stateOf(letter.id)).toMatchObject({
    state: 'FAILED',
    problem: 'It came back: 550 5.1.1 <maja@example.com>: no such mailbox here',
  })
  // The same message once more: the post delivers at least once.
  expect(await noteBounce(report({ to, diagnostic }))).toBe('ignored')
})

test('an address in capitals is the same, and without an explanation its number has to do', async () => {
  const letter = await sent()
  expect(await noteBounce(report({ to: returnAddress(letter)!.toUpperCase() }))).toBe('noted')
  expect(await stateOf(letter.id)).toMatchObject({ problem: 'It came back: status 5.1.1' })
})

describe('changes nothing', () => {
  test.each([
    ['a delay', (to: string) => report({ to, action: 'delayed', status: '4.4.1' }), 'ignored'],
    ['a confirmation', (to: string) => report({ to, action: 'delivered', status: '2.0.0' }), 'ignored'],
    [
      'an automatic answer',
      (to: string) => `To: ${to}\r\nSubject: Ferie\r\n\r\nAction: failed\r\n`,
      'ignored',
    ],
    ['half a report', (to: string) => report({ to }).slice(0, 420), 'ignored'],
    [
      'a mark that somebody made up',
      (to: string) => report({ to: to.replace(/\.\w{16}@/, `.${'0'.repeat(16)}@`) }),
      'not-ours',
    ],
    [
      'a letter that there is none of',
      (to: string) => report({ to: to.replace(/\+\w{4}/, '+0000') }),
      'not-ours',
    ],
    ['no return address', () => report({ to: 'returns@fjordhjul.test' }), 'not-ours'],
    ['nothing at all', () => '', 'not-ours'],
  ] as const)('%s', async (_, message, said) => {
    const letter = await sent()
    expect(await noteBounce(message(returnAddress(letter)!))).toBe(said)
    expect(await stateOf(letter.id)).toMatchObject({ state: 'SENT', problem: null })
  })

  test('what comes back from an address that is corrected by now', async () => {
    const letter = await sent()
    const to = returnAddress(letter)!
    await prisma.notice.update({ where: { id: letter.id }, data: { recipient: 'maja.right@example.com' } })
    expect(await noteBounce(report({ to }))).toBe('not-ours')
    expect(await stateOf(letter.id)).toMatchObject({ state: 'SENT' })
  })

  test('what waits to be sent again; and while a letter is being sent the post is asked to come again', async () => {
    const [waits, leaves] = [await sent('QUEUED'), await sent('SENDING')]
    expect(await noteBounce(report({ to: returnAddress(waits)! }))).toBe('ignored')
    expect(await noteBounce(report({ to: returnAddress(leaves)! }))).toBe('too-early')
    expect(await stateOf(waits.id)).toMatchObject({ state: 'QUEUED' })
    expect(await stateOf(leaves.id)).toMatchObject({ state: 'SENDING' })
  })
})
