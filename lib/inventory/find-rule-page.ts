import { prisma } from '@/lib/db'
import { LISTED } from './catalogue-product'
import { HAS_PRICES } from './price-list'
import { type RentalRule, RULE_COLUMNS, ruleOf } from './rental-rule'

export type RuleRow = { id: string; slug: string; name: string; category: string; rule: RentalRule }

export type RulePage = { rows: RuleRow[]; total: number; page: number; pages: number }

const PER_PAGE = 50

/** What the shop rents out with its rules, in the order the shop shows it, a page at a time; all, or what has such a name. */
export async function findRulePage(search: string | undefined, page = 1): Promise<RulePage> {
  const like = search && { name: { contains: search, mode: 'insensitive' as const } }
  const where = { ...HAS_PRICES, ...LISTED, ...like }
  const total = await prisma.product.count({ where })
  const pages = Math.max(1, Math.ceil(total / PER_PAGE))
  const shown = Math.min(Math.max(1, page), pages)
  const products = await prisma.product.findMany({
    where,
    select: { id: true, slug: true, name: true, category: true, rule: RULE_COLUMNS },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: PER_PAGE,
    skip: (shown - 1) * PER_PAGE,
  })
  const rows = products.map((product) => ({ ...product, rule: ruleOf(product.rule) }))
  return { rows, total, page: shown, pages }
}
