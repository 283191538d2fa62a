import { prisma } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { addDays } from '@/lib/period'
import { countDifferences } from './count-differences'

const SELECT = {
  id: true,
  kind: true,
  subject: true,
  expected: true,
  found: true,
  reason: true,
  firstSeenAt: true,
  lastSeenAt: true,
  resolvedAt: true,
  resolvedHow: true,
  note: true,
  explainedBy: true,
  payment: {
    select: {
      gateway: true,
      gatewayRef: true,
      methodLabel: true,
      booking: { select: { number: true, location: { select: { timeZone: true } } } },
    },
  },
} satisfies Prisma.DifferenceSelect

export type DifferenceRow = Prisma.DifferenceGetPayload<{ select: typeof SELECT }>

export type Differences = {
  open: DifferenceRow[]
  openCount: number
  over: DifferenceRow[]
  /** How many payments are compared every day. */
  compared: number
}

// What is over for longer is found in the logbook of its booking.
const DAYS = 30
const MOST = 100

/** Where our books and the gateways' disagree, oldest first, and what has been settled or explained lately. */
export async function findDifferences(at: Date): Promise<Differences> {
  const [open, openCount, over, compared] = await Promise.all([
    prisma.difference.findMany({
      where: { resolvedAt: null },
      select: SELECT,
      orderBy: [{ firstSeenAt: 'asc' }, { id: 'asc' }],
      take: MOST,
    }),
    countDifferences(),
    prisma.difference.findMany({
      where: { resolvedAt: { gte: addDays(at, -DAYS) } },
      select: SELECT,
      orderBy: [{ resolvedAt: 'desc' }, { id: 'desc' }],
      take: MOST,
    }),
    prisma.payment.count({ where: { compareAt: { not: null } } }),
  ])
  return { open, openCount, over, compared }
}
