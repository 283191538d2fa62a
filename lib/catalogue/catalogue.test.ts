import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { findOffers } from '@/lib/booking/find-offers'
import { quote } from '@/lib/booking/quote'
import { prisma } from '@/lib/db'
import { addAssets } from '@/lib/inventory/add-assets'
import { findLocation } from '@/lib/inventory/find-locations'
import { findHistory } from '@/lib/logbook/find-history'
import { cast } from '@/prisma/cast'
import { between, bookGear, MONDAY } from '@/test/book-gear'
import { INGRID } from '@/test/cargo-bikes'
import { archiveProduct } from './archive-product'
import { archiveVariant } from './archive-variant'
import { changeKit } from './change-kit'
import { findHolding } from './find-holding'
import { markOf } from './mark-of'
import { type ProductInput, slugOf } from './product-input'
import { publishProduct } from './publish-product'
import { saveProduct } from './save-product'
import { saveVariant } from './save-variant'

const DAY = between('2027-03-10 10:00', '2027-03-11 10:00')
const { bergen, childSeat } = cast
const PLAIN = { hint: '', fitsFrom: null, fitsUntil: null }

beforeEach(() => prisma.allocation.updateMany({ data: { live: false } }))

const input = (change: Partial<ProductInput> = {}): ProductInput => ({
  slug: `tandem-${randomUUID().slice(0, 8)}`,
  name: 'Tandem',
  kind: 'RENTED',
  category: 'bike',
  style: 'tandem',
  summary: 'For two.',
  description: 'Two seats, one chain.',
  illustration: 'city-bike',
  position: 90,
  depositMinor: 500_00,
  vatRateBp: 2500,
  pieceMinor: null,
  onlyWith: false,
  sizedBy: null,
  ...change,
})

async function make(change: Partial<ProductInput> = {}) {
  const saved = await saveProduct({ id: null, ...input(change) }, INGRID, MONDAY)
  if (!saved?.ok) throw new Error('not made')
  const size = await saveVariant(
    { id: null, productId: saved.value.id, name: 'One size', ...PLAIN, position: 0 },
    INGRID,
    MONDAY,
  )
  if (!size?.ok) throw new Error('no size')
  return { ...saved.value, variantId: size.value.id }
}

async function published(change: Partial<ProductInput> = {}) {
  const made = await make(change)
  await prisma.priceTier.create({ data: { productId: made.id, unit: 'DAY', priceMinor: 300_00 } })
  const place = { variantId: made.variantId, locationId: bergen.id }
  await addAssets({ ...place, quantity: 2, prefix: made.slug, labelled: true }, INGRID, MONDAY)
  expect(await publishProduct(made.id, INGRID, MONDAY)).toMatchObject({ ok: true })
  return made
}

const quoted = (variantId: string) =>
  quote({ locationId: bergen.id, period: DAY, lines: [{ variantId, quantity: 1 }] }, MONDAY)

const isListed = async (slug: string) => {
  const location = await findLocation(bergen.id)
  return location !== null && (await findOffers({ location, period: DAY, slug }, MONDAY)).ok
}

const book = async (variantId: string) => {
  const booked = await bookGear({ period: DAY, lines: [{ variantId, quantity: 1 }] })
  if (!booked.ok) throw new Error(booked.code)
  return booked.value
}

const deeds = async (id: string) => (await findHistory(`product:${id}`)).map(({ what }) => what)

