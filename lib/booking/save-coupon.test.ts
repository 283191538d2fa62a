import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Actor } from '@/lib/actor'
import { findHistory } from '@/lib/logbook/find-history'
import { cast } from '@/prisma/cast'
import { MONDAY } from '@/test/book-gear'
import { findCoupon } from './find-coupon'
import { findCouponWithUses } from './find-coupon-with-uses'
import { findCoupons } from './find-coupons'
import { type CouponDraft, saveCoupon } from './save-coupon'

const ADMIN: Actor = { kind: 'STAFF', id: null, name: 'Ingrid' }
const DRAFT: CouponDraft = {
  ...{ code: 'SNOW', note: 'Winter fair', percent: 20, amountMinor: null, currency: 'NOK' },
  ...{ rentedFrom: '2026-12-01', rentedUntil: null, bookedFrom: null, bookedUntil: '2026-12-24' },
  ...{ mostUses: 5, mostUsesEach: 1, leastMinor: 100_00, productIds: [cast.cityBike.id], isStopped: false },
}
const save = (id: string | null, differs: Partial<CouponDraft> = {}) =>
  saveCoupon(id, { ...DRAFT, ...differs }, ADMIN, MONDAY)

it('keeps a coupon as it was meant, changes it, and says who did; a code is given once', async () => {
  const added = await save(null)
  if (!added?.ok) throw new Error('It was not added.')
  const { id } = added.value
  expect(await findCoupon('SNOW')).toEqual({ ...DRAFT, id })
  expect(await save(null)).toMatchObject({ code: 'coupon-taken', facts: { code: 'SNOW' } })
  await save(id)
  await save(id, { isStopped: true, productIds: [] })
  expect(await findCouponWithUses(id, MONDAY)).toMatchObject({
    coupon: { isStopped: true, productIds: [] },
    uses: [],
  })
  expect((await findHistory(`coupon:${id}`)).map(({ what }) => what)).toEqual([
    'coupon.changed',
    'coupon.added',
  ])
  expect((await findCoupons(MONDAY)).map(({ code, uses }) => [code, uses])).toEqual([
    ['SNOW', 0],
    ['VELKOMMEN', 0],
  ])
})

it('is null for a coupon that is gone', async () => {
  expect(await save(randomUUID(), { code: 'GONE' })).toBeNull()
})
