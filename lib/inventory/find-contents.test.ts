import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { cast, seedKits } from '@/prisma/cast'
import { MONDAY } from '@/test/book-gear'
import { findContents } from './find-contents'
import { findLocation } from './find-locations'
import { findPageWithFree } from './find-page-with-free'
import { findProduct } from './find-product'

beforeAll(() => seedKits(prisma))

const PARTS = [
  { name: 'City bike', size: 'M', sizes: 3, quantity: 1 },
  { name: 'City bike', size: 'L', sizes: 3, quantity: 1 },
  { name: 'Child seat', size: 'One size', sizes: 1, quantity: 1 },
  { name: 'Child helmet', size: 'S', sizes: 2, quantity: 1 },
]

test('a kit says what is in it, and other gear that it is no kit', async () => {
  expect((await findProduct('family-set'))?.variants).toMatchObject([{ parts: PARTS }])
  expect((await findProduct(cast.cityBike.slug))?.variants.map(({ parts }) => parts)).toEqual([
    null,
    null,
    null,
  ])
})

test('what a line was made of when it was booked is told by name, also after the kit has changed', async () => {
  const contents = [
    { variantId: cast.cityBike.m, quantity: 2 },
    { variantId: 'child-seat-u', quantity: 1 },
  ]
  const lines = [
    { id: 'a', contents },
    { id: 'b', contents: null },
  ]
  expect(await findContents(lines)).toEqual(new Map([['a', [{ ...PARTS[0], quantity: 2 }, PARTS[2]]]]))
})

test('a search finds as many sets as the scarcest part of them allows', async () => {
  const location = (await findLocation(cast.bergen.id))!
  const period = { from: new Date('2027-05-03T08:00:00Z'), until: new Date('2027-05-04T08:00:00Z') }
  const free = async () => {
    const { products } = await findPageWithFree({ location, period, slug: 'family-set' }, MONDAY)
    return products.flatMap(({ variants }) => variants.map((variant) => variant.free))
  }
  const inBergen = { locationId: cast.bergen.id, state: 'READY' as const }
  const least = async () =>
    Math.min(
      ...(await Promise.all(
        ['city-bike-m', 'city-bike-l', 'child-seat-u', 'child-helmet-s'].map((variantId) =>
          prisma.asset.count({ where: { ...inBergen, variantId } }),
        ),
      )),
    )
  expect(await free()).toEqual([await least()])
  await prisma.asset.updateMany({
    where: { ...inBergen, variantId: 'child-seat-u' },
    data: { state: 'RETIRED' },
  })
  expect(await free()).toEqual([0])
})
