import type { Tx } from '@/lib/db'
import { amountsOf, type ProductPrices } from './price-list'

/** Replaces everything that says what a product costs. Whoever calls has locked the product, and records it. */
export async function writePrices(tx: Tx, productId: string, prices: ProductPrices): Promise<void> {
  const { tiers, seasons, weekdayPercents, discounts, ...rest } = prices
  const { depositMinor, depositPercent, depositMostMinor, vatRateBp } = rest
  await tx.priceTier.deleteMany({ where: { productId } })
  await tx.priceTier.createMany({ data: tiers.map((tier) => ({ productId, ...tier })) })
  await tx.priceSeason.deleteMany({ where: { productId } })
  await tx.priceSeason.createMany({
    data: seasons.map(({ name, firstDay, lastDay, tiers: own }) => ({
      productId,
      name,
      firstDay: new Date(`${firstDay}T00:00:00Z`),
      lastDay: new Date(`${lastDay}T00:00:00Z`),
      ...amountsOf(own),
    })),
  })
  await tx.product.update({
    where: { id: productId },
    data: {
      ...{ depositMinor, depositPercent, depositMostMinor, vatRateBp },
      weekdayPercents: weekdayPercents.every((percent) => percent === 100) ? [] : weekdayPercents,
      discountDays: discounts.map(({ fromDays }) => fromDays),
      discountPercents: discounts.map(({ percent }) => percent),
    },
  })
}
