import type { Company } from '@/lib/company/company'
import { findCompany } from '@/lib/company/find-company'
import { prisma } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { log } from '@/lib/log'
import { addMinutes } from '@/lib/period'
import { logoPicture } from './logo-picture'
import { type Attachment, openPost, type Post, troubleOf } from './post'
import { writeLetter } from './write-letter'

/** Fetches what a letter carries; passed in, because receipts live one storey higher. */
export type LoadAttachments = (receiptIds: string[]) => Promise<Attachment[]>

// One run takes so many letters; the next one follows within a minute.
const MOST = 200
// A letter that is being sent for longer than this belongs to a sender that has died.
const LEASE_MINUTES = 5
// Minutes before the next try; after the last one the letter has failed.
const PAUSES = [1, 5, 15, 60, 180, 360, 720]
export const MOST_TRIES = PAUSES.length + 1
const DIED = `its sender stopped in the middle of the last of ${MOST_TRIES} tries; it may have arrived`

/**
 * Sends the letters in the tray, one by one, outside of any transaction. A letter that cannot be sent is tried again with
 * growing pauses, and given up after eight tries, whether refused or with a sender that died, or when the other side refuses
 * it for good. Two senders never take the same letter; only one that dies, or sleeps for longer than its claim lasts, between
 * sending and writing it down leads to a second copy, which carries the same Message-ID.
 */
export async function sendNotices(
  at: Date,
  load: LoadAttachments,
): Promise<{ done: number; failed: number }> {
  const report = { done: 0, failed: await giveUp(at) }
  const time = passing(at)
  const sender = await findSender()
  const post = openPost()
  try {
    for (let turn = 0; turn < MOST; turn++) {
      const notice = await claim(time())
      if (!notice) break
      const trouble = await send(post, notice, sender, load, time())
      if (trouble) report.failed++
      else report.done++
      // Nobody else's letter would get through either.
      if (trouble?.isEverybodys) break
    }
  } finally {
    post.close()
  }
  return report
}

// The business's time goes on while letters are being sent, so that a long run does not outlive its own claims.
function passing(at: Date): () => Date {
  const since = performance.now()
  return () => new Date(at.getTime() + Math.floor(performance.now() - since))
}

/** A letter that was being sent for the last time by a sender that has died. Whoever dies closes nothing. */
async function giveUp(at: Date): Promise<number> {
  const { count } = await prisma.notice.updateMany({
    where: { state: 'SENDING', tries: { gte: MOST_TRIES }, sendAt: { lte: at } },
    data: { state: 'FAILED', problem: DIED },
  })
  if (count > 0) log.warn({ count }, 'letters are given up, since each of their senders has died')
  return count
}

type Claimed = Prisma.NoticeGetPayload<object>

/** Takes one letter that is due, or whose sender has died. `send_at` of a letter being sent says until when it is taken. */
async function claim(at: Date): Promise<Claimed | null> {
  const [row] = await prisma.$queryRaw<{ id: string }[]>`
    UPDATE notice SET state = 'SENDING', tries = tries + 1, send_at = ${addMinutes(at, LEASE_MINUTES)}
    WHERE id = (
      SELECT id FROM notice WHERE state IN ('QUEUED', 'SENDING') AND send_at <= ${at} AND tries < ${MOST_TRIES}
      ORDER BY send_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id::text`
  return row ? prisma.notice.findUniqueOrThrow({ where: { id: row.id } }) : null
}

type Sender = { company: Company; picture: Attachment[] }

/** In whose name all letters of a run go out. Asked before any is claimed: a claim does not last long. */
async function findSender(): Promise<Sender> {
  const company = await findCompany()
  return { company, picture: await logoPicture(company) }
}

async function send(
  post: Post,
  notice: Claimed,
  { company, picture }: Sender,
  load: LoadAttachments,
  at: Date,
) {
  try {
    const letter = writeLetter(notice, company)
    const attachments = [...(await load(notice.receiptIds)), ...picture]
    const { id, recipient, language } = notice
    await post.send({ id: `notice.${id}`, letter, recipient, language, attachments, at })
    const { subject, text, html } = letter
    await close(notice, { state: 'SENT', sentAt: at, subject, text, html, problem: null })
    return null
  } catch (error) {
    const trouble = troubleOf(error)
    await putBack(notice, trouble, at)
    return trouble
  }
}

async function putBack(
  notice: Claimed,
  { problem, isFinal }: ReturnType<typeof troubleOf>,
  at: Date,
): Promise<void> {
  const pause = PAUSES[notice.tries - 1]
  const isOver = isFinal || pause === undefined
  log.warn(
    { notice: notice.id, kind: notice.kind, tries: notice.tries, isOver },
    'a letter could not be sent',
  )
  await close(
    notice,
    isOver ? { state: 'FAILED', problem } : { state: 'QUEUED', sendAt: addMinutes(at, pause), problem },
  )
}

/** Only the sender who took the letter last may say what became of it. */
const close = ({ id, tries }: Claimed, data: Prisma.NoticeUpdateManyMutationInput) =>
  prisma.notice.updateMany({ where: { id, state: 'SENDING', tries }, data })
