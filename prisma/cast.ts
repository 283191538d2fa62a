import type { PrismaClient } from '@/lib/generated/prisma/client'
import { ACCESSORIES, LOCKS, SOLD } from './cast/accessories'
import { BIKES } from './cast/bikes'
import { FOR_CHILDREN } from './cast/children'
import { DAMAGE_PRICES } from './cast/damage'
import type { Gear, Size } from './cast/gear'
import { KAYAKS } from './cast/kayaks'
import { KITS } from './cast/kits'
import { demoSignIns, RENTERS, users } from './cast/people'
import { COUPONS, PRICE_RULES, PRICE_SEASONS } from './cast/prices'
import {
  GATEWAY_CHOICES,
  LOCATIONS,
  NATIONAL_DAY,
  openingHours,
  RENTAL_RULES,
  SEASON_HOURS,
  SEASONS,
  SPECIAL_DAYS,
} from './cast/shop'
import { SKIS } from './cast/skis'

export { demoSignIns }

const GEAR: Gear[] = [...BIKES, ...FOR_CHILDREN, ...SKIS, ...KAYAKS, ...LOCKS]

/** The one named world of the seed, the tests and the journeys. Change a number here and tests will tell who relied on it. */
export const cast = {
  /** From June to August 2027 open from eight to eight. */
  bergen: { id: 'bergen', slug: 'bergen', name: 'Fjordhjul Bergen', timeZone: 'Europe/Oslo' },
  /** Closed on Mondays, and paid through the legacy gateway. */
  flam: { id: 'flam', slug: 'flam', name: 'Fjordhjul Flåm', timeZone: 'Europe/Oslo' },
  /** When both shops are closed, and the season of Bergen. */
  nationalDay: NATIONAL_DAY,
  summer: SEASONS[0]!.id,
  /** Ten per cent off for everybody, once; the hardtail costs more in summer and on Saturdays, and less for five days. */
  coupon: COUPONS[0]!.id,
  /** What a bent wheel costs by the list. */
  bentWheel: DAMAGE_PRICES[0]!.id,
  /** NOK 100 a day, deposit NOK 500. Six of size M in Bergen, BGO-CB-M-01 to -06. */
  cityBike: {
    id: 'city-bike',
    slug: 'city-bike',
    name: 'City bike',
    dayMinor: 100_00,
    depositMinor: 500_00,
    s: 'city-bike-s',
    m: 'city-bike-m',
    l: 'city-bike-l',
    assetsM: ['BGO-CB-M-01', 'BGO-CB-M-02', 'BGO-CB-M-03', 'BGO-CB-M-04', 'BGO-CB-M-05', 'BGO-CB-M-06'],
  },
  /** There is one of size M in Bergen, and one of size L; size XL is only in Flåm, where there is one too. */
  trailBike: {
    id: 'trail-bike',
    slug: 'trail-bike',
    m: 'trail-bike-m',
    l: 'trail-bike-l',
    xl: 'trail-bike-xl',
  },
  /** Two in Bergen, none in Flåm, and no other size. */
  cargoBike: { id: 'cargo-bike', slug: 'cargo-bike', only: 'cargo-bike-u' },
  childSeat: {
    id: 'child-seat',
    slug: 'child-seat',
    only: 'child-seat-u',
    depositMinor: 200_00,
    dayMinor: 50_00,
  },
  /** By the day only: no price per hour. */
  alpineSkis: { id: 'alpine-skis', slug: 'alpine-skis', cm163: 'alpine-skis-163' },
  singleKayak: { id: 'single-kayak', slug: 'single-kayak', only: 'single-kayak-u' },
  /** Comes along with the low-step bike, at no price. */
  bikeLock: { id: 'bike-lock', slug: 'bike-lock', only: 'bike-lock-u' },
  admin: demoSignIns[0],
  clerk: demoSignIns[1],
  bookkeeper: demoSignIns[2],
  ...RENTERS,
} as const

/** Norway's general rate; gear for rent has no other. */
const VAT_RATE_BP = 2500

