import { prisma } from '@/lib/db'
import { byVariant, findFree } from '@/lib/inventory/availability'
import { PRODUCT_PRICE_COLUMNS, priceListOf } from '@/lib/inventory/price-list'
import type { Category } from '@/lib/inventory/product'
import { describeVariant } from '@/lib/inventory/product'
import { dayOf, localMinutes, type Period } from '@/lib/period'
import { priceOf } from './price'

/** SAME: another size of it. BETTER, SIMPLER: something else of its kind that costs as much or more, or less. */
export type SubstituteRank = 'SAME' | 'BETTER' | 'SIMPLER'

export type Substitute = { variantId: string; description: string; rank: SubstituteRank; free: number }

export type Elsewhere = { location: string; free: number }

type Line = { variantId: string; quantity: number }
type Booking = { locationId: string; timeZone: string } & Period

// As many as somebody on the phone can choose from.
const MOST = 6
const ORDER: SubstituteRank[] = ['SAME', 'BETTER', 'SIMPLER']

/**
 * What a renter could have instead of gear that is not there, over the same hours and in the same shop: other sizes first,
 * then what costs as much or more, the nearest price first, then what costs less. And where the same is free elsewhere.
 */
export async function findSubstitutes(
  line: Line,
  booking: Booking,
  at: Date,
): Promise<{ substitutes: Substitute[]; elsewhere: Elsewhere[] }> {
  const { product: wanted } = await prisma.variant.findUniqueOrThrow({
    where: { id: line.variantId },
    include: { product: true },
  })
  const variants = await findKin(wanted.category as Category)
  const ids = variants.map(({ id }) => id)
  const period = { from: booking.from < at ? at : booking.from, until: booking.until }
  const asked = { periods: [period], at, channel: 'desk' as const }
  const here = byVariant(
    await findFree(prisma, { ...asked, variantIds: ids, locationIds: [booking.locationId] }),
  )
  const priceFor = pricer(booking)
  const own = priceFor(variants.find(({ id }) => id === line.variantId)?.product)
  const substitutes = variants
    .filter(({ id }) => id !== line.variantId && (here.get(id) ?? 0) >= line.quantity)
    .map(({ id, name, product }) => {
      const price = priceFor(product)
      const rank: SubstituteRank = product.id === wanted.id ? 'SAME' : price >= own ? 'BETTER' : 'SIMPLER'
      const description = describeVariant(product.name, name, product._count.variants)
      return { variantId: id, description, rank, free: here.get(id)!, distance: Math.abs(price - own) }
    })
    .sort((a, b) => ORDER.indexOf(a.rank) - ORDER.indexOf(b.rank) || a.distance - b.distance)
    .slice(0, MOST)
    .map(({ distance: _, ...substitute }) => substitute)
  return { substitutes, elsewhere: await findElsewhere(line, booking, asked) }
}

const findKin = (category: Category) =>
  prisma.variant.findMany({
    where: { archivedAt: null, product: { category, state: 'PUBLISHED', kind: 'RENTED', onlyWith: false } },
    select: {
      ...{ id: true, name: true },
      product: {
        select: { id: true, name: true, ...PRODUCT_PRICE_COLUMNS, _count: { select: { variants: true } } },
      },
    },
    orderBy: [{ product: { position: 'asc' } }, { position: 'asc' }],
  })

/** What something costs over the booking; what has no price then costs nothing, and stands last. */
function pricer({ from, until, timeZone }: Booking) {
  const [day, minutes] = [dayOf(from, timeZone), localMinutes({ from, until }, timeZone)]
  return (product?: Parameters<typeof priceListOf>[0]): number =>
    product ? (priceOf(priceListOf(product), day, minutes)?.totalMinor ?? 0) : 0
}

type Asked = { periods: Period[]; at: Date; channel: 'desk' }

async function findElsewhere(line: Line, { locationId }: Booking, asked: Asked): Promise<Elsewhere[]> {
  const free = await findFree(prisma, { ...asked, variantIds: [line.variantId] })
  const others = free.filter((row) => row.locationId !== locationId)
  const locations = await prisma.location.findMany({
    where: { id: { in: others.map((row) => row.locationId) } },
    select: { id: true, name: true },
  })
  return others.map((row) => ({
    location: locations.find(({ id }) => id === row.locationId)!.name,
    free: row.free,
  }))
}
