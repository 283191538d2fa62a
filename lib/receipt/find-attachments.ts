import { findReceiptFile } from './find-receipt-file'

type Attachment = { filename: string; contentType: string; content: Buffer }

/** The documents of receipts as a letter carries them. Throws when one is missing: the letter says that it is attached. */
export const findAttachments = (receiptIds: string[]): Promise<Attachment[]> =>
  Promise.all(
    receiptIds.map(async (id) => {
      const file = await findReceiptFile(id)
      if (!file) throw new Error(`Receipt ${id} is missing.`)
      return { filename: file.filename, contentType: file.contentType, content: file.bytes }
    }),
  )
