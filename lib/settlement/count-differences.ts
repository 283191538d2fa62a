import { prisma } from '@/lib/db'

/** How many differences between our books and the gateways' wait for somebody. */
export const countDifferences = (): Promise<number> =>
  prisma.difference.count({ where: { resolvedAt: null } })
