import { notFound } from 'next/navigation'
import { pdfResponse } from '@/app/_receipts/pdf-response'
import { requireStaff } from '@/app/_session/require-staff'
import { findBookingByNumber } from '@/lib/booking/find-booking'
import { findReceiptFile } from '@/lib/receipt/find-receipt-file'

type Context = { params: Promise<{ number: string; id: string }> }

/** One of a booking's receipts, for the counter. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  await requireStaff('bookings', 'deposits')
  const { number, id } = await params
  const booking = (await findBookingByNumber(number)) ?? notFound()
  const receipt = booking.receipts.find((one) => one.id === id) ?? notFound()
  return pdfResponse((await findReceiptFile(receipt.id)) ?? notFound())
}