/** Puts the cast on stage. Adds what is missing and leaves what is there, so that it may run again. */
export async function seedCast(prisma: PrismaClient): Promise<void> {
  const skipDuplicates = true
  await prisma.location.createMany({
    data: LOCATIONS.map(({ code: _code, hours: _hours, ...location }) => location),
    skipDuplicates,
  })
  await prisma.openingHours.createMany({ data: openingHours(), skipDuplicates })
  await prisma.season.createMany({ data: SEASONS, skipDuplicates })
  await prisma.seasonHours.createMany({ data: SEASON_HOURS, skipDuplicates })
  await prisma.specialDay.createMany({ data: SPECIAL_DAYS, skipDuplicates })
  await prisma.gatewayChoice.createMany({ data: GATEWAY_CHOICES, skipDuplicates })
  await prisma.product.createMany({ data: GEAR.map(productOf), skipDuplicates })
  await prisma.priceTier.createMany({ data: GEAR.flatMap(tiersOf), skipDuplicates })
  await prisma.priceSeason.createMany({ data: PRICE_SEASONS, skipDuplicates })
  await prisma.damagePrice.createMany({ data: DAMAGE_PRICES, skipDuplicates })
  await prisma.coupon.createMany({ data: COUPONS, skipDuplicates })
  await prisma.rentalRule.createMany({ data: RENTAL_RULES, skipDuplicates })
  await prisma.variant.createMany({ data: GEAR.flatMap(variantsOf), skipDuplicates })
  await prisma.asset.createMany({ data: GEAR.flatMap(assetsOf), skipDuplicates })
  await seedSold(prisma)
  await prisma.accessory.createMany({ data: ACCESSORIES, skipDuplicates })
  await prisma.user.createMany({ data: await users(), skipDuplicates })
}

/** The kits of a demo shop, after its gear. */
export async function seedKits(prisma: PrismaClient): Promise<void> {
  const skipDuplicates = true
  const kits = KITS.map(({ gear }) => gear)
  const data = kits.map((gear, at) => productOf(gear, GEAR.length + SOLD.length + at))
  await prisma.product.createMany({ data, skipDuplicates })
  await prisma.priceTier.createMany({ data: kits.flatMap(tiersOf), skipDuplicates })
  await prisma.variant.createMany({ data: kits.flatMap(variantsOf), skipDuplicates })
  const components = KITS.flatMap(({ gear, parts }) =>
    parts.map((part) => ({ kitId: variantIdOf(gear, gear.sizes[0]!), ...part })),
  )
  await prisma.kitComponent.createMany({ data: components, skipDuplicates })
}

/** What is sold by the piece, and how much of it there is. */
async function seedSold(prisma: PrismaClient): Promise<void> {
  const skipDuplicates = true
  const products = SOLD.map(({ variant: _variant, pieces: _pieces, ...product }, at) => ({
    ...product,
    ...{ slug: product.id, kind: 'SOLD' as const, onlyWith: true, currency: 'NOK' },
    ...{ depositMinor: 0, vatRateBp: VAT_RATE_BP, position: GEAR.length + at },
  }))
  await prisma.product.createMany({ data: products, skipDuplicates })
  await prisma.variant.createMany({
    data: SOLD.map(({ id: productId, variant: id }) => ({
      id,
      productId,
      name: 'Tin',
      hint: '60 g',
      position: 0,
    })),
    skipDuplicates,
  })
  const supplies = SOLD.flatMap(({ variant: variantId, pieces }) =>
    Object.entries(pieces).map(([locationId, count]) => ({ variantId, locationId, pieces: count })),
  )
  await prisma.supply.createMany({ data: supplies, skipDuplicates })
}

function productOf(gear: Gear, position: number) {
  const { id, category, style, name, summary, description, illustration, deposit, sizedBy } = gear
  const words = { id, slug: id, category, style, name, summary, description, illustration }
  const onlyWith = LOCKS.includes(gear)
  return {
    ...words,
    onlyWith,
    sizedBy,
    currency: 'NOK',
    depositMinor: deposit * 100,
    vatRateBp: VAT_RATE_BP,
    position,
    ...PRICE_RULES[id],
  }
}

function tiersOf({ id: productId, prices }: Gear) {
  const tiers = [
    { productId, unit: 'DAY' as const, priceMinor: prices.day * 100 },
    { productId, unit: 'THREE_DAYS' as const, priceMinor: prices.threeDays * 100 },
    { productId, unit: 'WEEK' as const, priceMinor: prices.week * 100 },
  ]
  return prices.hour ? [{ productId, unit: 'HOUR' as const, priceMinor: prices.hour * 100 }, ...tiers] : tiers
}

const variantIdOf = (gear: Gear, size: Size): string => `${gear.id}-${size.code.toLowerCase()}`

const variantsOf = (gear: Gear) =>
  gear.sizes.map((size, position) => ({
    id: variantIdOf(gear, size),
    productId: gear.id,
    name: size.name,
    hint: size.hint,
    fitsFrom: size.fits?.[0] ?? null,
    fitsUntil: size.fits?.[1] ?? null,
    position,
  }))

function assetsOf(gear: Gear) {
  return gear.sizes.flatMap((size) =>
    LOCATIONS.flatMap((location) =>
      Array.from({ length: size.stock[location.id] ?? 0 }, (_, index) => {
        const code = `${location.code}-${gear.code}-${size.code}-${String(index + 1).padStart(2, '0')}`
        const state = 'READY' as const
        return { id: code, code, variantId: variantIdOf(gear, size), locationId: location.id, state }
      }),
    ),
  )
}
