import { notFound } from 'next/navigation'
import { pdfResponse } from '@/app/_receipts/pdf-response'
import { requireBooking } from '@/app/_session/require-booking'
import { findReceiptFile } from '@/lib/receipt/find-receipt-file'

type Context = { params: Promise<{ number: string; key: string; id: string }> }

/** One of the booking's receipts, as a PDF. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { number, key, id } = await params
  const { booking } = await requireBooking(number, key)
  const receipt = booking.receipts.find((one) => one.id === id) ?? notFound()
  return pdfResponse((await findReceiptFile(receipt.id)) ?? notFound())
}
