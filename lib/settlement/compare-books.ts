import { now } from '@/lib/clock'
import { prisma, transact } from '@/lib/db'
import { log } from '@/lib/log'
import { addDays, addMinutes } from '@/lib/period'
import { keepDifferences } from './keep-differences'
import { type Look, lookAtBoth } from './look-at-both'
import { mayStillDiffer } from './may-still-differ'
import { reconcile } from './reconcile'
import { forEach, type Report } from './report'

const MOST = 100
const AGAIN_MINUTES = 60

/**
 * Once a day every payment that may still move, or moved lately, is compared with its gateway. Each difference is
 * listed; what only has to be written down is settled like any other news, and what remains waits for a person.
 */
export async function compareBooks(): Promise<Report> {
  const at = await now()
  const due = await prisma.payment.findMany({
    where: { compareAt: { lte: at } },
    select: { id: true, compareAt: true },
    orderBy: [{ compareAt: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
  return forEach('compare', due, async ({ id, compareAt }) => {
    const next = addDays(at, 1)
    // Whoever puts the day forward compares; another run beside this one finds it done.
    const claim = await prisma.payment.updateMany({ where: { id, compareAt }, data: { compareAt: next } })
    if (claim.count === 1) await compare(id, next, at)
  })
}

async function compare(id: string, next: Date, at: Date): Promise<void> {
  const first = await lookAtBoth(id)
  const look = first && (await keep(first, at))
  if (!look) return plan(id, next, addMinutes(at, AGAIN_MINUTES))
  const isOver = look.found.length === 0 && !mayStillDiffer(look.books, at)
  if (isOver) await plan(id, next, null)
}

/** Lists what was found and settles what fits; what is still there afterwards stays on the list. */
async function keep(first: Look, at: Date): Promise<Look | null> {
  const { id } = first.books
  await transact((tx) => keepDifferences(tx, id, first.found, 'GONE', at))
  if (first.found.length === 0 || !first.maySettle) return first
  await settleWhatFits(id)
  const second = await lookAtBoth(id)
  if (second) await transact((tx) => keepDifferences(tx, id, second.found, 'SETTLED', at))
  return second
}

async function settleWhatFits(id: string): Promise<void> {
  try {
    await reconcile(id)
  } catch (error) {
    // It stays on the list, where somebody will see it; the other payments are compared all the same.
    log.error({ payment: id, error }, 'what a gateway says could not be written down')
  }
}

/** Unless something has put it on another day in the meantime. */
const plan = async (id: string, claimed: Date, compareAt: Date | null): Promise<void> => {
  await prisma.payment.updateMany({ where: { id, compareAt: claimed }, data: { compareAt } })
}