describe('a product', () => {
  it('is a draft that nobody outside sees, and is published when nothing is missing', async () => {
    const made = await make({ summary: '' })
    expect(await quoted(made.variantId)).toMatchObject({ code: 'unknown-product' })
    expect(await publishProduct(made.id, INGRID, MONDAY)).toMatchObject({
      code: 'not-ready',
      facts: { missing: 'words,price,stock' },
    })
    await prisma.priceTier.create({ data: { productId: made.id, unit: 'DAY', priceMinor: 300_00 } })
    expect(await isListed(made.slug)).toBe(false)
    const good = { ...input({ slug: made.slug }), id: made.id }
    expect(await saveProduct(good, INGRID, MONDAY)).toMatchObject({ value: { how: 'changed' } })
    const place = { variantId: made.variantId, locationId: bergen.id }
    await addAssets({ ...place, quantity: 1, prefix: made.slug, labelled: true }, INGRID, MONDAY)
    expect(await publishProduct(made.id, INGRID, MONDAY)).toMatchObject({ ok: true })
    expect(await isListed(made.slug)).toBe(true)
    expect(await quoted(made.variantId)).toMatchObject({ ok: true })
    expect(await deeds(made.id)).toEqual([
      'product.published',
      'asset.added',
      'product.changed',
      'size.added',
      'product.made',
    ])
  })

  it('keeps its address once it has been public, and shares it with nobody', async () => {
    const draft = await make()
    const moved = input({ slug: `${draft.slug}-2` })
    expect(await saveProduct({ ...moved, id: draft.id }, INGRID, MONDAY)).toMatchObject({ ok: true })
    const made = await published()
    expect(await saveProduct({ ...input(), id: made.id }, INGRID, MONDAY)).toMatchObject({
      code: 'slug-fixed',
    })
    expect(await saveProduct({ ...input({ slug: made.slug }), id: null }, INGRID, MONDAY)).toMatchObject({
      code: 'slug-taken',
    })
    const sold = { ...input({ slug: made.slug, kind: 'SOLD', depositMinor: 0 }), id: made.id }
    expect(await saveProduct(sold, INGRID, MONDAY)).toMatchObject({ code: 'kind-fixed' })
    expect(await saveProduct({ ...input(), id: 'no-such' }, INGRID, MONDAY)).toBeNull()
  })

  it('is made once when two people take the same address at the same moment', async () => {
    const same = input()
    const made = await Promise.all([1, 2, 3].map(() => saveProduct({ ...same, id: null }, INGRID, MONDAY)))
    expect(made.filter((one) => one?.ok)).toHaveLength(1)
    expect(made.filter((one) => one && !one.ok && one.code === 'slug-taken')).toHaveLength(2)
  })

  it('names in the history what changed from what, and stays silent when nothing did', async () => {
    const made = await make()
    const longer = { ...input({ slug: made.slug, name: 'Tandem XL', style: 'long' }), id: made.id }
    await saveProduct(longer, INGRID, MONDAY)
    expect(await saveProduct(longer, INGRID, MONDAY)).toMatchObject({ value: { how: 'left' } })
    const [last] = await findHistory(`product:${made.id}`)
    expect(last).toMatchObject({
      actorName: 'Ingrid',
      facts: { fields: 'name,style', nameWas: 'Tandem', name: 'Tandem XL', style: 'long' },
    })
  })

  it('keeps the deposit and the VAT that are set with its prices', async () => {
    const made = await make()
    const other = input({ slug: made.slug, depositMinor: 700_00, vatRateBp: 0 })
    expect(await saveProduct({ ...other, id: made.id }, INGRID, MONDAY)).toMatchObject({
      value: { how: 'left' },
    })
  })

  it('goes into the archive when its bookings have been looked at, which go on', async () => {
    const made = await published()
    const { bookingId, number } = await book(made.variantId)
    expect(await archiveProduct(made.id, '', INGRID, MONDAY)).toMatchObject({
      code: 'still-booked',
      facts: { count: 1 },
    })
    const seen = markOf((await findHolding([made.variantId], MONDAY)).map((one) => one.number))
    expect(seen).toBe(markOf([number]))
    expect(await archiveProduct(made.id, seen, INGRID, MONDAY)).toMatchObject({ ok: true })
    expect(await isListed(made.slug)).toBe(false)
    expect(await quoted(made.variantId)).toMatchObject({ code: 'unknown-product' })
    expect(await prisma.allocation.count({ where: { live: true, line: { bookingId } } })).toBe(1)
    expect(await publishProduct(made.id, INGRID, MONDAY)).toMatchObject({ ok: true })
    expect(await quoted(made.variantId)).toMatchObject({ ok: true })
  })
})

