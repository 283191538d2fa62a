import { notFound } from 'next/navigation'
import { pdfResponse } from '@/app/_receipts/pdf-response'
import { requireStaff } from '@/app/_session/require-staff'
import { findReceiptFile } from '@/lib/receipt/find-receipt-file'
import { isUuid } from '@/lib/uuid'

type Context = { params: Promise<{ id: string }> }

/** The document itself, the same bytes for ever. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  await requireStaff('receipts')
  const { id } = await params
  return pdfResponse((isUuid(id) && (await findReceiptFile(id))) || notFound())
}
