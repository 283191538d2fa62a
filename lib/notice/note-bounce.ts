import { prisma } from '@/lib/db'
import { log } from '@/lib/log'
import { readReport } from './read-report'
import { findReturned, isMarkOf } from './returned'

/**
 * What became of a message that came back: `noted`, its letter counts as not delivered; `ignored`, it changes nothing;
 * `not-ours`, no letter of ours to that recipient has such a mark; `too-early`, the letter is still being written down as sent.
 */
export type Bounced = 'noted' | 'ignored' | 'not-ours' | 'too-early'

/** A letter that a post office took and could not deliver after all counts like one that was refused at once: staff see it. */
export async function noteBounce(message: string): Promise<Bounced> {
  const returned = findReturned(message)
  if (!returned) return 'not-ours'
  const { id, mark } = returned
  const notice = await prisma.notice.findUnique({
    where: { id },
    select: { id: true, recipient: true, state: true },
  })
  if (!notice || !isMarkOf(notice, mark)) return 'not-ours'
  const why = await readReport(message)
  if (why === null) return 'ignored'
  if (notice.state === 'SENDING') return 'too-early'
  const { count } = await prisma.notice.updateMany({
    where: { id, state: 'SENT', recipient: notice.recipient },
    data: { state: 'FAILED', problem: `It came back: ${why}` },
  })
  if (count === 0) return 'ignored'
  log.warn({ notice: id }, 'a letter came back')
  return 'noted'
}
