import { findCompany } from '@/lib/company/find-company'
import { logoPicture } from './logo-picture'
import { type Attachment, openPost, troubleOf } from './post'
import { returnAddress } from './returned'
import { ANY_TIME, type Claimed, emptyTray } from './tray'
import { writeLetter } from './write-letter'

/** Fetches what a letter carries; passed in, because receipts live one storey higher. */
export type LoadAttachments = (receiptIds: string[]) => Promise<Attachment[]>

/**
 * Sends the letters in the tray, all of a run in the name that the company has as it begins. Only a sender that dies, or
 * sleeps for longer than its claim lasts, between sending and writing it down leads to a second copy, which carries the
 * same Message-ID.
 */
export async function sendNotices(
  at: Date,
  load: LoadAttachments,
): Promise<{ done: number; failed: number }> {
  // Asked before any letter is claimed: a claim does not last long.
  const company = await findCompany()
  const picture = await logoPicture(company)
  const post = openPost()
  const deliver = async (notice: Claimed, sentAt: Date) => {
    const letter = writeLetter(notice, company)
    const attachments = [...(await load(notice.receiptIds)), ...picture]
    const { id, recipient, language } = notice
    const returnTo = returnAddress(notice)
    await post.send({ id: `notice.${id}`, letter, recipient, language, attachments, at: sentAt, returnTo })
    const { subject, text, html } = letter
    return { subject, text, html }
  }
  try {
    return await emptyTray({ name: 'EMAIL', mayLeave: ANY_TIME, deliver, troubleOf }, at)
  } finally {
    post.close()
  }
}
