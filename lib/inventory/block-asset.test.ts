import { beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { MONDAY } from '@/test/book-gear'
import { assetOf, day, freeOf, freshStock, lay, stockOf, take } from '@/test/trail-bikes'
import { blockAsset } from './block-asset'
import { endBlock } from './end-block'

const STAFF = { kind: 'STAFF', id: 'jonas', name: 'Jonas' } as const

beforeEach(freshStock)

describe('blocks', () => {
  const block = (assetId: string, period: { from: Date; until: Date | null }) =>
    blockAsset({ assetId, kind: 'MAINTENANCE', reason: 'New brakes', ...period }, STAFF, MONDAY)

  it('C4 #40 move bookings off the unit, and give it back when they end', async () => {
    await stockOf(2)
    const booking = await take(day('02'))
    await lay([booking, 'large-1'])
    const blocked = await block('large-1', day('01', '05'))
    if (!blocked.ok) throw new Error(blocked.code)
    expect(await assetOf(booking)).toBe('large-2')
    expect(await freeOf(day('02'))).toBe(0)
    await endBlock(blocked.value.blockId, STAFF, MONDAY)
    expect(await freeOf(day('02'))).toBe(1)
  })

  it('C4 #40 are refused where a booking would be left without a unit, which is named', async () => {
    await stockOf(1)
    const booking = await take(day('02'))
    const { number } = await prisma.booking.findUniqueOrThrow({ where: { id: booking } })
    expect(await block('large-1', { ...day('01', '05'), until: null })).toMatchObject({
      ok: false,
      code: 'gear-booked',
      facts: { numbers: number },
    })
    expect(await block('large-1', day('03'))).toMatchObject({ ok: true })
    expect(await block('nobody', day('03'))).toMatchObject({ ok: false, code: 'unknown-asset' })
    expect(await block('large-1', { from: day('03').until, until: day('03').from })).toMatchObject({
      ok: false,
      code: 'block-backwards',
    })
  })
})
