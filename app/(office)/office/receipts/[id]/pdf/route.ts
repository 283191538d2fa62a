import { notFound } from 'next/navigation'
import { z } from 'zod'
import { pdfResponse } from '@/app/_receipts/pdf-response'
import { requireStaff } from '@/app/_session/require-staff'
import { findReceiptFile } from '@/lib/receipt/find-receipt-file'

/** The document of any receipt, for admins. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  await requireStaff('receipts')
  const { data: id = notFound() } = z.uuid().safeParse((await params).id)
  return pdfResponse((await findReceiptFile(id)) ?? notFound())
}
