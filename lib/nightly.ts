import { keepOverdue } from './booking/keep-overdue'
import { remindOverdue } from './booking/remind-overdue'
import { remindPickUps } from './booking/remind-pick-ups'
import { now } from './clock'
import { prisma } from './db'
import { departDue } from './inventory/depart-due'
import { forgetRefused } from './inventory/forget-refused'
import { recount } from './inventory/recount'
import { retireDue } from './inventory/retire-due'
import { log } from './log'
import { askTexts } from './notice/ask-texts'
import { sendNotices } from './notice/send-notices'
import { sendTexts } from './notice/send-texts'
import { forgetWebhooks } from './partner/forget-webhooks'
import { sendWebhooks } from './partner/send-webhooks'
import { forgetRenters } from './privacy/forget-renters'
import { findAttachments } from './receipt/find-attachments'
import { askGivenUp } from './settlement/ask-given-up'
import { askGateways, askRefunds, askUnheard, performPrepared } from './settlement/catch-up'
import { claimsDue } from './settlement/claims-due'
import { compareBooks } from './settlement/compare-books'
import { endDeposits } from './settlement/end-deposits'
import { endUnapproved } from './settlement/end-unapproved'
import { forgetCards } from './settlement/forget-cards'
import { handleInbox } from './settlement/handle-inbox'
import { lapseUnpaid } from './settlement/lapse-unpaid'
import { placeLateMoney } from './settlement/place-late-money'
import { postBacklog } from './settlement/post-backlog'
import { releaseDue } from './settlement/release-due'
import { renewDeposits } from './settlement/renew-deposits'
import type { Report } from './settlement/report'
import { secureDeposits } from './settlement/secure-deposits'
import { undoUnpaid } from './settlement/undo-unpaid'

/**
 * All scheduled work. Every job is bounded, may run twice or beside itself, and also runs at once when a deed wakes it
 * by its name.
 */
export const work = {
  /** Events that gateways rang with. */
  inbox: handleInbox,
  /** Attempts that were recorded and not yet sent. */
  perform: performPrepared,
  /** Attempts and visits that we lost sight of. */
  ask: async () => added(await askGateways(), await askUnheard()),
  /** Visits that lapsed unpaid where they cannot be ended. */
  'given-up': askGivenUp,
  /** Refunds that were promised and whose end nobody has told us. */
  refunds: askRefunds,
  /** Holds nobody paid for. */
  lapse: lapseUnpaid,
  /** Dates that renters took themselves and have not paid for in time. */
  undo: undoUnpaid,
  /** Money that came after its dates had lapsed. */
  'late-money': placeLateMoney,
  /** Deposits whose time is over. */
  deposits: endDeposits,
  /** Deposits that a location lets go by itself some hours after an undamaged return. */
  release: releaseDue,
  /** Deposits to be authorized near their hand-out, and those that nobody approved and nobody needs any more. */
  secure: async () => added(await secureDeposits(), await endUnapproved()),
  /** Deposits whose authorization ends while the gear is out. */
  renew: renewDeposits,
  /** Claims whose time to answer or to decide is over, and what is still to be collected of those that are decided. */
  claims: claimsDue,
  /** Stored cards that nobody may use any more. */
  'forget-cards': forgetCards,
  /** Movements of money from before there was a ledger. */
  ledger: postBacklog,
  /** Our books against the gateways', each payment once a day. */
  'compare-books': compareBooks,
  /** Gear that is not back when it should be stays occupied. */
  overdue: async () => keepOverdue(await now()),
  /** Gear whose last day is over. */
  retire: async () => retireDue(await now()),
  /** Gear that is moved to another location. */
  depart: async () => departDue(await now()),
  /** The counters of the stock against what they count, each place once a day. */
  recount: async () => recount(await now()),
  /** What was refused for lack of stock, and is too long ago to matter. */
  'forget-refused': async () => ({ done: await forgetRefused(await now()), failed: 0 }),
  /** What programs of others were told, long ago. */
  'forget-webhooks': async () => ({ done: await forgetWebhooks(await now()), failed: 0 }),
  /** What is known of renters, and nobody needs to know any more. */
  'forget-renters': async () => forgetRenters(await now()),
  /** Renters who pick their gear up on the next day, or should have brought it back. */
  remind: async () => added(await remindPickUps(await now()), await remindOverdue(await now())),
  /** Letters still in the tray. */
  letters: async () => sendNotices(await now(), findAttachments),
  /** Texts still in the tray, and whether those that were taken have arrived. */
  texts: async () => added(await sendTexts(await now()), await askTexts(await now())),
  /** Programs of others that are to be told of deeds. */
  webhooks: async () => sendWebhooks(await now()),
} satisfies Record<string, () => Promise<Report>>

/** The same, each with a note of when it ran and what came of it. */
export const jobs: Record<string, () => Promise<Report>> = Object.fromEntries(
  Object.entries(work).map(([job, run]) => [job, () => kept(job, run)]),
)

const added = (first: Report, second: Report): Report => ({
  done: first.done + second.done,
  failed: first.failed + second.failed,
})

/** Runs a job and writes down when it ran and what came of it, for the health page. */
async function kept(job: string, run: () => Promise<Report>): Promise<Report> {
  const ranAt = await now()
  let report: Report & { problem?: string } = { done: 0, failed: 1, problem: 'the job broke off' }
  try {
    report = await run()
  } catch (error) {
    log.error({ job, error }, 'a scheduled job broke off')
  }
  const row = { ranAt, done: report.done, failed: report.failed, problem: report.problem ?? null }
  await prisma.jobRun.upsert({ where: { job }, create: { job, ...row }, update: row })
  return report
}
