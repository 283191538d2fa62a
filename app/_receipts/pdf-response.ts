import type { ReceiptDocument } from '@/lib/receipt/find-receipt-file'

/** A receipt's document as an answer: shown in the browser, kept by nobody between us and the reader. */
export const pdfResponse = ({ bytes, contentType, filename }: ReceiptDocument): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': contentType,
      'Content-Disposition': `inline; filename="${filename}"`,
      'Cache-Control': 'private, no-store',
    },
  })
