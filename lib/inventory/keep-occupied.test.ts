import { beforeEach, describe, expect, it } from 'vitest'
import { transact } from '@/lib/db'
import { bringBack } from '@/test/gear-back'
import { assetOf, day, freeOf, freshStock, lay, leave, SIZE, short, stockOf, take } from '@/test/trail-bikes'
import { freeAllocations } from './free-allocations'
import { keepOccupied } from './keep-occupied'

beforeEach(freshStock)

describe('gear that is not back', () => {
  it('stays occupied without an end, and who comes next is moved to another unit', async () => {
    await stockOf(2)
    const [late, next] = [await take(day('01')), await take(day('02'))]
    await lay([late, 'large-1'], [next, 'large-1'])
    await leave(late, day('01').from)
    await transact((tx) => keepOccupied(tx, late))
    expect(await assetOf(next)).toBe('large-2')
    expect([await freeOf(day('02')), await freeOf(day('20'))]).toEqual([0, 1])
    expect(await short(day('02'))).toMatchObject({ noRoom: { why: 'full', wanted: 3, units: 2 } })
    await transact((tx) => bringBack(tx, late, day('01').until))
    expect(await freeOf(day('02'))).toBe(1)
  })

  it('is occupied until the next one comes where there is no other unit, and is not handed out twice', async () => {
    await stockOf(1)
    const [late, next] = [await take(day('01')), await take(day('03'))]
    await leave(late, day('01').from)
    await transact((tx) => keepOccupied(tx, late))
    expect(await freeOf(day('02'))).toBe(0)
    expect(await leave(next, day('03').from)).toBe(SIZE)
    await transact(async (tx) => {
      await bringBack(tx, late, day('03').from)
      await tx.booking.update({ where: { id: late }, data: { state: 'RETURNED' } })
    })
    expect(await leave(next, day('03').from)).toBeNull()
  })

  it('is exchanged at the hand-out for a unit that has come free meanwhile', async () => {
    await stockOf(2)
    const [late, cancelled, next] = [await take(day('01')), await take(day('03')), await take(day('03'))]
    await lay([late, 'large-1'], [cancelled, 'large-2'], [next, 'large-1'])
    await leave(late, day('01').from)
    await transact((tx) => keepOccupied(tx, late))
    await transact((tx) => freeAllocations(tx, cancelled))
    expect(await leave(next, day('03').from)).toBeNull()
    expect(await assetOf(next)).toBe('large-2')
  })
})

describe('gear that leaves before its time', () => {
  it('is occupied from now on, and whoever was to have that unit before is moved to another at once', async () => {
    await stockOf(2)
    const [early, before] = [await take(day('05')), await take(day('02'))]
    await lay([early, 'large-1'], [before, 'large-1'])
    expect(await leave(early, day('01').from)).toBeNull()
    expect([await assetOf(early), await assetOf(before)]).toEqual(['large-1', 'large-2'])
    expect([await freeOf(day('01')), await freeOf(day('02')), await freeOf(day('03'))]).toEqual([1, 0, 1])
  })

  it('leaves also when there is no other unit for them', async () => {
    await stockOf(1)
    const [early, before] = [await take(day('05')), await take(day('02'))]
    expect(await leave(early, day('01').from)).toBeNull()
    expect([await assetOf(early), await assetOf(before)]).toEqual(['large-1', 'large-1'])
    expect(await leave(before, day('02').from)).toBe(SIZE)
  })
})
