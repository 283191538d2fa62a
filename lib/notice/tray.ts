import { prisma } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { log } from '@/lib/log'
import { addMinutes } from '@/lib/period'

// One run takes so many; the next one follows within a minute.
const MOST = 200
/** What is being sent for longer than this belongs to a sender that has died. */
export const LEASE_MINUTES = 5
// Minutes before the next try; after the last one it has failed.
const PAUSES = [1, 5, 15, 60, 180, 360, 720]
export const MOST_TRIES = PAUSES.length + 1
const DIED = `its sender stopped in the middle of the last of ${MOST_TRIES} tries; it may have arrived`

/** What is taken out of the tray to be sent; `tries` counts this one. */
export type Claimed = Prisma.NoticeGetPayload<object>

/** Why it could not be handed over, and whether trying again makes sense. */
export type Trouble = { problem: string; isFinal: boolean; isEverybodys: boolean }

/** One way out of the tray. */
export type Way = {
  name: 'EMAIL' | 'SMS'
  /** What of the tray may leave at that time. */
  mayLeave: (at: Date) => Prisma.Sql
  /** Hands one over, and answers what is to be written down; throws what `troubleOf` can read. */
  deliver: (notice: Claimed, at: Date) => Promise<Prisma.NoticeUpdateManyMutationInput>
  troubleOf: (error: unknown) => Trouble
}

/**
 * Sends what is in the tray one way, one by one, outside of any transaction. What cannot be sent is tried again with growing
 * pauses, and given up after eight tries, whether refused or with a sender that died, or when the other side refuses it for
 * good. Two senders never take the same.
 */
export async function emptyTray(way: Way, at: Date): Promise<{ done: number; failed: number }> {
  const report = { done: 0, failed: await giveUp(way, at) }
  const time = passing(at)
  for (let turn = 0; turn < MOST; turn++) {
    const notice = await claim(way, time())
    if (!notice) break
    const trouble = await send(way, notice, time())
    if (trouble) report.failed++
    else report.done++
    // Nothing else would get through either.
    if (trouble?.isEverybodys) break
  }
  return report
}

// The business's time goes on while things are being sent, so that a long run does not outlive its own claims.
function passing(at: Date): () => Date {
  const since = performance.now()
  return () => new Date(at.getTime() + Math.floor(performance.now() - since))
}

/** What was being sent for the last time by a sender that has died. Whoever dies closes nothing. */
async function giveUp(way: Way, at: Date): Promise<number> {
  const { count } = await prisma.notice.updateMany({
    where: { way: way.name, state: 'SENDING', tries: { gte: MOST_TRIES }, sendAt: { lte: at } },
    data: { state: 'FAILED', problem: DIED },
  })
  if (count > 0) log.warn({ count }, 'letters are given up, since each of their senders has died')
  return count
}

/** Takes one that is due, or whose sender has died. `send_at` of what is being sent says until when it is taken. */
async function claim({ name, mayLeave }: Way, at: Date): Promise<Claimed | null> {
  const [row] = await prisma.$queryRaw<{ id: string }[]>`
    UPDATE notice SET state = 'SENDING', tries = tries + 1, send_at = ${addMinutes(at, LEASE_MINUTES)}
    WHERE id = (
      SELECT id FROM notice WHERE way = ${name}::"NoticeWay" AND state IN ('QUEUED', 'SENDING')
        AND send_at <= ${at} AND tries < ${MOST_TRIES} AND ${mayLeave(at)}
      ORDER BY send_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id::text`
  return row ? prisma.notice.findUniqueOrThrow({ where: { id: row.id } }) : null
}

/** Everything may leave at any time. */
export const ANY_TIME = () => Prisma.sql`TRUE`

async function send(way: Way, notice: Claimed, at: Date): Promise<Trouble | null> {
  try {
    await close(notice, { state: 'SENT', sentAt: at, problem: null, ...(await way.deliver(notice, at)) })
    return null
  } catch (error) {
    const trouble = way.troubleOf(error)
    await putBack(notice, trouble, at)
    return trouble
  }
}

async function putBack(notice: Claimed, { problem, isFinal }: Trouble, at: Date): Promise<void> {
  const pause = PAUSES[notice.tries - 1]
  const isOver = isFinal || pause === undefined
  log.warn(
    { notice: notice.id, kind: notice.kind, way: notice.way, tries: notice.tries, isOver },
    'a letter could not be sent',
  )
  await close(
    notice,
    isOver ? { state: 'FAILED', problem } : { state: 'QUEUED', sendAt: addMinutes(at, pause), problem },
  )
}

/** Only the sender who took it last may say what became of it. */
const close = ({ id, tries }: Claimed, data: Prisma.NoticeUpdateManyMutationInput) =>
  prisma.notice.updateMany({ where: { id, state: 'SENDING', tries }, data })
