import { afterAll, beforeAll, expect, test } from 'vitest'
import { book } from '@/lib/booking/book'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { versionOf } from '@/lib/inventory/damage-list'
import { findDamageList } from '@/lib/inventory/find-damage-list'
import { findDamageVersion } from '@/lib/inventory/find-damage-version'
import { cast } from '@/prisma/cast'
import { bikeRequest, bookBike, JONAS, MAJA } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { addDamagePrice } from './add-damage-price'
import { endDamagePrice } from './end-damage-price'
import { findAgreedList } from './find-agreed-list'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const price = { productId: null, name: 'Lost key', amountMinor: 250_00 }
const addOne = async () => {
  await world.advance('1m')
  const added = await addDamagePrice(price, JONAS, await now())
  if (!added.ok) throw new Error(added.code)
  return added.value.id
}
const bookingOf = (id: string) => prisma.booking.findUniqueOrThrow({ where: { id } })

test('pain 63: a renter accepts the version of the list that their terms name, and keeps it', async () => {
  const { bookingId } = await bookBike()
  const { termsText, damageListHash } = await bookingOf(bookingId)
  const before = await findDamageVersion(null, await now())
  expect(damageListHash).toBe(before?.hash)
  expect(termsText).toContain(`version=${versionOf(damageListHash ?? '')}`)
  expect(termsText).toContain('- Bent wheel, trued or replaced: 600\u00a0NOK')
  const id = await addOne()
  expect(await findAgreedList(bookingId)).toMatchObject({ hash: damageListHash })
  const later = await bookBike()
  const agreed = await findAgreedList(later.bookingId)
  expect(agreed.hash).not.toBe(damageListHash)
  expect(agreed.list.map((one) => one.id)).toContain(id)
  await world.advance('1m')
  await endDamagePrice(id, JONAS, await now())
  expect((await findAgreedList(later.bookingId)).hash).toBe(agreed.hash)
  // Everybody can read either version.
  const read = await findDamageVersion(versionOf(agreed.hash), await now())
  expect(read).toMatchObject({ hash: agreed.hash, until: expect.any(Date) })
  expect(await findDamageVersion('0'.repeat(12), await now())).toBeNull()
})

test('a list that was changed while somebody was reading has to be read again', async () => {
  const request = await bikeRequest()
  await addOne()
  expect(await book(request, MAJA, await now())).toMatchObject({ code: 'terms-changed' })
})

test('a walk-in keeps the list of its text, however late the renter accepts it', async () => {
  const walkIn = await book({ ...(await bikeRequest()), termsHash: null }, JONAS, await now())
  if (!walkIn.ok) throw new Error(walkIn.code)
  const { bookingId } = walkIn.value
  const { damageListHash } = await bookingOf(bookingId)
  await addOne()
  await prisma.booking.update({ where: { id: bookingId }, data: { termsAcceptedAt: await now() } })
  expect((await findAgreedList(bookingId)).hash).toBe(damageListHash)
})

test('a booking from before the terms named a list has that of the day it was accepted on', async () => {
  const { bookingId } = await bookBike()
  const { damageListHash } = await bookingOf(bookingId)
  await prisma.booking.update({ where: { id: bookingId }, data: { damageListHash: null } })
  await addOne()
  expect((await findAgreedList(bookingId)).hash).toBe(damageListHash)
})

test('what a kit is made of has its prices in the terms of the kit', async () => {
  const kit = { kitId: cast.cargoBike.only, componentId: cast.childSeat.only }
  await prisma.kitComponent.create({ data: { ...kit, quantity: 1 } })
  const own = { ...price, productId: cast.childSeat.id, name: 'Torn part' }
  await world.advance('1m')
  await addDamagePrice(own, JONAS, await now())
  const names = async (variantId: string) =>
    (await findDamageList([variantId], await now()))?.own.map(({ name }) => name)
  expect(await names(kit.kitId)).toContain('Torn part')
  expect(await names(cast.cityBike.m)).not.toContain('Torn part')
})
