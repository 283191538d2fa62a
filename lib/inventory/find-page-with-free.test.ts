import fc from 'fast-check'
import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { prisma } from '@/lib/db'
import { addDays, addMinutes, type Period } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { MONDAY } from '@/test/book-gear'
import { FIRST, pitchTents, rentTents, TENTS, tent } from '@/test/tents'
import { LISTED } from './catalogue-product'
import { findCataloguePage } from './find-catalogue-page'
import { findCheapest } from './find-cheapest'
import { findLocation, type Location } from './find-locations'
import { findPageWithFree, type ProductWithFree } from './find-page-with-free'
import { type ListPlace, PAGE_SIZE, SORTS } from './list-page'
import type { ListQuestion } from './list-rows'
import { peakOf } from './peak-of'
import { beginsAt } from './price-list'

let bergen: Location
beforeAll(async () => {
  bergen = (await findLocation(cast.bergen.id))!
  await pitchTents()
  await rentTents()
})

async function readAll<Product extends { id: string }>(
  read: (after: ListPlace | null) => Promise<{ products: Product[]; next: ListPlace | null }>,
): Promise<Product[][]> {
  const pages: Product[][] = []
  let next: ListPlace | null = null
  do {
    const page = await read(next)
    pages.push(page.products)
    next = page.next
  } while (next)
  return pages
}

const listed = (question: ListQuestion, period: Period) =>
  readAll((after) => findPageWithFree({ location: bergen, period, ...question, after }, MONDAY))

it('puts what has no price on one of the days among what cannot be had', async () => {
  const name = 'Without a price'
  const [{ id: productId }] = [await prisma.product.findUniqueOrThrow({ where: { id: cast.cityBike.id } })]
  const span = { firstDay: new Date('2027-05-02'), lastDay: new Date('2027-05-03') }
  const season = await prisma.priceSeason.create({ data: { productId, name, ...span } })
  const partOn = async (from: string, until: string) => {
    const period = { from: new Date(`${from}T08:00:00Z`), until: new Date(`${until}T08:00:00Z`) }
    const page = await findPageWithFree({ location: bergen, period, slug: cast.cityBike.slug }, MONDAY)
    return (page.products[0] as unknown as { part: string }).part
  }
  expect(await partOn('2027-05-01', '2027-05-02')).toBe('free')
  expect(await partOn('2027-05-01', '2027-05-03')).toBe('gone')
  expect(await partOn('2027-05-03', '2027-05-05')).toBe('gone')
  expect(await partOn('2027-05-04', '2027-05-05')).toBe('free')
  await prisma.priceSeason.update({ where: { id: season.id }, data: { dayMinor: 100_00 } })
  expect(await partOn('2027-05-01', '2027-05-03')).toBe('free')
  await prisma.priceSeason.delete({ where: { id: season.id } })
})

type Books = Awaited<ReturnType<typeof readBooks>>

async function readBooks() {
  const [variants, stock, kits, allocations] = await Promise.all([
    prisma.variant.findMany({ select: { id: true, product: true } }),
    prisma.stock.findMany({ where: { locationId: cast.bergen.id } }),
    prisma.kitComponent.findMany(),
    prisma.allocation.findMany({
      where: { locationId: cast.bergen.id, live: true },
      select: {
        variantId: true,
        fromAt: true,
        untilAt: true,
        line: { select: { booking: { select: { holdUntil: true } } } },
      },
    }),
  ])
  const stays = allocations
    .filter(({ line }) => !(line?.booking.holdUntil && line.booking.holdUntil < MONDAY))
    .map(({ variantId, fromAt, untilAt }) => ({
      variantId,
      from: +fromAt,
      until: untilAt ? +untilAt : Infinity,
    }))
  return { variants, stock, kits, stays }
}

/** Worked out one stay at a time, by the program. */
function freeByHand(books: Books, variantId: string, { from, until }: Period): number {
  const parts = books.kits.filter(({ kitId }) => kitId === variantId)
  const made = parts.length > 0 ? parts : [{ componentId: variantId, quantity: 1 }]
  const each = made.map(({ componentId, quantity }) => {
    const { product } = books.variants.find(({ id }) => id === componentId)!
    const stock = books.stock.find((row) => row.variantId === componentId)
    const begin = +addMinutes(from, -product.turnaroundBeforeMinutes)
    const end = +addMinutes(until, product.turnaroundAfterMinutes)
    const stays = books.stays.filter((stay) => stay.variantId === componentId)
    const free = (stock?.units ?? 0) - (stock?.keptFromWeb ?? 0) - peakOf(stays, begin, end)
    return Math.floor(free / quantity)
  })
  return Math.max(0, Math.min(...each))
}

const isFree = ({ variants }: ProductWithFree) => variants.some(({ free }) => free > 0)
const SATURDAY = { from: FIRST, until: addDays(FIRST, 1) }

