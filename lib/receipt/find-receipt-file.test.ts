import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { issueFor, paidBooking, RENT } from '@/test/paid-booking'
import { findAttachments } from './find-attachments'
import { findReceiptFile } from './find-receipt-file'

test('eight at once get the same bytes, which are kept once and served from then on', async () => {
  const { id } = await issueFor(await paidBooking(), { lines: [RENT] })
  const files = await Promise.all(Array.from({ length: 8 }, () => findReceiptFile(id)))
  expect(new Set(files.map((file) => file?.sha256)).size).toBe(1)
  expect(await prisma.receiptFile.count({ where: { receiptId: id } })).toBe(1)
  const kept = await prisma.receiptFile.findUniqueOrThrow({ where: { receiptId: id } })
  expect(Buffer.from(kept.bytes).equals(files[0]?.bytes ?? Buffer.alloc(0))).toBe(true)
  expect(files[0]?.filename).toMatch(/^R-2026-\d{4}\.pdf$/)
})

test('kept bytes stay as they are, and what is not there is not there', async () => {
  const { id } = await issueFor(await paidBooking(), { lines: [RENT] })
  await findReceiptFile(id)
  const change = prisma.$executeRaw`UPDATE receipt_file SET sha256 = 'x' WHERE receipt_id = ${id}::uuid`
  await expect(change).rejects.toThrow('receipt_file is never changed or deleted')
  expect(await findReceiptFile(randomUUID())).toBeNull()
})

test('a letter gets its documents in order, and is not sent without one that is missing', async () => {
  const [first, second] = [
    await issueFor(await paidBooking(), { lines: [RENT] }),
    await issueFor(await paidBooking(), { lines: [RENT] }),
  ]
  const attached = await findAttachments([second.id, first.id])
  expect(attached.map(({ filename }) => filename)).toEqual(
    [second, first].map(({ number }) => `R-2026-${String(number).padStart(4, '0')}.pdf`),
  )
  await expect(findAttachments([randomUUID()])).rejects.toThrow('is missing')
})
