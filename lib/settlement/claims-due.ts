import { CLOCK } from '@/lib/actor'
import { move } from '@/lib/claim/claim'
import { remindClaim } from '@/lib/claim/remind-claim'
import { tellEnded } from '@/lib/claim/tell-claim'
import { now } from '@/lib/clock'
import { prisma, transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { collectClaim } from './collect-claim'
import { forEach, type Report } from './report'
import { takeMarked } from './take-marked'

/**
 * What the clock does about claims: who has not answered is reminded, an answer that did not come in time waits for a decision, what was not decided by its last
 * day is over, and what a crash or a busy payment left uncollected is collected.
 */
export async function claimsDue(): Promise<Report> {
  const at = await now()
  const reports = [
    await endAnswerTime(at),
    await remind(at),
    await endLate(at),
    await goOnTaking(at),
    await collect(at),
  ]
  const sum = (of: keyof Report) => reports.reduce((total, report) => total + report[of], 0)
  return { done: sum('done'), failed: sum('failed') }
}

async function endAnswerTime(at: Date): Promise<Report> {
  const where = { state: 'NOTIFIED' as const, answerUntil: { lte: at } }
  const silent = await prisma.claim.findMany({ where, take: 100 })
  return forEach('claims', silent, ({ id, bookingId, claimedMinor, currency }) =>
    transact(async (tx) => {
      if (!(await move(tx, id, 'expire'))) return
      const facts = { amountMinor: claimedMinor, currency }
      await record(tx, { at, actor: CLOCK, what: 'claim.unanswered', bookingId, facts })
    }),
  )
}

async function remind(at: Date): Promise<Report> {
  const where = { state: 'NOTIFIED' as const, remindAt: { lte: at } }
  const silent = await prisma.claim.findMany({ where, select: { id: true }, take: 100 })
  return forEach('claims', silent, ({ id }) => remindClaim(id, at))
}

async function endLate(at: Date): Promise<Report> {
  const late = await prisma.claim.findMany({
    where: { state: { in: ['NOTIFIED', 'OBJECTED', 'UNANSWERED'] }, decideUntil: { lte: at } },
    take: 100,
  })
  return forEach('claims', late, ({ id, bookingId, claimedMinor, currency }) =>
    transact(async (tx) => {
      if (!(await move(tx, id, 'lapse', { closedAt: at, closedBy: CLOCK.name }))) return
      const facts = { amountMinor: claimedMinor, currency }
      await record(tx, { at, actor: CLOCK, what: 'claim.lapsed', bookingId, facts })
      await tellEnded(tx, id, at)
    }),
  )
}

/** Chosen to be taken under objection, and a crash or other money came between. */
async function goOnTaking(at: Date): Promise<Report> {
  const marked = await prisma.claim.findMany({
    where: { state: { in: ['NOTIFIED', 'OBJECTED', 'UNANSWERED'] }, underObjectionAt: { not: null } },
    select: { id: true, captureRequestId: true },
    take: 100,
  })
  const names = marked.map(({ captureRequestId }) => captureRequestId)
  const taken = await prisma.depositCapture.findMany({
    where: { requestId: { in: names } },
    select: { requestId: true },
  })
  const untaken = marked.filter(
    (claim) => !taken.some(({ requestId }) => requestId === claim.captureRequestId),
  )
  let waiting = 0
  const report = await forEach('claims', untaken, async ({ id }) => {
    if ((await takeMarked(id, at)) === 'LATER') waiting++
  })
  return { ...report, done: report.done - waiting }
}

async function collect(at: Date): Promise<Report> {
  const due = await prisma.claim.findMany({
    where: {
      OR: [
        { state: { in: ['ACCEPTED', 'DECIDED'] }, collectedAt: null },
        {
          state: { in: ['WITHDRAWN', 'LAPSED'] },
          underObjectionAt: { not: null },
          returnedMinor: null,
        },
      ],
    },
    select: { id: true },
    take: 100,
  })
  let waiting = 0
  const report = await forEach('claims', due, async ({ id }) => {
    if (!(await collectClaim(id, at))) waiting++
  })
  return { ...report, done: report.done - waiting }
}
