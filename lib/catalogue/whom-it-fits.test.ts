import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { findProduct } from '@/lib/inventory/find-product'
import { cast } from '@/prisma/cast'
import { MONDAY } from '@/test/book-gear'
import { INGRID } from '@/test/cargo-bikes'
import { inputOf } from './product-input'
import { saveProduct } from './save-product'
import { saveVariant } from './save-variant'

const { cityBike } = cast
const rangesOf = async () => {
  const rows = await prisma.variant.findMany({
    where: { productId: cityBike.id },
    orderBy: { position: 'asc' },
  })
  return rows.map(({ fitsFrom, fitsUntil }) => [fitsFrom, fitsUntil])
}

it('whom a size fits is kept with the size, and the shop knows it', async () => {
  const small = await prisma.variant.findUniqueOrThrow({ where: { id: cityBike.s } })
  const asked = { ...small, hint: 'up to 166 cm', fitsFrom: 150, fitsUntil: 166 }
  expect(await saveVariant(asked, INGRID, MONDAY)).toMatchObject({ ok: true, value: { how: 'changed' } })
  expect(await saveVariant(asked, INGRID, MONDAY)).toMatchObject({ ok: true, value: { how: 'left' } })
  const shown = await findProduct(cityBike.id)
  expect(shown).toMatchObject({ sizedBy: 'HEIGHT_CM', variants: expect.any(Array) })
  expect(shown?.variants[0]).toMatchObject({ id: cityBike.s, fitsFrom: 150, fitsUntil: 166 })
})

it('a range that ends before it begins, or has one end, is nowhere written', async () => {
  const write = (data: { fitsFrom: number | null; fitsUntil: number | null }) =>
    prisma.variant.update({ where: { id: cityBike.m }, data })
  await expect(write({ fitsFrom: 180, fitsUntil: 170 })).rejects.toThrow('variant_fits')
  await expect(write({ fitsFrom: 180, fitsUntil: null })).rejects.toThrow('variant_fits')
})

it('when sizes go by something else, the ranges are gone: they said nothing about it', async () => {
  expect((await rangesOf()).every(([from]) => from !== null)).toBe(true)
  const product = await prisma.product.findUniqueOrThrow({ where: { id: cityBike.id } })
  const other = { ...inputOf(product), id: product.id, sizedBy: 'WEIGHT_KG' as const }
  expect(await saveProduct(other, INGRID, MONDAY)).toMatchObject({ ok: true })
  expect((await rangesOf()).every(([from, until]) => from === null && until === null)).toBe(true)
})
