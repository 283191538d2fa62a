import type { Tx } from '@/lib/db'
import type { DifferenceEnd } from '@/lib/generated/prisma/client'
import { log } from '@/lib/log'
import type { Found } from './difference'

/**
 * Writes down what a comparison of one payment found: a new difference is listed, a known one was seen again, and one
 * that is no longer there is over. What somebody has explained stays explained for as long as it is the same.
 */
export async function keepDifferences(
  tx: Tx,
  paymentId: string,
  found: Found[],
  end: Exclude<DifferenceEnd, 'EXPLAINED'>,
  at: Date,
): Promise<void> {
  const known = await tx.difference.findMany({
    where: { paymentId, OR: [{ resolvedAt: null }, { resolvedHow: 'EXPLAINED' }] },
  })
  for (const one of found) {
    const open = known.find((row) => !row.resolvedAt && isAbout(row, one))
    const explained = known.find((row) => row.resolvedAt && isAbout(row, one) && isSame(row, one))
    const row = open ?? explained
    if (row) await tx.difference.update({ where: { id: row.id }, data: { ...one, lastSeenAt: at } })
    else {
      log.warn({ payment: paymentId, ...one }, 'our books and the gateway’s disagree')
      await tx.difference.create({ data: { ...one, paymentId, firstSeenAt: at, lastSeenAt: at } })
    }
  }
  const gone = known.filter((row) => !row.resolvedAt && !found.some((one) => isAbout(row, one)))
  await tx.difference.updateMany({
    where: { id: { in: gone.map(({ id }) => id) } },
    data: { resolvedAt: at, resolvedHow: end },
  })
}

const isAbout = (a: Pick<Found, 'kind' | 'subject'>, b: Found): boolean =>
  a.kind === b.kind && a.subject === b.subject

const isSame = (a: Found, b: Found): boolean =>
  a.expected === b.expected && a.found === b.found && a.reason === b.reason