describe('a size', () => {
  it('is named once, and archived alone, but not the last one of what is public', async () => {
    const made = await published()
    const more = { id: null, productId: made.id, name: 'Long', ...PLAIN, position: 1 }
    const long = await saveVariant(more, INGRID, MONDAY)
    expect(await saveVariant({ ...more, name: 'LONG' }, INGRID, MONDAY)).toMatchObject({ code: 'size-taken' })
    const archive = (variantId: string, isArchived = true) =>
      archiveVariant({ productId: made.id, variantId, isArchived, seen: '' }, INGRID, MONDAY)
    expect(await archive(made.variantId)).toMatchObject({ ok: true })
    expect(await quoted(made.variantId)).toMatchObject({ code: 'unknown-product' })
    expect(await archive(long?.ok ? long.value.id : '')).toMatchObject({ code: 'last-size' })
    expect(await archive(made.variantId, false)).toMatchObject({ ok: true })
    expect(await quoted(made.variantId)).toMatchObject({ ok: true })
    expect(await archive('no-such')).toBeNull()
  })
})

describe('a kit', () => {
  const parts = (quantity: number) => [{ componentId: childSeat.only, quantity }]
  const change = (kitId: string, components: { componentId: string; quantity: number }[], seen = '') =>
    changeKit({ kitId, components, seen }, INGRID, MONDAY)

  async function kit() {
    const made = await make()
    expect(await change(made.variantId, parts(2))).toMatchObject({ value: { how: 'changed' } })
    await prisma.priceTier.create({ data: { productId: made.id, unit: 'DAY', priceMinor: 300_00 } })
    expect(await publishProduct(made.id, INGRID, MONDAY)).toMatchObject({ ok: true })
    return made
  }

  it('changes for those who book from now on, and only when the bookings of the old contents were seen', async () => {
    const made = await kit()
    const { bookingId, number } = await book(made.variantId)
    expect(await change(made.variantId, parts(3))).toMatchObject({ code: 'kit-booked', facts: { count: 1 } })
    expect(await prisma.kitComponent.findMany({ where: { kitId: made.variantId } })).toMatchObject([
      { quantity: 2 },
    ])
    expect(await change(made.variantId, parts(2))).toMatchObject({ value: { how: 'left' } })
    expect(await change(made.variantId, parts(3), markOf([number]))).toMatchObject({ ok: true })
    const held = { live: true, line: { bookingId } }
    expect(await prisma.allocation.count({ where: held })).toBe(2)
    const [line] = await prisma.bookingLine.findMany({ where: { bookingId } })
    expect(line?.contents).toEqual([{ variantId: childSeat.only, quantity: 2 }])
    await change(made.variantId, [], markOf([number]))
  })

  it('is never made of kits, of itself, of what is sold, or of units of its own', async () => {
    const [one, other] = [await kit(), await make()]
    expect(await change(other.variantId, [{ componentId: one.variantId, quantity: 1 }])).toMatchObject({
      code: 'kit-of-kits',
    })
    expect(await change(other.variantId, [{ componentId: other.variantId, quantity: 1 }])).toMatchObject({
      code: 'kit-of-kits',
    })
    // What a kit is made of cannot become a kit either: that would close the circle.
    expect(await change(childSeat.only, [{ componentId: cast.cityBike.m, quantity: 1 }])).toMatchObject({
      code: 'kit-has-own-units',
    })
    const wax = await make({ kind: 'SOLD', depositMinor: 0, pieceMinor: 50_00 })
    expect(await change(other.variantId, [{ componentId: wax.variantId, quantity: 1 }])).toMatchObject({
      code: 'component-sold',
    })
    expect(await change(other.variantId, [...parts(1), ...parts(2)])).toMatchObject({
      code: 'component-twice',
    })
    expect(await change(other.variantId, [{ componentId: 'no-such', quantity: 1 }])).toMatchObject({
      code: 'component-unknown',
    })
    expect(await archiveProduct(childSeat.id, '', INGRID, MONDAY)).toMatchObject({ code: 'part-of-kit' })
  })
})

it('an address is made of a name', () => {
  expect(slugOf('Gas canister, 230 g')).toBe('gas-canister-230-g')
  expect(slugOf('Skjærgårds-kajakk Ø')).toBe('skjargards-kajakk-o')
})
