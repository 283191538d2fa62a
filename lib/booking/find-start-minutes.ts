import { prisma } from '@/lib/db'
import { combineRules, RULE_COLUMNS, ruleOf } from '@/lib/inventory/rental-rule'

/** The times of day at which all that a booking holds is handed out; null when at any. */
export async function findStartMinutes(bookingId: string): Promise<number[] | null> {
  const lines = await prisma.bookingLine.findMany({
    where: { bookingId },
    select: { product: { select: { rule: RULE_COLUMNS } } },
  })
  return combineRules(lines.map(({ product }) => ruleOf(product.rule))).startMinutes
}
