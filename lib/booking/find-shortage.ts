import { prisma } from '@/lib/db'
import { byVariant, findFree } from '@/lib/inventory/availability'
import { type Alternative, findAlternative, type Wish } from './find-alternative'

export type Shortage = { variantId: string; free: number; alternative: Alternative | null }

/**
 * What there is not enough of for a cart, with the nearest thing that would do; null when everything is free. A forecast
 * for a page: whether the gear can be had is decided by `book` alone.
 */
export async function findShortage(wish: Omit<Wish, 'shortVariantId'>, at: Date): Promise<Shortage | null> {
  const { location, period, lines } = wish
  const variantIds = lines.map((line) => line.variantId)
  const asked = { periods: [period], at, variantIds, locationIds: [location.id] }
  const free = byVariant(await findFree(prisma, asked))
  const short = lines.find(({ variantId, quantity }) => (free.get(variantId) ?? 0) < quantity)
  if (!short) return null
  const alternative = await findAlternative({ ...wish, shortVariantId: short.variantId }, at)
  return { variantId: short.variantId, free: free.get(short.variantId) ?? 0, alternative }
}
