import { expect, it } from 'vitest'
import { saveCoupon } from '@/lib/booking/save-coupon'
import { prisma } from '@/lib/db'
import { cast } from '@/prisma/cast'
import { MONDAY } from '@/test/book-gear'
import { INGRID } from '@/test/cargo-bikes'
import { importProducts } from './import-products'
import { inputOf, type ProductInput } from './product-input'
import { publishProduct } from './publish-product'
import { saveProduct } from './save-product'

const { id } = cast.cityBike
const find = () => prisma.product.findUniqueOrThrow({ where: { id } })

/** What the catalogue says of the city bike, with another summary. */
const changed = async (): Promise<ProductInput> => ({ ...inputOf(await find()), summary: 'Rolls.' })

it('a new product is in the currency of the shop', async () => {
  await prisma.company.updateMany({ data: { currency: 'DKK' } })
  const made = await saveProduct({ id: null, ...(await changed()), slug: 'new-bike' }, INGRID, MONDAY)
  const row = await prisma.product.findUniqueOrThrow({ where: { id: made?.ok ? made.value.id : '' } })
  expect(row.currency).toBe('DKK')
  await prisma.company.updateMany({ data: { currency: 'NOK' } })
})

it('a product in another currency is refused when it is saved, published or imported', async () => {
  await prisma.product.update({ where: { id }, data: { currency: 'SEK', state: 'ARCHIVED' } })
  const no = { ok: false, code: 'currency-other', facts: { was: 'SEK', is: 'NOK' } }
  const product = await changed()
  expect(await saveProduct({ id, ...product }, INGRID, MONDAY)).toEqual(no)
  expect(await publishProduct(id, INGRID, MONDAY)).toEqual(no)
  const rows = [{ line: 2, product, size: null }]
  const answer = await importProducts(rows, '', INGRID, MONDAY)
  expect(JSON.stringify(answer)).toContain('currency-other')
  expect((await find()).summary).not.toBe('Rolls.')
  await prisma.product.update({ where: { id }, data: { currency: 'NOK', state: 'PUBLISHED' } })
})

it('a coupon in another currency can be stopped, and nothing else', async () => {
  const draft = {
    ...{ code: 'KRONA', note: '', percent: null, amountMinor: 50_00, currency: 'SEK' },
    ...{ rentedFrom: null, rentedUntil: null, bookedFrom: null, bookedUntil: null },
    ...{ mostUses: null, mostUsesEach: 1, leastMinor: 0, productIds: [], isStopped: false },
  }
  expect(await saveCoupon(null, draft, INGRID, MONDAY)).toMatchObject({ code: 'currency-other' })
  const nok = await saveCoupon(null, { ...draft, currency: 'NOK' }, INGRID, MONDAY)
  const couponId = nok?.ok ? nok.value.id : ''
  await prisma.coupon.update({ where: { id: couponId }, data: { currency: 'SEK' } })
  expect(await saveCoupon(couponId, draft, INGRID, MONDAY)).toMatchObject({ code: 'currency-other' })
  expect(await saveCoupon(couponId, { ...draft, isStopped: true }, INGRID, MONDAY)).toMatchObject({
    ok: true,
  })
})

it('nothing is published before somebody has said whose shop this is', async () => {
  await prisma.company.updateMany({ data: { revision: 0 } })
  await prisma.product.update({ where: { id }, data: { state: 'ARCHIVED' } })
  expect(await publishProduct(id, INGRID, MONDAY)).toMatchObject({ code: 'company-unknown' })
  await prisma.company.updateMany({ data: { revision: 1 } })
  expect(await publishProduct(id, INGRID, MONDAY)).toMatchObject({ ok: true })
})
