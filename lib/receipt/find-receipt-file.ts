import { createHash } from 'node:crypto'
import { findLogo } from '@/lib/company/find-logo'
import { prisma } from '@/lib/db'
import { type ReceiptSnapshot, receiptNumber } from './receipt'
import { renderReceipt } from './render-receipt'

export type ReceiptDocument = {
  filename: string
  contentType: 'application/pdf'
  bytes: Buffer
  sha256: string
}

/**
 * The PDF of a receipt; null when there is no such receipt. Drawn when somebody asks for the first time and kept: from then
 * on everybody gets the same bytes, also when two asked at once.
 */
export async function findReceiptFile(receiptId: string): Promise<ReceiptDocument | null> {
  const receipt = await prisma.receipt.findUnique({
    where: { id: receiptId },
    select: { series: true, number: true, snapshot: true, file: true },
  })
  if (!receipt) return null
  const { bytes, sha256 } = receipt.file ?? (await drawFile(receiptId, receipt.snapshot as ReceiptSnapshot))
  return {
    filename: `${receiptNumber(receipt)}.pdf`,
    contentType: 'application/pdf',
    bytes: Buffer.from(bytes),
    sha256,
  }
}

async function drawFile(receiptId: string, snapshot: ReceiptSnapshot) {
  const logo = snapshot.look?.logo ? await findLogo(snapshot.look.logo.sha256) : null
  const bytes = new Uint8Array(await renderReceipt(snapshot, logo))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await prisma.receiptFile.createMany({ data: [{ receiptId, bytes, sha256 }], skipDuplicates: true })
  // What is kept counts, whoever drew it.
  return prisma.receiptFile.findUniqueOrThrow({ where: { receiptId } })
}
