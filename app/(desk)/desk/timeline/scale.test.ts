import { describe, expect, it } from 'vitest'
import type { TimelineBar } from '@/lib/booking/find-timeline'
import { dayAfter, instantOf } from '@/lib/period'
import { endAfter, GROUP, itemAt, itemsBetween, itemsOf, ROW, scaleOf, xOf } from './scale'
import { barAfter } from './steps'

const midnightsFrom = (day: string, days: number) =>
  Array.from({ length: days + 1 }, (_, at) => Number(instantOf(dayAfter(day, at), '00:00', 'Europe/Oslo')))
const at = (day: string, time: string) => Number(instantOf(day, time, 'Europe/Oslo'))

const bar = (id: string, unitId: string, from: number): TimelineBar => ({
  ...{ id, unitId, from, until: from + 1, occupiedFrom: from, occupiedUntil: from + 1 },
  ...{ state: 'CONFIRMED', block: null, number: id, who: '', isLate: false, isOver: false, isPinned: false },
})
const unit = (id: string, variantId: string) => ({
  ...{ id, code: id, group: variantId, variantId },
  isGone: false,
})
const world = {
  units: [unit('a1', 'a'), unit('a2', 'a'), unit('b1', 'b')],
  bars: [bar('one', 'a1', 10), bar('two', 'a1', 20), bar('three', 'b1', 18)],
  isCut: false,
}

describe('the scale', () => {
  it('pain 51 days are left to the shop’s own clock, quarters of an hour are instants', () => {
    const week = scaleOf(midnightsFrom('2027-03-27', 7))
    const until = at('2027-03-27', '18:00')
    expect(endAfter(week, until, week.dayWidth * 1.2)).toEqual({ days: 1 })
    expect(endAfter(week, until, -2 * week.dayWidth)).toEqual({ days: -2 })
    expect(endAfter(week, until, week.dayWidth * 0.4)).toBeNull()
    const day = scaleOf(midnightsFrom('2027-06-01', 1))
    expect(endAfter(day, at('2027-06-01', '10:00'), 67)).toEqual({ untilMs: at('2027-06-01', '11:00') })
    expect(endAfter(day, at('2027-06-01', '10:00'), 5)).toBeNull()
  })

  it('draws nothing outside of its days, and what has no end to the edge', () => {
    const midnights = midnightsFrom('2027-06-01', 14)
    const scale = scaleOf(midnights)
    expect([xOf(scale, 0), xOf(scale, null), xOf(scale, midnights[1]!)]).toEqual([
      0,
      scale.width,
      scale.dayWidth,
    ])
  })
})

describe('the rows', () => {
  const { items, height } = itemsOf(world)

  it('stand by size, a heading before each', () => {
    expect(items.map(({ kind }) => kind)).toEqual(['group', 'unit', 'unit', 'group', 'unit'])
    expect(height).toBe(2 * GROUP + 3 * ROW)
  })

  it('are found by their height', () => {
    expect(itemAt(items, GROUP + ROW + 1)).toMatchObject({ unit: { id: 'a2' } })
    expect(itemAt(items, -5)).toBeUndefined()
    expect(itemAt(items, height + 5)).toBeUndefined()
    expect(itemsBetween(items, GROUP + 1, GROUP + ROW).map(({ top }) => top)).toEqual([GROUP])
    expect(itemsBetween([], 0, 100)).toEqual([])
  })

  it('pain 65 are walked through by the arrow keys, past units that nobody has', () => {
    const to = (id: string, key: string) => barAfter(items, id, key)?.id ?? null
    expect([to('one', 'ArrowRight'), to('two', 'ArrowRight'), to('two', 'Home')]).toEqual([
      'two',
      null,
      'one',
    ])
    expect([to('one', 'ArrowDown'), to('three', 'ArrowUp'), to('one', 'ArrowUp')]).toEqual([
      'three',
      'two',
      null,
    ])
    expect([to('one', 'x'), to('nobody', 'ArrowDown')]).toEqual([null, null])
  })
})