describe('the list over dates', () => {
  it('counts what a look at every stay counts, and puts what can be had first', async () => {
    const books = await readBooks()
    const hours = fc.tuple(fc.integer({ min: -20, max: 200 }), fc.integer({ min: 1, max: 60 }))
    await fc.assert(
      fc.asyncProperty(hours, async ([start, length]) => {
        const from = addMinutes(FIRST, start * 60)
        const period = { from, until: addMinutes(from, length * 60) }
        const products = (await listed({}, period)).flat()
        const tents = products.filter((product) => product.id.startsWith('tent'))
        expect(tents).toHaveLength(TENTS)
        for (const tent of tents)
          for (const size of tent.variants)
            expect([size.id, size.free]).toEqual([size.id, freeByHand(books, size.id, period)])
        const had = products.map((product) => isFree(product) && keeps(product, period))
        expect(had).toEqual([...had].sort((a, b) => Number(b) - Number(a)))
      }),
      { numRuns: 20 },
    )
  })

  const keeps = (
    { rule: { shortestMinutes, longestMinutes, startMinutes } }: ProductWithFree,
    { from, until }: Period,
  ) => {
    const minutes = (+until - +from) / 60_000
    const start = (from.getUTCHours() + 1) * 60
    return (
      minutes >= (shortestMinutes ?? 0) &&
      minutes <= (longestMinutes ?? minutes) &&
      (startMinutes?.includes(start) ?? true)
    )
  }

  it('gives every product once, in pages of 24 but for the last, whatever the order', async () => {
    for (const sort of SORTS) {
      const pages = await listed({ sort }, SATURDAY)
      expect(pages.slice(0, -1).map((page) => page.length)).toEqual(pages.slice(1).map(() => PAGE_SIZE))
      const ids = pages.flat().map((product) => product.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).toHaveLength(await prisma.product.count({ where: { tiers: { some: {} }, ...LISTED } }))
    }
    const kayaks = (await listed({ category: 'kayak' }, SATURDAY)).flat()
    expect(new Set(kayaks.map(({ category }) => category))).toEqual(new Set(['kayak']))
  })

  it('keeps its order within what is free and within what is not', async () => {
    const products = (await listed({ sort: 'price' }, SATURDAY)).flat()
    const prices = (some: ProductWithFree[]) =>
      some.map(
        ({ prices: { tiers } }) => (tiers.find(({ unit }) => unit === 'DAY') ?? tiers[0])?.priceMinor ?? 0,
      )
    for (const part of [true, false]) {
      const found = prices(
        products.filter((product) => (isFree(product) && keeps(product, SATURDAY)) === part),
      )
      expect(found).toEqual([...found].sort((a, b) => a - b))
    }
    const deposits = (await listed({ sort: 'deposit' }, SATURDAY))
      .flat()
      .filter((p) => isFree(p) && keeps(p, SATURDAY))
    expect(deposits.map((p) => p.depositMinor)).toEqual(
      deposits.map((p) => p.depositMinor).sort((a, b) => a - b),
    )
  })

  it('P14 costs two queries a page at most, however many products and bookings there are', async () => {
    const count = async (question: ListQuestion) => {
      const asked = vi.spyOn(pg.Client.prototype, 'query')
      await findPageWithFree({ location: bergen, period: SATURDAY, ...question }, MONDAY)
      const { length } = asked.mock.calls
      asked.mockRestore()
      return length
    }
    expect(await count({})).toBe(1)
    // Too few of them to fill a page.
    expect(await count({ category: 'bike' })).toBe(2)
    expect(await count({ slug: cast.cityBike.slug })).toBe(1)
  })
})

describe('the list without dates', () => {
  it('gives the catalogue in pages, cheapest first when asked', async () => {
    const pages = await readAll((after) => findCataloguePage({ sort: 'price', after }))
    const prices = await prisma.product.findMany({
      where: { fromPriceMinor: { not: null }, ...LISTED },
      orderBy: [{ fromPriceMinor: 'asc' }, { position: 'asc' }, { id: 'asc' }],
    })
    expect(pages.flat().map((product) => product.id)).toEqual(prices.map((product) => product.id))
    expect(pages[0]).toHaveLength(PAGE_SIZE)
  })

  it('knows what is cheapest of each kind', async () => {
    const least = await prisma.product.groupBy({
      by: ['category'],
      where: LISTED,
      _min: { fromPriceMinor: true },
    })
    const found = (await findCheapest()).map(({ category, prices }) => [
      category,
      beginsAt(prices)?.priceMinor,
    ])
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(least.map(({ category, _min }) => [category, _min.fromPriceMinor])),
    )
  })

  it('goes by the price of a day, then by the shortest there is, and leaves out what has none', async () => {
    const find = async () =>
      (await prisma.product.findUniqueOrThrow({ where: { id: tent(0) } })).fromPriceMinor
    await prisma.priceTier.create({ data: { productId: tent(0), unit: 'HOUR', priceMinor: 7 } })
    expect(await find()).toBe(100)
    await prisma.priceTier.delete({ where: { productId_unit: { productId: tent(0), unit: 'DAY' } } })
    expect(await find()).toBe(7)
    await prisma.priceTier.deleteMany({ where: { productId: tent(0) } })
    expect(await find()).toBeNull()
    expect((await findCataloguePage({ slug: tent(0) })).products).toEqual([])
  })
})
