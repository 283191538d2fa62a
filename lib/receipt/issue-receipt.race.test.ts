import { expect, test } from 'vitest'
import { prisma, transact } from '@/lib/db'
import { captureOf, ISSUED, issueFor, paidBooking, RENT } from '@/test/paid-booking'
import { issueReceipt } from './issue-receipt'

test('twenty receipts at once, some of them rolled back, leave numbers without a gap and without a double', async () => {
  const paid = await Promise.all(Array.from({ length: 20 }, () => paidBooking()))
  const captures = await Promise.all(paid.map((one) => transact((tx) => captureOf(tx, one, 100_00))))
  const issued = await Promise.allSettled(
    paid.map(({ bookingId, paymentId }, i) =>
      transact(async (tx) => {
        const rent = { amountMinor: 100_00, lines: [RENT] }
        const captureId = captures[i]
        await issueReceipt(tx, { at: ISSUED, kind: 'SALE', bookingId, paymentId, captureId, ...rent })
        if (i % 5 === 0) throw new Error('the deed failed after its receipt')
      }),
    ),
  )
  expect(issued.filter(({ status }) => status === 'rejected')).toHaveLength(4)
  const rows = await prisma.receipt.findMany({
    orderBy: { number: 'asc' },
    select: { series: true, number: true },
  })
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1))
  expect(new Set(rows.map(({ series }) => series))).toEqual(new Set(['R-2026']))
})

test('ten at once for the same capture issue one receipt, use up one number, and all get it', async () => {
  const paid = await paidBooking()
  const captureId = await transact((tx) => captureOf(tx, paid, 100_00))
  const { last } = await prisma.counter.findUniqueOrThrow({ where: { series: 'R-2026' } })
  const issued = await Promise.all(
    Array.from({ length: 10 }, () => issueFor(paid, { captureId, lines: [RENT] })),
  )
  expect(new Set(issued.map(({ id }) => id)).size).toBe(1)
  expect(issued[0]?.number).toBe(last + 1)
  expect(await prisma.counter.findUniqueOrThrow({ where: { series: 'R-2026' } })).toMatchObject({
    last: last + 1,
  })
})
