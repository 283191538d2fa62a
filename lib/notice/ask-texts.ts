import { prisma } from '@/lib/db'
import { addMinutes } from '@/lib/period'
import { openCarrier } from './texts/carrier'
import { ASK_AFTER_MINUTES } from './texts/text-rule'

// A minute's share.
const MOST = 50

/** Asks the carrier what became of texts it has taken; one that could not be delivered is shown to staff like a letter that came back. */
export async function askTexts(at: Date): Promise<{ done: number; failed: number }> {
  const carrier = openCarrier()
  if (!carrier) return { done: 0, failed: 0 }
  const due = await prisma.notice.findMany({
    where: { askAt: { lte: at } },
    select: { id: true, reference: true, sentAt: true, askAt: true },
    orderBy: { askAt: 'asc' },
    take: MOST,
  })
  const report = { done: 0, failed: 0 }
  for (const { id, reference, sentAt, askAt } of due) {
    const arrival = await carrier.lookUp(reference ?? '')
    const isOpen = arrival === null || arrival === 'on-its-way'
    const data = isOpen
      ? { askAt: nextAsk(sentAt ?? at, at) }
      : arrival === 'failed'
        ? { askAt: null, state: 'FAILED' as const, problem: 'The phone could not be reached.' }
        : { askAt: null }
    const { count } = await prisma.notice.updateMany({ where: { id, askAt }, data })
    if (arrival === null) report.failed++
    else report.done += count
  }
  return report
}

/** Later and later; after the last time nobody asks any more, and it stays as handed over. */
function nextAsk(sentAt: Date, at: Date): Date | null {
  const next = ASK_AFTER_MINUTES.map((minutes) => addMinutes(sentAt, minutes)).find((ask) => ask > at)
  return next ?? null
}
