import { prisma } from '@/lib/db'
import { type ReceiptSnapshot, receiptNumber } from './receipt'

/** One receipt with everything it says; null when there is none. */
export async function findReceipt(id: string) {
  const receipt = await prisma.receipt.findUnique({
    where: { id },
    select: {
      id: true,
      series: true,
      number: true,
      kind: true,
      bookingId: true,
      paymentId: true,
      captureId: true,
      refundId: true,
      depositCaptureId: true,
      issuedAt: true,
      snapshot: true,
      booking: { select: { number: true } },
      file: { select: { sha256: true } },
    },
  })
  if (!receipt) return null
  const { snapshot, series, number, booking, file, ...row } = receipt
  return {
    ...row,
    number: receiptNumber({ series, number }),
    bookingNumber: booking.number,
    sha256: file?.sha256 ?? null,
    snapshot: snapshot as ReceiptSnapshot,
  }
}
