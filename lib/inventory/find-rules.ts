import { prisma } from '@/lib/db'
import { type RentalRule, RULE_COLUMNS, ruleOf } from './rental-rule'

/** The rules of the products that some variants belong to, by variant id. */
export async function findRules(variantIds: string[]): Promise<Map<string, RentalRule>> {
  const rows = await prisma.variant.findMany({
    where: { id: { in: variantIds }, product: { rule: { isNot: null } } },
    select: { id: true, product: { select: { rule: RULE_COLUMNS } } },
  })
  return new Map(rows.map(({ id, product }) => [id, ruleOf(product.rule)]))
}
